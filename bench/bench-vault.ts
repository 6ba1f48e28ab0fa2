import { createHash } from 'node:crypto'
import { cpSync, existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { readStatement } from '#db/database.ts'
import { migrations } from '#db/migrations.ts'
import { WorkerCode } from '#domain/ids.ts'
import { instant } from '#domain/time.ts'
import type { Worker } from '#domain/worker.ts'
import { demoPassphrase } from '#electron/vault/demo-passphrase.ts'
import { type Unlocked, unlock } from '#electron/vault/keyring.ts'
import { openVault } from '#electron/vault/open-vault.ts'
import { type Session, signIn } from '#electron/vault/session.ts'
import { textFieldsOf } from '#electron/vault/text-fields.ts'
import { readVaultFile, vaultPaths } from '#electron/vault/vault-files.ts'
import { buildAzory } from '#seeds/build-azory.ts'
import { azorySeed } from '#seeds/plan-azory.ts'

/** A vault made under another schema is not measured: its name would not be this one. */
const schemaMark = createHash('sha256').update(JSON.stringify(migrations)).digest('hex').slice(0, 8)

/** The demo vault of so many referrals: the one in the folder, or a new one made there once and kept. */
export const takeDemoVault = async (
  folder: string | undefined,
  referrals: number,
  progress: (share: number) => void,
): Promise<string> => {
  const place = resolve(folder ?? join(tmpdir(), `sztafeta-bench-${referrals}-${schemaMark}`))
  if (existsSync(vaultPaths(place).vaultFile)) return place
  const built = await buildAzory(place, { seed: azorySeed, referrals, progress })
  if (!built.ok) throw new Error(`the demo network could not be made: ${built.error.type}`)
  return place
}

/** A copy to write in, so that the kept one stays as it was made. Removed when the process ends. */
export const workingCopyOf = (folder: string): string => {
  const place = mkdtempSync(join(tmpdir(), 'sztafeta-bench-copy-'))
  cpSync(folder, place, { recursive: true })
  process.once('exit', () => rmSync(place, { recursive: true, force: true }))
  return place
}

/** The key of a demo vault, which is no secret. */
export const unlockDemo = async (folder: string): Promise<Unlocked> => {
  const file = readVaultFile(folder)
  const worker = file.ok ? file.value.slots[0]?.worker : undefined
  if (worker === undefined) throw new Error('no demo vault here')
  const unlocked = await unlock(folder, { worker, passphrase: demoPassphrase }, instant(Date.now()))
  if (!unlocked.ok) throw new Error(`the demo vault does not unlock: ${unlocked.error.type}`)
  return unlocked.value
}

export const openSession = (unlocked: Unlocked, worker: WorkerCode): Session => {
  const vault = openVault(unlocked, { textFields: textFieldsOf })
  if (!vault.ok) throw new Error(`the vault does not open: ${vault.error.type}`)
  const session = signIn(vault.value, worker, Date.now)
  if (!session.ok) throw new Error(`nobody to sign in: ${session.error.type}`)
  return session.value
}

export const firstWorker = (unlocked: Unlocked): WorkerCode =>
  WorkerCode.parse(unlocked.file.slots[0]?.worker)

/** Everybody who works in the network now. */
export const workersOf = ({ vault }: Session): readonly Worker[] =>
  readStatement<Omit<Worker, 'lead'> & { lead: number }>(
    vault.db,
    'SELECT code, alias, institution, team, role, lead FROM workers WHERE left_on IS NULL ORDER BY code',
  )
    .all()
    .map(worker => ({ ...worker, lead: worker.lead === 1 }))
