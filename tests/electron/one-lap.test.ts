import { expect, test } from 'vitest'
import { inTransaction } from '#db/database.ts'
import { replayLog } from '#db/replay.ts'
import { shredChain } from '#db/stores/chain-keys.ts'
import { ContactResult, ContactType, OutcomeKey } from '#domain/code-lists.ts'
import { InstitutionKey } from '#domain/ids.ts'
import { ok } from '#domain/result.ts'
import { dayNumberOf, instantAt, LocalDay, LocalMonth } from '#domain/time.ts'
import { aNetwork } from '../support/a-network.ts'
import { aContent, aResident } from '../support/relay.ts'
import {
  coordinator,
  dataProtectionOfficer,
  outreach,
  senior,
  social,
  socialLead,
} from '../support/workers.ts'

test('a whole lap: logged, accepted, contacted, closed, seen, and counted in the month', async () => {
  const { send, done, pass, vault, defects } = await aNetwork()
  const referralId = send(outreach)
  expect(done(social, 'listToday', {}).groups.map(({ group }) => group)).toContain('toReceive')
  pass(1)
  done(social, 'acknowledgeReferral', { referralId })
  pass(1)
  const plannedContactOn = LocalDay.parse('2026-11-04')
  done(social, 'acceptReferral', { referralId, leadWorker: social.code, plannedContactOn })
  expect(done(outreach, 'referralDetails', { referralId }).referral.heldBy).toBe('mops')
  pass(24)
  const contact = { contactType: ContactType.parse('street'), result: ContactResult.parse('reached') }
  done(social, 'recordContact', { referralId, ...contact, note: 'Rozmowa o noclegu.' })
  pass(24)
  const outcome = OutcomeKey.parse('support_provided')
  done(social, 'closeReferral', { referralId, outcome, feedback: 'Osoba ma miejsce w placówce.' })
  expect(done(outreach, 'listToday', {}).groups.map(({ group }) => group)).toContain('toConfirm')
  pass(1)
  done(outreach, 'confirmOutcome', { referralId })
  const details = done(outreach, 'referralDetails', { referralId })
  expect(details.actions).toEqual(['addNote'])
  expect(details.legs[0]?.entries.map(({ type }) => type)).toEqual([
    'ReferralDrafted',
    'ReferralSent',
    'ReferralAcknowledged',
    'ReferralAccepted',
    'ContactRecorded',
    'ReferralClosed',
    'OutcomeSeen',
  ])
  const report = done(coordinator, 'monthReport', {
    period: LocalMonth.parse('2026-11'),
    edition: 'internal',
  })
  expect(report).toMatchObject({ period: '2026-11' })
  expect(replayLog(vault.db).different).toEqual([])
  expect(defects).toEqual([])
})

test('a redirect drafts the next leg for the redirecting institution, and its sending goes to the third', async () => {
  const { send, done, pass, call } = await aNetwork()
  const referralId = send(outreach)
  pass(1)
  const to = InstitutionKey.parse('cas')
  const information = 'Właściwe będą zajęcia w CAS.'
  const { childId } = done(social, 'redirectReferral', { referralId, to, information })
  expect(call(senior, 'referralDetails', { referralId: childId })).toMatchObject({ ok: false })
  expect(call(social, 'discardDraft', { referralId: childId })).toEqual({
    ok: false,
    error: { type: 'RedirectPromised' },
  })
  done(social, 'sendReferral', { referralId: childId, revisitReason: '' })
  const child = done(senior, 'referralDetails', { referralId: childId })
  expect(child.referral).toMatchObject({ from: 'mops', to: 'cas', heldBy: 'sw' })
  expect(child.legs.map(({ access }) => access)).toEqual(['track', 'full'])
  expect(child.legs[0]?.entries).toEqual([])
})

test('nobody but the parties and the coordinator sees a referral, and the coordinator only its state until escalated', async () => {
  const { send, call, done, pass } = await aNetwork()
  const referralId = send(outreach)
  expect(call(senior, 'referralDetails', { referralId })).toEqual({
    ok: false,
    error: { type: 'NotFound', what: 'referral' },
  })
  expect(call(dataProtectionOfficer, 'referralDetails', { referralId })).toMatchObject({ ok: false })
  expect(done(coordinator, 'referralDetails', { referralId }).referral).toMatchObject({
    access: 'status',
    text: '',
  })
  pass(1)
  done(outreach, 'escalateReferral', { referralId, reason: 'Sprawa pilna, brak odpowiedzi.' })
  expect(done(coordinator, 'referralDetails', { referralId }).referral.text).toBe(aContent().text)
})

