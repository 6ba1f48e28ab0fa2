import { copyFileSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readStatement } from '#db/database.ts'
import { replayLog } from '#db/replay.ts'
import { RoleKey } from '#domain/code-lists.ts'
import type { ContractCall, Input, Reply } from '#domain/contract.ts'
import { TeamKey, WorkerCode } from '#domain/ids.ts'
import { LocalDay } from '#domain/time.ts'
import type { Worker } from '#domain/worker.ts'
import { openDoor } from '#electron/vault/door.ts'
import { answerAny } from '#electron/vault/gate.ts'
import { setSlot, unlock, unlockWithRecovery } from '#electron/vault/keyring.ts'
import { aNetwork, type TestNetwork } from '../support/a-network.ts'
import { aVault, worker as firstWorker, passphrase } from '../support/a-vault.ts'
import { aWorker, coordinator, outreach, senior, social, socialLead } from '../support/workers.ts'

const own = 'cicha latarnia nad młynówką 7'
const newcomer = aWorker('MOPS-21', { alias: 'Głóg' })
const office = TeamKey.parse('net')
const today = LocalDay.parse('2026-11-02')
const tomorrow = LocalDay.parse('2026-11-03')

const askAs =
  (network: TestNetwork, by: Worker = coordinator) =>
  async <N extends ContractCall>(name: N, input: Input<N>): Promise<Reply<N>> =>
    (await answerAny(network.sessionOf(by), name, input, {
      reportDefect: (_, defect) => String(network.defects.push(defect)),
    })) as Reply<N>

const taken = <T>(reply: { ok: true; value: T } | { ok: false; error: { type: string } }): T => {
  if (!reply.ok) throw new Error(reply.error.type)
  return reply.value
}

type Answered = { ok: true; value: never } | { ok: false; error: { type: string } }

/** A network whose coordinator has a way in, as everywhere but in most tests. */
const aStaffedNetwork = async () => {
  const network = await aNetwork()
  const { unlocked } = network.vault
  const { code, alias, institution } = coordinator
  taken(await setSlot(unlocked, { worker: code, alias, institution, passphrase }))
  return network
}

const aDoor = ({ folder, clock }: Pick<TestNetwork, 'folder' | 'clock'>) => {
  const heard: unknown[] = []
  const ask = openDoor(folder, {
    clock: () => clock.now,
    reportDefect: () => 'abc123',
    changed: topics => heard.push(topics),
    ended: () => heard.push('ended'),
  })
  return { heard, ask: ask as (name: string, input: unknown) => Promise<Answered> }
}

const slotsIn = (folder: string) =>
  JSON.parse(readFileSync(join(folder, 'vault.json'), 'utf8')).slots as readonly {
    worker: string
    oneTime?: true
    alias: string
    calledNow?: string
  }[]

const typeOf = (reply: Answered): string => (reply.ok ? 'ok' : reply.error.type)

test('a one-time passphrase opens nothing but the choice of one’s own', async () => {
  const network = await aStaffedNetwork()
  const { folder, clock } = network
  const { passphrase: given } = taken(await askAs(network)('addWorker', newcomer))
  expect(slotsIn(folder).find(({ worker }) => worker === newcomer.code)?.oneTime).toBe(true)
  network.vault.close()
  const { ask } = aDoor(network)
  const worker = newcomer.code
  expect(typeOf(await ask('unlock', { worker, passphrase: given }))).toBe('OneTimePassphrase')
  for (const [name, input] of [
    ['listToday', {}],
    ['sessionInfo', {}],
    ['changePassphrase', { from: given, to: own }],
  ])
    expect(typeOf(await ask(String(name), input))).toBe('NotSignedIn')
  const choose = (chosen: string) => ask('chooseOwnPassphrase', { worker, passphrase: given, chosen })
  expect(typeOf(await choose(given))).toBe('PassphraseSame')
  expect(typeOf(await choose('krótkie'))).toBe('PassphraseTooShort')
  expect(typeOf(await ask('chooseOwnPassphrase', { worker, passphrase: own, chosen: given }))).toBe(
    'WrongPassphrase',
  )
  expect(typeOf(await choose(own))).toBe('ok')
  expect(typeOf(await ask('listToday', {}))).toBe('ok')
  expect(typeOf(await ask('listWorkers', {}))).toBe('NotPermitted')
  expect(slotsIn(folder).find(slot => slot.worker === worker)?.oneTime).toBeUndefined()
  expect((await unlock(folder, { worker, passphrase: own }, clock.now)).ok).toBe(true)
  expect(typeOf((await unlock(folder, { worker, passphrase: given }, clock.now)) as Answered)).toBe(
    'WrongPassphrase',
  )
})

