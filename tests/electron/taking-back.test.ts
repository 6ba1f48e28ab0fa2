import { expect, test } from 'vitest'
import { clientOf } from '#db/database.ts'
import { replayLog } from '#db/replay.ts'
import { ContactResult, ContactType, OutcomeKey } from '#domain/code-lists.ts'
import { InstitutionKey, type ReferralId } from '#domain/ids.ts'
import { LocalDay, LocalMonth } from '#domain/time.ts'
import { aNetwork, type TestNetwork } from '../support/a-network.ts'
import { coordinator, everyone, outreach, senior, social, socialLead } from '../support/workers.ts'

const plannedContactOn = LocalDay.parse('2026-11-04')
const accept = ({ done }: TestNetwork, referralId: ReferralId) =>
  done(social, 'acceptReferral', { referralId, leadWorker: social.code, plannedContactOn })

const rowsOf = ({ vault }: TestNetwork): readonly unknown[] =>
  clientOf(vault.db).prepare('SELECT * FROM referrals ORDER BY id').all()
const eventsOf = ({ vault }: TestNetwork): number =>
  Number(clientOf(vault.db).prepare('SELECT count(*) FROM events').pluck().get())
const typesSeenBy = ({ done }: TestNetwork, by: typeof social, referralId: ReferralId) =>
  done(by, 'referralDetails', { referralId }).legs[0]?.entries.map(({ type }) => type)

test('a sending that nobody has opened goes back to a draft, row for row, and is sent again', async () => {
  const network = await aNetwork()
  const { draft, done, call, pass, vault, defects } = network
  const referralId = draft(outreach)
  const before = rowsOf(network)
  pass(1)
  const { step } = done(outreach, 'sendReferral', { referralId, revisitReason: '' })
  expect(done(social, 'listToday', {}).groups.map(({ group }) => group)).toContain('toReceive')
  expect(done(outreach, 'referralDetails', { referralId }).undo).toEqual({ step, type: 'ReferralSent' })
  pass(1)
  done(outreach, 'undoStep', { referralId, step })
  expect(rowsOf(network)).toEqual(before)
  expect(done(social, 'listToday', {}).groups).toEqual([])
  expect(call(social, 'referralDetails', { referralId })).toMatchObject({ error: { type: 'NotFound' } })
  expect(done(outreach, 'referralDetails', { referralId })).toMatchObject({ undo: null })
  done(outreach, 'sendReferral', { referralId, revisitReason: '' })
  expect(typesSeenBy(network, social, referralId)).toEqual(['ReferralSent'])
  expect(replayLog(vault.db).different).toEqual([])
  expect(defects).toEqual([])
})

test('opening a referral is the fact that ends it, written down once and only by the other side', async () => {
  const network = await aNetwork()
  const { send, done, call, pass } = network
  const referralId = send(outreach)
  const { undo } = done(outreach, 'referralDetails', { referralId })
  if (undo === null) throw new Error('nothing to take back')
  pass(1)
  const before = eventsOf(network)
  done(outreach, 'referralDetails', { referralId })
  done(coordinator, 'referralDetails', { referralId })
  expect(eventsOf(network)).toBe(before)
  done(social, 'referralDetails', { referralId })
  done(social, 'referralDetails', { referralId })
  done(socialLead, 'referralDetails', { referralId })
  expect(eventsOf(network)).toBe(before + 1)
  expect(call(outreach, 'undoStep', { referralId, step: undo.step })).toEqual({
    ok: false,
    error: { type: 'StepSeenBy', institution: social.institution, at: network.clock.now },
  })
  expect(done(outreach, 'referralDetails', { referralId }).undo).toBeNull()
  expect(typesSeenBy(network, social, referralId)).not.toContain('StepSeen')
  expect(typesSeenBy(network, coordinator, referralId)).not.toContain('StepSeen')
})

test('the page of one leg shows the others too: what was seen there was seen', async () => {
  const { send, done, call, pass } = await aNetwork()
  const referralId = send(outreach)
  const { step } = done(social, 'addNote', { referralId, text: 'Dzwonimy jutro.', shared: true })
  pass(1)
  const { referralId: next } = done(outreach, 'draftReferral', {
    continues: referralId,
    content: {
      to: InstitutionKey.parse('cas'),
      resident: null,
      need: null,
      urgency: null,
      service: null,
      basis: null,
      basisNote: '',
      intake: null,
      text: '',
    },
  })
  done(outreach, 'referralDetails', { referralId: next })
  expect(call(social, 'undoStep', { referralId, step })).toMatchObject({ error: { type: 'StepSeenBy' } })
})

