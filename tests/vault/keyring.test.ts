import { argon2Sync } from 'node:crypto'
import { readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { WorkerCode } from '#domain/ids.ts'
import { instant } from '#domain/time.ts'
import {
  changePassphrase,
  removeSlot,
  renewPassphrase,
  setSlot,
  unlock,
  unlockWithRecovery,
} from '#electron/vault/keyring.ts'
import { floorCost, passphraseKey } from '#electron/vault/passphrase-key.ts'
import { readVaultFile } from '#electron/vault/vault-files.ts'
import { aNewWorker, aVault, noon, passphrase, worker } from '../support/a-vault.ts'

const cas = WorkerCode.parse('CAS-01')
const other = 'kot pisze list do nieba'

const aLockedVault = async () => {
  const vault = await aVault()
  vault.close()
  return { ...vault.unlocked, recoveryKey: vault.recoveryKey }
}

describe('the keyring', () => {
  test('derives keys as a second implementation of Argon2id does', async () => {
    const salt = Buffer.alloc(16, 5)
    const ours = await passphraseKey('zażółć', salt, floorCost)
    const theirs = argon2Sync('argon2id', {
      message: Buffer.from('zażółć'),
      nonce: salt,
      parallelism: 1,
      tagLength: 32,
      memory: 65_536,
      passes: 3,
    })
    expect(ours.equals(theirs)).toBe(true)
  })

  test('shows the locked screen who may unlock, and nothing secret', async () => {
    const { folder, dek } = await aLockedVault()
    const file = readVaultFile(folder)
    if (!file.ok) throw new Error(file.error.type)
    expect(file.value).toMatchObject({ network: 'Sieć próbna', demo: true })
    expect(file.value.slots.map(slot => [slot.worker, slot.alias, slot.institution])).toEqual([
      [worker, 'Iskra', 'mops'],
    ])
    expect(readFileSync(join(folder, 'vault.json'), 'utf8')).not.toContain(dek.toString('hex'))
  })

  test('takes a passphrase however its letters are composed', async () => {
    const { folder } = await aLockedVault()
    const typed = passphrase.normalize('NFD')
    expect(typed).not.toBe(passphrase)
    expect((await unlock(folder, { worker, passphrase: typed }, noon)).ok).toBe(true)
  })

  test('knows a wrong passphrase from an unknown worker', async () => {
    const { folder } = await aLockedVault()
    expect(await unlock(folder, { worker, passphrase: other }, noon)).toEqual({
      ok: false,
      error: { type: 'WrongPassphrase' },
    })
    expect(await unlock(folder, { worker: cas, passphrase }, noon)).toEqual({
      ok: false,
      error: { type: 'UnknownWorker' },
    })
  })

  test('makes a worker wait after five wrong passphrases, longer each time, and lets them in afterwards', async () => {
    const { folder } = await aLockedVault()
    const wrong = (at: number) => unlock(folder, { worker, passphrase: other }, instant(at))
    for (let i = 0; i < 5; i += 1) expect((await wrong(noon)).ok).toBe(false)
    expect(await unlock(folder, { worker, passphrase }, instant(noon + 31_999))).toEqual({
      ok: false,
      error: { type: 'TooManyAttempts', until: noon + 32_000 },
    })
    expect(await wrong(noon + 32_000)).toEqual({ ok: false, error: { type: 'WrongPassphrase' } })
    expect(await wrong(noon + 32_001)).toEqual({
      ok: false,
      error: { type: 'TooManyAttempts', until: noon + 96_000 },
    })
    expect((await unlock(folder, { worker, passphrase }, instant(noon + 96_000))).ok).toBe(true)
    expect((await wrong(noon + 96_001)).ok).toBe(false)
    expect((await unlock(folder, { worker, passphrase }, instant(noon + 96_002))).ok).toBe(true)
  })

  test('two workers who get their way in at the same moment both have it', async () => {
    const { folder, dek } = await aLockedVault()
    const unlocked = { ...(await aLockedVaultAgain(folder)), dek }
    const codes = ['MOPS-01', 'CAS-01'].map(code => WorkerCode.parse(code))
    await Promise.all(codes.map(code => setSlot(unlocked, aNewWorker(code, `${passphrase} ${code}`))))
    for (const code of codes) {
      const opened = await unlock(folder, { worker: code, passphrase: `${passphrase} ${code}` }, noon)
      expect(opened.ok ? 'open' : opened.error.type).toBe('open')
    }
  })

  test('a clock that was set back cannot lock a worker out for longer than the longest wait', async () => {
    const { folder } = await aLockedVault()
    for (let i = 0; i < 5; i += 1) await unlock(folder, { worker, passphrase: other }, noon)
    const aDayBefore = instant(noon - 86_400_000)
    expect((await unlock(folder, { worker, passphrase }, aDayBefore)).ok).toBe(true)
  })

  test('a damaged file of attempts keeps nobody out', async () => {
    const { folder } = await aLockedVault()
    writeFileSync(join(folder, 'attempts.json'), '{"MOPS-01":')
    expect((await unlock(folder, { worker, passphrase }, noon)).ok).toBe(true)
  })

  test('the printed recovery key opens the vault and a new passphrase can be set with it', async () => {
    const { folder, dek, recoveryKey } = await aLockedVault()
    const unlocked = unlockWithRecovery(folder, recoveryKey.toLowerCase().replaceAll('-', ' '))
    if (!unlocked.ok) throw new Error(unlocked.error.type)
    expect(unlocked.value.dek.equals(dek)).toBe(true)
    expect((await renewPassphrase(unlocked.value, worker, other)).ok).toBe(true)
    expect((await unlock(folder, { worker, passphrase: other }, noon)).ok).toBe(true)
    expect((await unlock(folder, { worker, passphrase }, noon)).ok).toBe(false)
  })

  test('says which group of the recovery key was mistyped, whatever single symbol it was', async () => {
    const { folder, recoveryKey } = await aLockedVault()
    const symbols = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
    for (const [i, symbol] of [...recoveryKey].entries()) {
      if (symbol === '-') continue
      const wrong = symbols[(symbols.indexOf(symbol) + 1 + i) % 32]
      if (wrong === symbol || wrong === undefined) continue
      const typed = recoveryKey.slice(0, i) + wrong + recoveryKey.slice(i + 1)
      expect(unlockWithRecovery(folder, typed)).toEqual({
        ok: false,
        error: { type: 'RecoveryKeyMistyped', group: Math.floor(i / 6) + 1 },
      })
    }
  })

  test('the recovery key of another vault is refused', async () => {
    const one = await aLockedVault()
    const another = await aLockedVault()
    expect(unlockWithRecovery(one.folder, another.recoveryKey)).toEqual({
      ok: false,
      error: { type: 'RecoveryKeyWrong' },
    })
  })

  test('a worker changes their own passphrase only with the old one, and no page of the database moves', async () => {
    const { folder } = await aLockedVault()
    const database = readFileSync(join(folder, 'network.db'))
    expect((await changePassphrase(folder, { worker, from: other, to: other }, noon)).ok).toBe(false)
    expect((await changePassphrase(folder, { worker, from: passphrase, to: other }, noon)).ok).toBe(true)
    expect((await unlock(folder, { worker, passphrase: other }, noon)).ok).toBe(true)
    expect(readFileSync(join(folder, 'network.db')).equals(database)).toBe(true)
  })

  test('the last way in cannot be taken away', async () => {
    const unlocked = await aLockedVault()
    expect(removeSlot(unlocked, worker)).toEqual({ ok: false, error: { type: 'LastWorker' } })
    expect(removeSlot(unlocked, cas)).toEqual({ ok: false, error: { type: 'UnknownWorker' } })
  })

  test('only the owner of the computer account may read the vault file', async () => {
    const { folder } = await aLockedVault()
    if (process.platform !== 'win32') expect(statSync(join(folder, 'vault.json')).mode & 0o077).toBe(0)
  })

  test('after any sequence of changes each remaining worker opens the vault and each removed one does not', async () => {
    const codes = ['MOPS-01', 'CAS-01', 'PAL-01'].map(code => WorkerCode.parse(code))
    const change = fc.record({
      what: fc.constantFrom('set', 'remove'),
      who: fc.constantFrom(...codes),
      words: fc.string({ minLength: 1, maxLength: 30 }).filter(text => text.normalize('NFKC') !== ''),
    })
    await fc.assert(
      fc.asyncProperty(fc.array(change, { maxLength: 4 }), async changes => {
        const { folder, dek } = await aLockedVault()
        const words = new Map([[worker, passphrase]])
        let unlocked = { ...(await aLockedVaultAgain(folder)), dek }
        for (const { what, who, words: typed } of changes) {
          const done =
            what === 'set' ? await setSlot(unlocked, aNewWorker(who, typed)) : removeSlot(unlocked, who)
          if (!done.ok) continue
          unlocked = done.value
          if (what === 'set') words.set(who, typed)
          else words.delete(who)
        }
        for (const code of codes) {
          const known = words.get(code)
          const opened = await unlock(folder, { worker: code, passphrase: known ?? passphrase }, noon)
          expect(opened.ok ? 'open' : opened.error.type).toBe(known === undefined ? 'UnknownWorker' : 'open')
        }
      }),
      { numRuns: 12 },
    )
  })
})

const aLockedVaultAgain = async (folder: string) => {
  const file = readVaultFile(folder)
  if (!file.ok) throw new Error(file.error.type)
  return { folder, file: file.value }
}