test("a coordinator's look at a restricted need is written down", async () => {
  const { send, done } = await aNetwork()
  const referralId = send(outreach, { need: 'domestic_abuse' as never })
  done(coordinator, 'referralDetails', { referralId })
  const [leg] = done(social, 'referralDetails', { referralId }).legs
  expect(
    leg?.entries.some(({ type, actor }) => type === 'RestrictedViewed' && actor === coordinator.code),
  ).toBe(true)
})

test('codes are issued, linked and unlinked, and a code that came on a card is taken as new', async () => {
  const { send, done, call } = await aNetwork()
  send(outreach)
  const unknown = { ageBand: 'unknown', household: 'unknown', housing: 'unknown', zone: 'unknown' } as never
  const { resident } = done(social, 'issueResidentCode', unknown)
  done(social, 'linkCodes', { resident, other: aResident })
  expect(done(social, 'findResident', { resident })).toMatchObject({ known: true, linkedCodes: [aResident] })
  expect(call(social, 'linkCodes', { resident: aResident, other: resident })).toMatchObject({
    error: { type: 'AlreadyLinked' },
  })
  done(social, 'unlinkCodes', { resident, other: aResident })
  expect(done(social, 'findResident', { resident }).linkedCodes).toEqual([])
})

test('a draft can be revised and thrown away, and is nobody else’s business', async () => {
  const { draft, done, call } = await aNetwork()
  const referralId = draft(outreach, { to: null })
  expect(call(social, 'referralDetails', { referralId })).toMatchObject({ ok: false })
  expect(call(coordinator, 'referralDetails', { referralId })).toMatchObject({ ok: false })
  done(outreach, 'reviseDraft', { referralId, content: aContent({ text: 'Inny opis sprawy.' }) })
  expect(done(outreach, 'referralDetails', { referralId }).referral.text).toBe('Inny opis sprawy.')
  done(outreach, 'discardDraft', { referralId })
  expect(call(outreach, 'referralDetails', { referralId })).toMatchObject({ ok: false })
})

test('only the coordinator and the data protection officer read the figures of everybody', async () => {
  const { send, call } = await aNetwork()
  send(outreach)
  const month = { period: LocalMonth.parse('2026-11'), edition: 'internal' } as const
  expect(call(socialLead, 'monthReport', month)).toMatchObject({ error: { type: 'NotPermitted' } })
  expect(call(dataProtectionOfficer, 'monthReport', month)).toMatchObject({ ok: true })
})

test('a step tells every window what to read again, a refused one tells nothing', async () => {
  const { send, changed, call } = await aNetwork()
  const referralId = send(outreach)
  expect(changed.at(-1)).toEqual([`referral:${referralId}`, 'referrals'])
  const before = changed.length
  call(outreach, 'acknowledgeReferral', { referralId })
  expect(changed.length).toBe(before)
})

test('a changed urgency keeps the days for which the clock of the first contact stood', async () => {
  const { send, done, pass } = await aNetwork()
  const referralId = send(outreach)
  const plannedContactOn = LocalDay.parse('2026-11-04')
  done(social, 'acceptReferral', { referralId, leadWorker: social.code, plannedContactOn })
  done(social, 'holdReferral', {
    referralId,
    reason: 'Osoba jest w szpitalu.',
    resumeOn: LocalDay.parse('2026-11-04'),
  })
  pass(48)
  done(social, 'resumeReferral', { referralId })
  done(outreach, 'changeUrgency', { referralId, urgency: 'elevated', reason: 'Kończą się leki.' })
  // Five working days from Monday 2 November are 9 November; two days on hold make it Thursday 12: the 11th is a holiday.
  const { deadline } = done(social, 'referralDetails', { referralId }).referral
  expect(deadline).toEqual({
    kind: 'contact',
    due: instantAt(dayNumberOf(LocalDay.parse('2026-11-12')), 15 * 60 + 30),
  })
})

test('after the texts of a chain were shredded the log is replayed without them', async () => {
  const { send, done, vault, clock } = await aNetwork()
  const shredded = send(outreach)
  const kept = send(outreach)
  inTransaction(vault.db, () => ok(shredChain(vault.db, shredded, clock.now)))
  expect(replayLog(vault.db).different).toEqual(['referrals'])
  expect(done(social, 'referralDetails', { referralId: shredded }).referral.text).toBe('')
  expect(done(social, 'referralDetails', { referralId: kept }).referral.text).toBe(aContent().text)
  expect(replayLog(vault.db).different).toEqual([])
})