test('what was taken back stands on the timeline of its own side, and nobody else is told', async () => {
  const network = await aNetwork()
  const { send, done, pass, clock } = network
  const referralId = send(outreach)
  done(social, 'referralDetails', { referralId })
  pass(1)
  const { step } = accept(network, referralId)
  const acceptedAt = clock.now
  pass(1)
  done(social, 'undoStep', { referralId, step })
  for (const by of [social, socialLead]) {
    const [leg] = done(by, 'referralDetails', { referralId }).legs
    expect(leg?.takenBack).toMatchObject([
      { id: step, type: 'ReferralAccepted', at: acceptedAt, takenBackAt: clock.now, actor: social.code },
    ])
    expect(leg?.entries.map(({ type }) => type)).toEqual(['ReferralSent'])
  }
  for (const by of [outreach, coordinator]) {
    const [leg] = done(by, 'referralDetails', { referralId }).legs
    expect(leg?.takenBack).toEqual([])
    expect(leg?.entries.map(({ type }) => type)).not.toContain('ReferralAccepted')
  }
  expect(done(outreach, 'listToday', {}).recent).toEqual([])
  expect(
    done(outreach, 'findResident', {
      resident: done(outreach, 'referralDetails', { referralId }).referral.resident as never,
    }).referrals[0],
  ).toMatchObject({ status: 'sent', heldBy: 'sw' })
})

test('a whole month with changes of mind balances, and replays to the same rows', async () => {
  const network = await aNetwork()
  const { send, done, pass, vault, defects } = network
  const contact = { contactType: ContactType.parse('phone'), result: ContactResult.parse('reached') }
  const outcome = OutcomeKey.parse('support_provided')
  const feedback = 'Osoba ma miejsce w placówce.'
  const lives = [1, 2, 3].map(() => send(outreach))
  for (const referralId of lives) {
    pass(1)
    done(social, 'undoStep', { referralId, step: accept(network, referralId).step })
    accept(network, referralId)
    const { step } = done(social, 'recordContact', { referralId, ...contact, note: '' })
    done(social, 'undoStep', { referralId, step })
    done(social, 'recordContact', { referralId, ...contact, note: '' })
    const closing = done(social, 'closeReferral', { referralId, outcome, feedback })
    if (referralId === lives[0]) done(social, 'undoStep', { referralId, step: closing.step })
    else if (referralId === lives[1]) {
      const seen = done(outreach, 'confirmOutcome', { referralId })
      done(outreach, 'undoStep', { referralId, step: seen.step })
    }
  }
  const to = InstitutionKey.parse('cas')
  const redirected = send(outreach)
  const { step, childId } = done(social, 'redirectReferral', {
    referralId: redirected,
    to,
    information: 'Właściwe będą zajęcia w CAS.',
  })
  done(social, 'undoStep', { referralId: redirected, step })
  expect(network.call(social, 'referralDetails', { referralId: childId })).toMatchObject({ ok: false })
  const month = LocalMonth.parse('2026-11')
  const report = done(coordinator, 'monthReport', { period: month, edition: 'internal' })
  expect(report.period).toBe(month)
  const row = (id: ReferralId | undefined) =>
    done(social, 'referralDetails', { referralId: id as ReferralId }).referral
  expect(row(lives[0])).toMatchObject({ status: 'in_progress', endedAt: null, outcome: null })
  expect(row(lives[1])).toMatchObject({ status: 'closed', seen: false })
  expect(row(redirected)).toMatchObject({ status: 'sent', redirectedTo: null })
  expect(replayLog(vault.db).different).toEqual([])
  expect(defects).toEqual([])
})

test('a proposal comes back when its approval is taken back, and goes when it is taken back itself', async () => {
  const network = await aNetwork()
  const { send, done } = network
  const referralId = send(outreach, { urgency: 'urgent' })
  const proposed = done(social, 'refuseReferral', {
    referralId,
    reason: 'no_places' as never,
    justification: 'Wszystkie miejsca są zajęte do końca miesiąca.',
    nextStep: 'Proponujemy PAL, ma wolne miejsca.',
  })
  const approved = done(socialLead, 'approveProposal', { referralId })
  done(socialLead, 'undoStep', { referralId, step: approved.step })
  expect(done(socialLead, 'referralDetails', { referralId }).referral).toMatchObject({
    status: 'sent',
    proposed: 'refusal',
  })
  done(social, 'undoStep', { referralId, step: proposed.step })
  expect(done(socialLead, 'referralDetails', { referralId }).referral.proposed).toBeNull()
})

test('no role takes back what is not its own, and for strangers there is nothing there', async () => {
  const network = await aNetwork()
  const { send, done, call } = network
  const referralId = send(outreach)
  const { step } = accept(network, referralId)
  for (const by of everyone.filter(worker => worker !== social)) {
    const isStranger = by.institution === senior.institution || by.code === 'NET-02'
    const type = isStranger ? 'NotFound' : 'NotPermitted'
    expect([by.code, call(by, 'undoStep', { referralId, step })]).toMatchObject([
      by.code,
      { ok: false, error: { type } },
    ])
  }
  expect(done(social, 'undoStep', { referralId, step }).referralId).toBe(referralId)
})

test('a slip printed before a step and after its taking back is one and the same', async () => {
  const network = await aNetwork()
  const { send, done, pass } = network
  const referralId = send(outreach)
  const before = done(outreach, 'handoffSlip', { referralId })
  pass(1)
  const { step } = accept(network, referralId)
  done(social, 'undoStep', { referralId, step })
  expect(done(outreach, 'handoffSlip', { referralId })).toEqual({ ...before, printedAt: network.clock.now })
  expect(done(social, 'confirmHandoffCode', { code: before.code }).later).toEqual([])
})