test('wrong one-time passphrases are counted, and the mark cannot be taken off by hand', async () => {
  const network = await aStaffedNetwork()
  const { passphrase: given } = taken(await askAs(network)('addWorker', newcomer))
  network.vault.close()
  const { ask } = aDoor(network)
  const worker = newcomer.code
  const path = join(network.folder, 'vault.json')
  const written = readFileSync(path, 'utf8')
  writeFileSync(path, written.replace(/,\s*"oneTime": true/, ''))
  expect(typeOf(await ask('unlock', { worker, passphrase: given }))).toBe('VaultFileDamaged')
  writeFileSync(path, written)
  for (let tried = 0; tried < 3; tried += 1)
    expect(typeOf(await ask('unlock', { worker, passphrase: 'nie to' }))).toBe('WrongPassphrase')
  const chosen = { worker, passphrase: 'nie to', chosen: own }
  for (let tried = 0; tried < 2; tried += 1)
    expect(typeOf(await ask('chooseOwnPassphrase', chosen))).toBe('WrongPassphrase')
  expect(typeOf(await ask('unlock', { worker, passphrase: given }))).toBe('TooManyAttempts')
  expect(typeOf(await ask('chooseOwnPassphrase', { ...chosen, passphrase: given }))).toBe('TooManyAttempts')
})

test('whoever has left is let in by nothing, and what a crash left of their way in is cleared away', async () => {
  const network = await aStaffedNetwork()
  const { folder, vault, clock } = network
  const ask = askAs(network)
  taken(await ask('joinWorker', { ...newcomer, passphrase: own }))
  const path = join(folder, 'vault.json')
  copyFileSync(path, `${path}.before`)
  taken(await ask('removeWorker', { worker: newcomer.code, on: today, successor: null }))
  expect(slotsIn(folder).map(({ worker }) => worker)).not.toContain(newcomer.code)
  expect(await ask('removeWorker', { worker: newcomer.code, on: today, successor: null })).toMatchObject({
    error: { type: 'WorkerHasLeft' },
  })
  expect(await ask('addWorker', { ...newcomer, alias: 'Jesion' })).toMatchObject({
    error: { type: 'CodeKnown' },
  })
  expect(await ask('addWorker', aWorker('MOPS-22', { alias: 'GŁÓG' }))).toMatchObject({
    error: { type: 'AliasTaken' },
  })
  vault.close()
  // The process was killed after the fact and before the file.
  copyFileSync(`${path}.before`, path)
  const theirs = aDoor(network)
  expect(typeOf(await theirs.ask('unlock', { worker: newcomer.code, passphrase: own }))).toBe('UnknownWorker')
  const { ask: asCoordinator } = aDoor(network)
  expect(typeOf(await asCoordinator('unlock', { worker: coordinator.code, passphrase }))).toBe('ok')
  expect(slotsIn(folder).map(({ worker }) => worker)).not.toContain(newcomer.code)
  const back = taken(await asCoordinator('bringBackWorker', { worker: newcomer.code })) as {
    passphrase: string
  }
  expect(
    typeOf(
      (await unlock(folder, { worker: newcomer.code, passphrase: back.passphrase }, clock.now)) as Answered,
    ),
  ).toBe('OneTimePassphrase')
})

