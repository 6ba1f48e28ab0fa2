import { expect, test } from 'vitest'
import { NeedKey } from '#domain/code-lists.ts'
import { WorkerCode } from '#domain/ids.ts'
import { LocalDay } from '#domain/time.ts'
import { handoffCoderOf } from '#electron/vault/handoff-coder.ts'
import { aNetwork, type TestNetwork } from '../support/a-network.ts'
import { coordinator, everyone, outreach, social } from '../support/workers.ts'

const aSlip = (network: TestNetwork, referralId: ReturnType<TestNetwork['send']>, by = outreach) =>
  network.done(by, 'handoffSlip', { referralId })

const accept = (network: TestNetwork, referralId: ReturnType<TestNetwork['send']>): void => {
  network.done(social, 'acceptReferral', {
    referralId,
    leadWorker: social.code,
    plannedContactOn: LocalDay.parse('2026-11-04'),
  })
}

test('both sides print the same code of the same step, and each finds the referral by it', async () => {
  const network = await aNetwork()
  network.send(outreach)
  const referralId = network.send(outreach)
  const slip = aSlip(network, referralId)
  expect(aSlip(network, referralId, social).code).toBe(slip.code)
  for (const worker of [outreach, social]) {
    const found = network.done(worker, 'confirmHandoffCode', { code: slip.code })
    expect(found.referral.id).toBe(referralId)
    expect(found.step.type).toBe('ReferralSent')
    expect(found.later).toEqual([])
  }
})

test('a slip printed before the handoff is known as one of an older state, with what happened since', async () => {
  const network = await aNetwork()
  const referralId = network.send(outreach)
  const before = aSlip(network, referralId)
  network.pass(1)
  network.done(social, 'acknowledgeReferral', { referralId })
  network.pass(1)
  accept(network, referralId)
  const found = network.done(outreach, 'confirmHandoffCode', { code: before.code })
  expect(found.step).toEqual(before.step)
  expect(found.later.map(({ type }) => type)).toEqual(['ReferralAcknowledged', 'ReferralAccepted'])
  const after = aSlip(network, referralId)
  expect(after.code).not.toBe(before.code)
  expect(network.done(social, 'confirmHandoffCode', { code: after.code }).later).toEqual([])
})

test('an internal note of the receiver does not make the slip of the sender old', async () => {
  const network = await aNetwork()
  const referralId = network.send(outreach)
  accept(network, referralId)
  const { code } = aSlip(network, referralId)
  network.done(social, 'addNote', { referralId, text: 'Plan rozmowy na czwartek.', shared: false })
  expect(aSlip(network, referralId).code).toBe(code)
  expect(network.done(outreach, 'confirmHandoffCode', { code }).later).toEqual([])
})

test('a code finds nothing for a worker who would not see the referral in a list', async () => {
  const network = await aNetwork()
  const { code } = aSlip(network, network.send(outreach))
  const strangers = everyone.filter(
    ({ institution }) =>
      ![outreach.institution, social.institution, coordinator.institution].includes(institution),
  )
  expect(strangers.length).toBeGreaterThan(0)
  for (const worker of strangers) {
    expect(network.call(worker, 'confirmHandoffCode', { code })).toEqual({
      ok: false,
      error: { type: 'NotFound', what: 'slip' },
    })
  }
})

test('a restricted need is not on the slip, and a coordinator who types its code is not told it either', async () => {
  const network = await aNetwork()
  const slip = aSlip(network, network.send(outreach, { need: NeedKey.parse('domestic_abuse') }))
  expect(slip.need).toBeNull()
  const found = network.done(coordinator, 'confirmHandoffCode', { code: slip.code })
  expect(found.referral.restricted).toBe(true)
  expect(found.referral.need).toBeNull()
})

test('drafts and errors have no slip, and a coordinator hands nothing over', async () => {
  const network = await aNetwork()
  const refused = (worker: typeof outreach, referralId: ReturnType<TestNetwork['send']>) => {
    const reply = network.call(worker, 'handoffSlip', { referralId })
    return reply.ok ? undefined : reply.error.type
  }
  expect(refused(outreach, network.draft(outreach))).toBe('WrongState')
  const referralId = network.send(outreach)
  expect(refused(coordinator, referralId)).toBe('NotPermitted')
  network.done(coordinator, 'voidReferral', {
    referralId,
    justification: 'Wpisano dwa razy to samo skierowanie.',
  })
  expect(refused(outreach, referralId)).toBe('WrongState')
})

test('the slip names the next step and whom to telephone, and nothing of what was written about the person', async () => {
  const network = await aNetwork()
  const referralId = network.send(outreach, { text: 'Mieszka w namiocie nad rzeką.' })
  const slip = aSlip(network, referralId)
  expect(slip.nextStep).toEqual({ kind: 'receiverAnswers', by: slip.acceptBy })
  expect(slip.sentBy).toEqual({ code: outreach.code, alias: outreach.alias })
  expect(slip.leadWorker).toBeNull()
  expect(JSON.stringify(slip)).not.toContain('namiocie')
  accept(network, referralId)
  const later = aSlip(network, referralId)
  expect(later.nextStep.kind).toBe('firstContact')
  expect(later.acceptBy).toBeNull()
  expect(later.leadWorker?.code).toBe(WorkerCode.parse(social.code))
})

test('the codes depend on the key of the vault: another vault gives the same step another code', async () => {
  const network = await aNetwork()
  const referralId = network.send(outreach)
  const { unlocked, handoffCoder, log } = network.vault
  const ids = network
    .done(outreach, 'referralDetails', { referralId })
    .legs.flatMap(leg => leg.entries.map(({ id }) => id))
  const other = handoffCoderOf({ file: unlocked.file, dek: Buffer.from(log.random(32)) })
  expect(new Set([...handoffCoder(ids), ...other(ids)]).size).toBe(ids.length * 2)
  expect(handoffCoder([])).toEqual([])
})

test('a slip of a matter that has been silent for more than half a year is not looked for', async () => {
  const network = await aNetwork()
  const { code } = aSlip(network, network.send(outreach))
  network.pass(24 * 182)
  expect(network.call(social, 'confirmHandoffCode', { code }).ok).toBe(true)
  network.pass(24 * 3)
  expect(network.call(social, 'confirmHandoffCode', { code }).ok).toBe(false)
})

test('the code of a step that was taken back finds nothing any more', async () => {
  const network = await aNetwork()
  const referralId = network.send(outreach)
  const { step } = network.done(social, 'acceptReferral', {
    referralId,
    leadWorker: social.code,
    plannedContactOn: LocalDay.parse('2026-11-04'),
  })
  const { code } = aSlip(network, referralId, social)
  expect(network.call(social, 'confirmHandoffCode', { code }).ok).toBe(true)
  network.done(social, 'undoStep', { referralId, step })
  expect(network.call(social, 'confirmHandoffCode', { code })).toEqual({
    ok: false,
    error: { type: 'NotFound', what: 'slip' },
  })
  expect(network.defects).toEqual([])
})

test('a slip is looked for among the matters that moved last, however many there are', async () => {
  const network = await aNetwork()
  const { code } = aSlip(network, network.send(outreach))
  const foundBy = (worker: typeof outreach) => network.call(worker, 'confirmHandoffCode', { code }).ok
  network.pass(1)
  for (let sent = 0; sent < 199; sent += 1) network.send(outreach)
  expect([outreach, social, coordinator].map(foundBy)).toEqual([true, true, true])
  network.send(outreach)
  // Of one side 200, of the whole network 400.
  expect([outreach, social, coordinator].map(foundBy)).toEqual([false, false, true])
}, 60_000)
