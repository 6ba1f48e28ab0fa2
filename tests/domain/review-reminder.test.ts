import { describe, expect, test } from 'vitest'
import { allowedActions, permit, type ReferralAction } from '#domain/permission.ts'
import { isSent, type Referral, type Sent, turnOf } from '#domain/referral.ts'
import { standingReminders } from '#domain/review-reminder.ts'
import { silentBefore } from '#domain/silence.ts'
import { dayNumberOf, type Instant, instant, instantAt, LocalDay } from '#domain/time.ts'
import { aContent, type Choices, Relay, refused } from '../support/relay.ts'
import { coordinator, outreach, senior, social, socialLead } from '../support/workers.ts'

const at = (day: string, hour = 9): Instant => instantAt(dayNumberOf(LocalDay.parse(day)), hour * 60)
const monday = at('2026-11-02')

const sentToMops = (urgency: NonNullable<Choices['urgency']> = 'standard') => {
  const relay = new Relay()
  const drafted = relay.draft(outreach, monday, aContent({ urgency }))
  if (!drafted.ok) throw new Error(drafted.error.type)
  const { id } = drafted.value
  relay.take('sendReferral', id, outreach, monday)
  return { relay, id }
}

const asSent = (referral: Referral): Sent => {
  if (!isSent(referral)) throw new Error('not sent')
  return referral
}

describe('a reminder', () => {
  test('comes from the side that waits or from the coordinator, never from whoever has the move', () => {
    const { relay, id } = sentToMops()
    const remind = (by: typeof social, when: Instant) => refused(relay.take('remindReferral', id, by, when))
    expect(relay.take('remindReferral', id, social, at('2026-11-03'))).toEqual({
      ok: false,
      error: { type: 'NotPermitted', rule: 'waiting_side' },
    })
    expect(remind(senior, at('2026-11-03'))).toBe('NotPermitted')
    expect(remind(outreach, at('2026-11-03'))).toBe('done')
    expect(remind(coordinator, at('2026-11-03', 10))).toBe('done')
  })

  test('is sent once a day by one institution, and the refusal says when it was', () => {
    const { relay, id } = sentToMops()
    relay.take('remindReferral', id, outreach, at('2026-11-03'))
    expect(relay.take('remindReferral', id, outreach, at('2026-11-03', 15))).toEqual({
      ok: false,
      error: { type: 'RemindedToday', at: at('2026-11-03'), to: 'mops' },
    })
    expect(refused(relay.take('remindReferral', id, outreach, at('2026-11-04')))).toBe('done')
    const sent = asSent(relay.get(id))
    expect(standingReminders(sent.reminders, turnOf(sent))).toEqual({
      count: 2,
      lastAt: at('2026-11-04'),
      by: 'sw',
    })
  })

  test('is answered by a decision or a contact, and not by having seen it', () => {
    const { relay, id } = sentToMops()
    const standing = () => {
      const sent = asSent(relay.get(id))
      return standingReminders(sent.reminders, turnOf(sent))?.count ?? 0
    }
    relay.take('remindReferral', id, outreach, at('2026-11-03'))
    relay.take('acknowledgeReferral', id, social, at('2026-11-04'))
    expect(standing()).toBe(1)
    relay.take('acceptReferral', id, social, at('2026-11-05'))
    expect(standing()).toBe(0)
    relay.take('remindReferral', id, outreach, at('2026-11-06'))
    expect(standing()).toBe(1)
    relay.take('recordContact', id, social, at('2026-11-09'))
    expect(standing()).toBe(0)
    expect(asSent(relay.get(id)).reminders).toHaveLength(2)
  })

  test('of the waiting side does not end the silence of the other one', () => {
    const { relay, id } = sentToMops()
    relay.take('acceptReferral', id, social, at('2026-11-03'))
    relay.take('recordContact', id, social, at('2026-11-04'))
    relay.take('remindReferral', id, outreach, at('2026-11-20'))
    const now = at('2026-11-23')
    expect(relay.get(id).changedAt).toBeLessThan(silentBefore(now))
    relay.take('addNote', id, social, at('2026-11-20', 11))
    expect(relay.get(id).changedAt).toBeGreaterThan(silentBefore(now))
  })

  test('can be taken back until it is seen', () => {
    const { relay, id } = sentToMops()
    const when = at('2026-11-03')
    relay.take('remindReferral', id, outreach, when)
    const step = relay.eventsOf(id).at(-1)
    if (step === undefined) throw new Error('no step')
    expect(refused(relay.undo(id, step.id, outreach, instant(when + 60_000)))).toBe('done')
    expect(asSent(relay.get(id)).reminders).toEqual([])
    expect(refused(relay.take('remindReferral', id, outreach, at('2026-11-03', 12)))).toBe('done')
    relay.look(id, social, at('2026-11-03', 13))
    const again = relay.eventsOf(id).findLast(({ type }) => type === 'ReferralReminded')
    if (again === undefined) throw new Error('no reminder')
    expect(refused(relay.undo(id, again.id, outreach, at('2026-11-03', 14)))).toBe('StepSeenBy')
  })

  test('asks the sender to look at the result, and nobody once that is done', () => {
    const { relay, id } = sentToMops()
    relay.take('acceptReferral', id, social, at('2026-11-03'))
    relay.take('closeReferral', id, social, at('2026-11-04'))
    expect(refused(relay.take('remindReferral', id, social, at('2026-11-05')))).toBe('done')
    relay.take('confirmOutcome', id, outreach, at('2026-11-06'))
    expect(refused(relay.take('remindReferral', id, social, at('2026-11-09')))).toBe('NobodyToRemind')
  })
})