test('a session that is open when its worker leaves ends at the next call, and the vault is free', async () => {
  const network = await aStaffedNetwork()
  const { clock, pass } = network
  const ask = askAs(network)
  taken(await ask('joinWorker', { ...newcomer, passphrase: own }))
  taken(await ask('removeWorker', { worker: newcomer.code, on: tomorrow, successor: null }))
  network.vault.close()
  const theirs = aDoor(network)
  expect(typeOf(await theirs.ask('unlock', { worker: newcomer.code, passphrase: own }))).toBe('ok')
  expect(typeOf(await theirs.ask('listToday', {}))).toBe('ok')
  expect(theirs.heard).toEqual([['session']])
  pass(24)
  // Both windows ask at once.
  const asked = ['listToday', 'sessionInfo'].map(name => theirs.ask(name, {}))
  expect((await Promise.all(asked)).map(typeOf)).toEqual(['NotSignedIn', 'NotSignedIn'])
  expect(theirs.heard).toEqual([['session'], ['session'], 'ended'])
  const other = aDoor({ folder: network.folder, clock })
  expect(typeOf(await other.ask('unlock', { worker: coordinator.code, passphrase }))).toBe('ok')
})

test('another role counts from the next call of an open session', async () => {
  const network = await aStaffedNetwork()
  const ask = askAs(network)
  const second = { ...coordinator, code: WorkerCode.parse('NET-05'), alias: 'Busola', team: office }
  taken(await ask('joinWorker', { ...second, passphrase: own }))
  network.vault.close()
  const { ask: asked } = aDoor(network)
  expect(typeOf(await asked('unlock', { worker: coordinator.code, passphrase }))).toBe('ok')
  const change = { worker: coordinator.code, alias: 'Kompas', team: 'net', role: 'viewer', lead: false }
  expect(typeOf(await asked('changeWorker', change))).toBe('ok')
  expect(typeOf(await asked('listWorkers', {}))).toBe('NotPermitted')
  expect(await asked('sessionInfo', {})).toMatchObject({ value: { worker: { role: 'viewer' } } })
})

test('the last coordinator who can get in stays, whatever is tried', async () => {
  const network = await aStaffedNetwork()
  const ask = askAs(network)
  const last = { error: { type: 'LastCoordinator' } }
  const worker = coordinator.code
  const demoted = { worker, alias: 'Kompas', team: office, role: RoleKey.parse('dpo'), lead: false }
  expect(await ask('removeWorker', { worker, on: tomorrow, successor: null })).toMatchObject(last)
  expect(await ask('replacePassphrase', { worker })).toMatchObject(last)
  expect(await ask('changeWorker', demoted)).toMatchObject(last)
  // A slip of paper is not yet a way in.
  const second = { ...coordinator, code: WorkerCode.parse('NET-05'), alias: 'Busola', team: office }
  const { passphrase: given } = taken(await ask('addWorker', second))
  expect(await ask('removeWorker', { worker: coordinator.code, on: today, successor: null })).toMatchObject(
    last,
  )
  expect(slotsIn(network.folder).map(({ worker }) => worker)).toContain(coordinator.code)
  network.vault.close()
  const { ask: asSecond } = aDoor(network)
  const chosen = { worker: second.code, passphrase: given, chosen: own }
  expect(typeOf(await asSecond('chooseOwnPassphrase', chosen))).toBe('ok')
  const leaving = { worker: coordinator.code, on: today, successor: null }
  expect(typeOf(await asSecond('removeWorker', leaving))).toBe('ok')
  expect(typeOf(await asSecond('removeWorker', { ...leaving, worker: second.code }))).toBe('LastCoordinator')
})

