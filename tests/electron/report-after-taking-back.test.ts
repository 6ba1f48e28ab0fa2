import { expect, test } from 'vitest'
import { ContactResult, ContactType, OutcomeKey } from '#domain/code-lists.ts'
import type { EventId, ReferralId } from '#domain/ids.ts'
import { ReportPeriod } from '#domain/report-period.ts'
import { addDays, LocalDay, localDayOf } from '#domain/time.ts'
import { aNetwork } from '../support/a-network.ts'
import { comparable } from '../support/comparable-report.ts'
import { exportedEvents } from '../support/exported-events.ts'
import { figuresByHand } from '../support/figures-by-hand.ts'
import { coordinator, outreach, social } from '../support/workers.ts'

const call = { contactType: ContactType.parse('phone'), result: ContactResult.parse('reached'), note: '' }
const closing = {
  outcome: OutcomeKey.parse('support_provided'),
  feedback: 'Osoba korzysta ze wsparcia od poniedziałku.',
}
const returned = { reason: 'unclear_reason' as never, missing: 'Czego osoba oczekuje od nas?' }

test('what was taken back counts nowhere, and a clock that stood over the end of the month stood', async () => {
  const { vault, clock, done, pass, send, defects } = await aNetwork()
  const accept = (referralId: ReferralId) =>
    done(social, 'acceptReferral', {
      referralId,
      leadWorker: social.code,
      plannedContactOn: addDays(localDayOf(clock.now), 1),
    })
  const undo = (referralId: ReferralId, { step }: { readonly step: EventId }) =>
    done(social, 'undoStep', { referralId, step })
  const contact = (referralId: ReferralId) => done(social, 'recordContact', { referralId, ...call })
  const hold = (referralId: ReferralId) =>
    done(social, 'holdReferral', {
      referralId,
      reason: 'Osoba wyjechała.',
      resumeOn: addDays(localDayOf(clock.now), 10),
    })

  const accepted = send(outreach)
  const called = send(outreach)
  const held = send(outreach)
  const heldNot = send(outreach)
  const back = send(outreach)
  const backNot = send(outreach)
  const voided = send(outreach)
  const closed = send(outreach)
  pass(26)
  undo(accepted, accept(accepted))
  for (const referralId of [called, held, heldNot, voided, closed]) accept(referralId)
  undo(called, contact(called))
  done(social, 'returnReferral', { referralId: back, ...returned })
  undo(backNot, done(social, 'returnReferral', { referralId: backNot, ...returned }))
  contact(voided)
  done(coordinator, 'voidReferral', { referralId: voided, justification: 'Wpis omyłkowy, podwójny.' })
  contact(closed)
  pass(20 * 24)
  // On 23 November: they stand over the end of the month, and go on, or end, in December.
  hold(held)
  undo(heldNot, hold(heldNot))
  pass(11 * 24)
  expect(localDayOf(clock.now)).toBe(LocalDay.parse('2026-12-04'))
  done(social, 'resumeReferral', { referralId: held })
  done(outreach, 'withdrawReferral', { referralId: back, reason: 'Sprawa nieaktualna.' })
  done(social, 'closeReferral', { referralId: closed, ...closing })
  undo(heldNot, hold(heldNot))
  pass(24)

  for (const asked of ['2026-11', '2026-Q4', '2026-12']) {
    const period = ReportPeriod.parse(asked)
    clock.now = (asked === '2026-11' ? clock.now : Date.UTC(2027, 0, 4, 9)) as typeof clock.now
    const report = done(coordinator, 'monthReport', { period, edition: 'internal' })
    const institutions = report.institutions.map(({ key }) => key)
    const months = asked === '2026-Q4' ? ['2026-10', '2026-11', '2026-12'] : [asked]
    expect(comparable(report), asked).toEqual(
      figuresByHand(exportedEvents(vault.db), { months, institutions }),
    )
  }
  expect(defects).toEqual([])
})
