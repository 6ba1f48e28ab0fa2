import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { unlock, unlockWithRecovery } from '#electron/vault/keyring.ts'
import { aVault, noon, passphrase, worker } from '../support/a-vault.ts'

const refusals = ['VaultFileDamaged', 'UnknownWorker', 'WrongPassphrase', 'RecoveryKeyWrong']

const aVaultFile = async () => {
  const vault = await aVault()
  vault.close()
  const { folder } = vault.unlocked
  return { folder, path: join(folder, 'vault.json'), recoveryKey: vault.recoveryKey }
}

/** Tries both ways in, the passphrase and the recovery key, and answers how each was refused. */
const tryBoth = async (folder: string, recoveryKey: string): Promise<string[]> => {
  rmSync(join(folder, 'attempts.json'), { force: true })
  const tries = [await unlock(folder, { worker, passphrase }, noon), unlockWithRecovery(folder, recoveryKey)]
  return tries.map(tried => (tried.ok ? 'let in' : tried.error.type))
}

test('no vault file with a changed, cut or added byte lets anyone in', { timeout: 60_000 }, async () => {
  const { folder, path, recoveryKey } = await aVaultFile()
  const written = readFileSync(path)
  const place = fc.nat(written.length - 1)
  const mutation = fc.oneof(
    fc.record({ kind: fc.constant('flip'), at: place, value: fc.nat(7) }),
    fc.record({ kind: fc.constant('set'), at: place, value: fc.nat(255) }),
    fc.record({ kind: fc.constant('insert'), at: place, value: fc.nat(255) }),
    fc.record({ kind: fc.constant('cut'), at: place, value: fc.nat(200) }),
  )
  await fc.assert(
    fc.asyncProperty(mutation, async ({ kind, at, value }) => {
      const rest = written.subarray(kind === 'insert' ? at : at + (kind === 'cut' ? value + 1 : 1))
      const byte = kind === 'flip' ? (written[at] ?? 0) ^ (1 << value) : value
      const changed = Buffer.concat([
        written.subarray(0, at),
        Buffer.from(kind === 'cut' ? [] : [byte]),
        rest,
      ])
      if (changed.equals(written)) return
      writeFileSync(path, changed)
      for (const outcome of await tryBoth(folder, recoveryKey)) expect(refusals).toContain(outcome)
    }),
    { numRuns: 1000 },
  )
})

test('no vault file with a changed meaning lets anyone in, even where it is well formed', async () => {
  const { folder, path, recoveryKey } = await aVaultFile()
  const file = JSON.parse(readFileSync(path, 'utf8'))
  const [slot] = file.slots
  const changed: readonly object[] = [
    { ...file, version: 2 },
    { ...file, demo: false },
    { ...file, network: 'Inna sieć' },
    { ...file, origin: '00000000-0000-4000-8000-000000000000' },
    { ...file, dbId: '00000000-0000-4000-8000-000000000000' },
    { ...file, extra: true },
    { ...file, slots: [] },
    { ...file, slots: [slot, slot] },
    { ...file, slots: [{ ...slot, alias: 'Zorza' }] },
    { ...file, slots: [{ ...slot, institution: 'cas' }] },
    { ...file, slots: [slot, { ...slot, worker: 'CAS-01' }] },
    ...[
      { memoryKiB: 8, passes: 1 },
      { memoryKiB: 65_535 },
      { memoryKiB: 1_048_577 },
      { passes: 2 },
      { passes: 100 },
      { lanes: 0 },
      { memoryKiB: 65_537 },
    ].map(cost => ({ ...file, slots: [{ ...slot, cost: { ...slot.cost, ...cost } }] })),
  ]
  for (const variant of changed) {
    writeFileSync(path, `${JSON.stringify(variant, null, 2)}\n`)
    for (const outcome of await tryBoth(folder, recoveryKey)) expect(refusals).toContain(outcome)
  }
  writeFileSync(path, `${JSON.stringify(file, null, 2)}\n`)
  expect(await tryBoth(folder, recoveryKey)).toEqual(['let in', 'let in'])
})