test('changes of people asked for at once are made one after the other', async () => {
  const network = await aStaffedNetwork()
  const { folder, clock } = network
  const ask = askAs(network)
  const twin = { ...newcomer, alias: 'Jesion' }
  const [first, second] = await Promise.all([ask('addWorker', newcomer), ask('addWorker', twin)])
  expect(second).toMatchObject({ error: { type: 'CodeKnown' } })
  // The slip that was printed opens: nobody wrote another way in over it.
  const given = taken(first).passphrase
  const opened = await unlock(folder, { worker: newcomer.code, passphrase: given }, clock.now)
  expect(typeOf(opened as Answered)).toBe('OneTimePassphrase')
  const namesakes = ['MOPS-22', 'MOPS-23'].map(code => ask('addWorker', aWorker(code, { alias: 'Lipa' })))
  expect((await Promise.all(namesakes)).map(reply => typeOf(reply as Answered))).toEqual(['ok', 'AliasTaken'])
  const other = { ...coordinator, code: WorkerCode.parse('NET-05'), alias: 'Busola', team: office }
  expect(await ask('joinWorker', { ...other, alias: 'Lipa', passphrase: own })).toMatchObject({
    error: { type: 'AliasTaken' },
  })
  taken(await ask('joinWorker', { ...other, passphrase: own }))
  const both = [coordinator, other].map(({ code }) => ask('replacePassphrase', { worker: code }))
  expect((await Promise.all(both)).map(reply => typeOf(reply as Answered))).toEqual(['ok', 'LastCoordinator'])
  expect((await unlock(folder, { worker: other.code, passphrase: own }, clock.now)).ok).toBe(true)
})

test('what somebody led goes to a colleague in the same step, and to nobody elsewhere', async () => {
  const network = await aStaffedNetwork()
  const { send, done } = network
  const plannedContactOn = LocalDay.parse('2026-12-01')
  const ids = [1, 2].map(() => {
    const referralId = send(outreach)
    done(social, 'acceptReferral', { referralId, leadWorker: social.code, plannedContactOn })
    return referralId
  })
  const ask = askAs(network)
  const listed = taken(await ask('listWorkers', {}))
  expect(listed.find(({ code }) => code === social.code)).toMatchObject({
    leading: 2,
    wayIn: 'none',
    active: true,
  })
  const leaving = { worker: social.code, on: today }
  expect(await ask('removeWorker', { ...leaving, successor: senior.code })).toMatchObject({
    error: { type: 'WorkerElsewhere' },
  })
  expect(
    await ask('removeWorker', { ...leaving, on: LocalDay.parse('2026-11-01'), successor: null }),
  ).toMatchObject({
    error: { type: 'DayInPast', earliest: today },
  })
  expect(taken(await ask('removeWorker', { ...leaving, successor: socialLead.code }))).toEqual({
    assigned: 2,
  })
  for (const referralId of ids)
    expect(done(socialLead, 'referralDetails', { referralId }).referral.leadWorker).toBe(socialLead.code)
  const after = taken(await ask('listWorkers', {}))
  expect(after.find(({ code }) => code === social.code)).toMatchObject({
    leading: 0,
    active: false,
    leftOn: today,
  })
  expect(after.find(({ code }) => code === socialLead.code)).toMatchObject({ leading: 2 })
  expect(replayLog(network.vault.db).different).toEqual([])
  expect(network.defects).toEqual([])
})

