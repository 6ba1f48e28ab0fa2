import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { DoorCall } from '#domain/contract.ts'
import { openDoor } from '#electron/vault/door.ts'
import { aFolder, aVault, bytesOf, passphrase as vaultPassphrase, worker } from '../support/a-vault.ts'
import { aContent } from '../support/relay.ts'

const passphrase = 'cicha latarnia nad młynówką 7'
const founding = { template: 'azory', name: 'Sieć próbna', coordinatorAlias: 'Kompas', passphrase }

const aDoor = (folder: string) => {
  const changed: unknown[] = []
  const ask = openDoor(folder, {
    clock: () => Date.parse('2026-11-23T09:00:00Z'),
    reportDefect: () => 'abc123',
    changed: topics => changed.push(topics),
  })
  return { changed, ask: ask as (name: DoorCall | (string & {}), input?: unknown) => Promise<Reply> }
}
type Reply = { ok: true; value: Record<string, unknown> } | { ok: false; error: { type: string } }

test('a network is founded, locked, and opened again by its coordinator', async () => {
  const folder = join(aFolder(), 'vault')
  const { ask } = aDoor(folder)
  expect(await ask('vaultState', {})).toEqual({ ok: true, value: { state: 'none' } })
  expect(await ask('directory', {})).toEqual({ ok: false, error: { type: 'NotSignedIn' } })
  const founded = await ask('createNetwork', founding)
  if (!founded.ok) throw new Error(founded.error.type)
  expect(founded.value.recoveryKey).toMatch(/^[0-9A-Z-]{30,}$/)
  expect(await ask('vaultState', {})).toMatchObject({ value: { state: 'unlocked', demoPassphrase: null } })
  const directory = await ask('directory', {})
  expect(directory.ok && directory.value.institutions).toHaveLength(8)
  const second = await aDoor(folder).ask('unlock', { worker: 'NET-01', passphrase })
  expect(second).toEqual({ ok: false, error: { type: 'VaultInUse' } })
})

test('nothing is founded over a vault, and a damaged vault file is not taken for an empty folder', async () => {
  const folder = join(aFolder(), 'vault')
  // Closed, so that nothing of it is still being written.
  const vault = await aVault(folder)
  vault.close()
  const other = aDoor(folder)
  expect(await other.ask('createNetwork', founding)).toMatchObject({ error: { type: 'FolderOccupied' } })
  const path = join(folder, 'vault.json')
  writeFileSync(path, readFileSync(path, 'utf8').replace('Iskra', 'Iskry'))
  const before = bytesOf(folder)
  expect(await other.ask('unlock', { worker, passphrase: vaultPassphrase })).toMatchObject({ ok: false })
  writeFileSync(path, '{')
  expect(await other.ask('vaultState', {})).toEqual({ ok: false, error: { type: 'VaultFileDamaged' } })
  const after = bytesOf(folder)
  for (const file of ['network.db', 'heads.log']) expect(after.get(file)).toEqual(before.get(file))
})

test('many wrong passphrases at once count as many', async () => {
  const folder = aFolder()
  const vault = await aVault(folder)
  vault.close()
  const { ask } = aDoor(folder)
  const wrong = { worker, passphrase: 'nie to hasło' }
  const replies = await Promise.all(Array.from({ length: 8 }, () => ask('unlock', wrong)))
  expect(replies.map(reply => (reply.ok ? 'open' : reply.error.type))).toEqual([
    ...Array.from({ length: 5 }, () => 'WrongPassphrase'),
    ...Array.from({ length: 3 }, () => 'TooManyAttempts'),
  ])
})

test('whoever presses twice founds one network', async () => {
  const { ask } = aDoor(join(aFolder(), 'vault'))
  const both = await Promise.all([ask('createNetwork', founding), ask('createNetwork', founding)])
  expect(both.map(reply => (reply.ok ? 'founded' : reply.error.type)).toSorted()).toEqual([
    'VaultInUse',
    'founded',
  ])
})

test('a weak passphrase founds nothing and leaves nothing behind', async () => {
  const folder = join(aFolder(), 'vault')
  const { ask } = aDoor(folder)
  expect(await ask('createNetwork', { ...founding, passphrase: 'krótkie' })).toMatchObject({
    error: { type: 'PassphraseTooShort' },
  })
  expect(await ask('createNetwork', { ...founding, passphrase: 'haslohaslohaslo' })).toMatchObject({
    error: { type: 'PassphraseTooWeak' },
  })
  expect(existsSync(join(folder, 'vault.json'))).toBe(false)
})

test('the coordinator lets a worker in, who logs a referral; every window hears of it', async () => {
  const { ask, changed } = aDoor(join(aFolder(), 'vault'))
  await ask('createNetwork', founding)
  const worker = {
    code: 'MOPS-02',
    alias: 'Kalina',
    institution: 'mops',
    team: 'mops-r',
    role: 'social_worker',
    lead: false,
  }
  expect(await ask('joinWorker', { ...worker, passphrase: 'za słabe' })).toMatchObject({
    error: { type: 'PassphraseTooShort' },
  })
  const strong = `${passphrase}!`
  expect(await ask('joinWorker', { ...worker, role: 'network_coordinator', passphrase: strong })).toEqual({
    ok: false,
    error: { type: 'InvalidInput', paths: ['role'] },
  })
  expect(await ask('joinWorker', { ...worker, institution: 'cas', passphrase: strong })).toMatchObject({
    error: { type: 'NotFound' },
  })
  expect(await ask('joinWorker', { ...worker, passphrase: strong })).toMatchObject({ ok: true })
  expect(await ask('joinWorker', { ...worker, passphrase: `${passphrase}!` })).toMatchObject({
    error: { type: 'CodeKnown' },
  })
  expect(changed).toEqual([['directory']])
  expect(await ask('draftReferral', { continues: null, content: aContent() })).toMatchObject({
    error: { type: 'NotPermitted' },
  })
})