describe('two keys', () => {
  const proposed = (): { relay: Relay; id: ReturnType<typeof sentToMops>['id'] } => {
    const { relay, id } = sentToMops('urgent')
    relay.take('refuseReferral', id, social, at('2026-11-03'))
    return { relay, id }
  }

  test('two leads approve at once: the second is told what was decided, and nothing changes', () => {
    const { relay, id } = proposed()
    expect(refused(relay.take('approveProposal', id, socialLead, at('2026-11-03', 10)))).toBe('done')
    const decided = relay.get(id)
    const otherLead = { ...socialLead, code: social.code }
    expect(relay.take('approveProposal', id, otherLead, at('2026-11-03', 10))).toEqual({
      ok: false,
      error: { type: 'DecidedMeanwhile', status: 'refused', at: at('2026-11-03', 10) },
    })
    expect(refused(relay.take('sendBackProposal', id, otherLead, at('2026-11-03', 11)))).toBe(
      'DecidedMeanwhile',
    )
    expect(relay.get(id)).toEqual(decided)
  })

  test('nobody approves their own proposal, also when they lead by now', () => {
    const { relay, id } = proposed()
    const risen = { ...social, lead: true }
    expect(relay.take('approveProposal', id, risen, at('2026-11-03', 10))).toEqual({
      ok: false,
      error: { type: 'NotPermitted', rule: 'other_than_proposer' },
    })
  })
})

test('a lead may take every step of an absent colleague of the receiver, and the log names the lead', () => {
  const ofReceiver: readonly (readonly ReferralAction[])[] = [
    ['sendReferral'],
    ['sendReferral', 'acknowledgeReferral'],
    ['sendReferral', 'acceptReferral'],
    ['sendReferral', 'acceptReferral', 'recordContact'],
    ['sendReferral', 'acceptReferral', 'holdReferral'],
  ]
  for (const steps of ofReceiver) {
    const relay = new Relay()
    const drafted = relay.draft(outreach, monday, aContent())
    if (!drafted.ok) throw new Error(drafted.error.type)
    const { id } = drafted.value
    for (const step of steps) relay.take(step, id, step === 'sendReferral' ? outreach : social, monday)
    const referral = relay.get(id)
    const mine = allowedActions(referral, social, monday)
    expect(mine.length).toBeGreaterThan(0)
    for (const action of mine) expect(permit(action, referral, socialLead, monday).ok, action).toBe(true)
  }
  const { relay, id } = sentToMops()
  relay.take('acceptReferral', id, social, at('2026-11-03'), { leadWorker: social })
  relay.take('recordContact', id, socialLead, at('2026-11-04'))
  expect(relay.eventsOf(id).at(-1)?.actor).toBe(socialLead.code)
  expect(asSent(relay.get(id)).leadWorker).toBe(social.code)
})