test('a new alias stands at the door and in the directory, and the old one keeps its time', async () => {
  const network = await aStaffedNetwork()
  const { vault, folder, pass, clock } = network
  const ask = askAs(network)
  taken(await ask('joinWorker', { ...newcomer, passphrase: own }))
  const joinedAt = clock.now
  pass(1)
  const change = { worker: newcomer.code, team: newcomer.team, role: newcomer.role, lead: true }
  expect(await ask('changeWorker', { ...change, alias: 'Kalina' })).toMatchObject({
    error: { type: 'AliasTaken' },
  })
  taken(await ask('changeWorker', { ...change, alias: 'Jesion' }))
  expect(slotsIn(folder).find(({ worker }) => worker === newcomer.code)).toMatchObject({
    alias: 'Głóg',
    calledNow: 'Jesion',
  })
  const { workers } = network.done(coordinator, 'directory', {})
  expect(workers.find(({ code }) => code === newcomer.code)).toMatchObject({
    alias: 'Jesion',
    lead: true,
    aliases: [
      { alias: 'Jesion', since: clock.now },
      { alias: 'Głóg', since: joinedAt },
    ],
  })
  expect(replayLog(vault.db).different).toEqual([])
  vault.close()
  const { ask: atDoor } = aDoor(network)
  expect(JSON.stringify(await atDoor('vaultState', {}))).toContain('"alias":"Jesion"')
  // The old key still fits: only the owner can wrap it again, and then under the new alias.
  expect(typeOf(await atDoor('unlock', { worker: newcomer.code, passphrase: own }))).toBe('ok')
  const changed = await atDoor('changePassphrase', { from: own, to: 'osiem cichych wróbli na dachu' })
  expect(typeOf(changed)).toBe('ok')
  const slot = slotsIn(folder).find(({ worker }) => worker === newcomer.code)
  expect([slot?.alias, slot?.calledNow]).toEqual(['Jesion', undefined])
})

test('a forgotten passphrase is replaced without a page of the data, and the log says by whom', async () => {
  const network = await aStaffedNetwork()
  const ask = askAs(network)
  taken(await ask('joinWorker', { ...newcomer, passphrase: own }))
  const { passphrase: given } = taken(await ask('replacePassphrase', { worker: newcomer.code }))
  const as = (words: string) =>
    unlock(network.folder, { worker: newcomer.code, passphrase: words }, network.clock.now)
  expect(typeOf((await as(own)) as Answered)).toBe('WrongPassphrase')
  expect(typeOf((await as(given)) as Answered)).toBe('OneTimePassphrase')
  const facts = readStatement<{ actor: string; payload: string }>(
    network.vault.db,
    "SELECT actor, payload FROM events WHERE type = 'PassphraseReplaced'",
  ).all()
  expect(facts).toEqual([{ actor: 'NET-01', payload: '{"worker":"MOPS-21"}' }])
})

test('a new recovery key makes the old one void, for whoever knows their own passphrase', async () => {
  const network = await aStaffedNetwork()
  const ask = askAs(network)
  expect(await ask('issueRecoveryKey', { passphrase: 'nie to' })).toMatchObject({
    error: { type: 'WrongPassphrase' },
  })
  const first = taken(await ask('issueRecoveryKey', { passphrase })).recoveryKey
  const second = taken(await ask('issueRecoveryKey', { passphrase })).recoveryKey
  expect(typeOf(unlockWithRecovery(network.folder, first) as Answered)).toBe('RecoveryKeyWrong')
  expect(unlockWithRecovery(network.folder, second).ok).toBe(true)
})

test('what each did is read page by page, newest first', async () => {
  const network = await aStaffedNetwork()
  const { send, done } = network
  const ids = [1, 2, 3].map(() => send(outreach))
  const all = done(outreach, 'workerActions', { worker: outreach.code, before: null, limit: 200 })
  expect(all.next).toBeNull()
  expect(
    all.actions.filter(({ type }) => type === 'ReferralSent').map(({ referral }) => referral?.id),
  ).toEqual(ids.toReversed())
  const first = done(outreach, 'workerActions', { worker: outreach.code, before: null, limit: 4 })
  const rest = done(outreach, 'workerActions', { worker: outreach.code, before: first.next, limit: 200 })
  expect([...first.actions, ...rest.actions]).toEqual(all.actions)
})

test('a vault whose database cannot say who works in it is closed again when nobody is let in', async () => {
  const vault = await aVault()
  vault.close()
  const { folder } = vault.unlocked
  const clock = { now: (await aNetwork()).clock.now }
  const door = aDoor({ folder, clock })
  // It holds no founded network, which is a defect; the file must be free all the same.
  await expect(door.ask('unlock', { worker: firstWorker, passphrase })).rejects.toThrow('founded')
  await expect(aDoor({ folder, clock }).ask('unlock', { worker: firstWorker, passphrase })).rejects.toThrow(
    'founded',
  )
})
