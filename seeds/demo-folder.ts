import { existsSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { isDiskFull } from '#db/world-failure.ts'
import type { CreateFailure, DatabaseFailure } from '#domain/open-failure.ts'
import { err, ok, type Result } from '#domain/result.ts'
import { demoPassphrase } from '#electron/vault/demo-passphrase.ts'
import { unlock } from '#electron/vault/keyring.ts'
import { openVault } from '#electron/vault/open-vault.ts'
import { textFieldsOf } from '#electron/vault/text-fields.ts'
import { readVaultFile } from '#electron/vault/vault-files.ts'
import { type AzoryBuild, type AzoryBuilt, buildAzory } from './build-azory.ts'
import { azoryCoordinator } from './found-azory.ts'
import { azoryNow } from './plan-azory.ts'

export type DemoFailure =
  | CreateFailure
  | Extract<DatabaseFailure, { readonly type: 'VaultInUse' }>
  | { readonly type: 'DiskFull' }
  | { readonly type: 'CannotWriteFolder' }

/**
 * Puts the demo network into a folder: an empty one, a new one, or one that holds an older demo and nothing else,
 * which is replaced.
 */
export const makeDemo = async (
  folder: string,
  build: AzoryBuild,
): Promise<Result<AzoryBuilt, DemoFailure>> => {
  const fit = await fitFolder(folder)
  if (!fit.ok) return fit
  try {
    if (existsSync(folder)) for (const name of readdirSync(folder)) rmSync(join(folder, name))
    return await buildAzory(folder, build)
  } catch (failure) {
    const known = folderFailureOf(failure)
    if (known === undefined) throw failure
    return err(known)
  }
}

/** Whether nothing but an older demo, not open anywhere, would be lost. */
const fitFolder = async (folder: string): Promise<Result<void, DemoFailure>> => {
  if (!existsSync(folder)) return ok(undefined)
  try {
    if (readdirSync(folder).length === 0) return ok(undefined)
  } catch {
    return err({ type: 'FolderOccupied' })
  }
  const file = readVaultFile(folder)
  const foreign = readdirSync(folder).some(name => !demoFiles.test(name))
  if (!file.ok || !file.value.demo || foreign) return err({ type: 'FolderOccupied' })
  return (await isOpenElsewhere(folder)) ? err({ type: 'VaultInUse' }) : ok(undefined)
}

const demoFiles = /^(vault\.json|network\.db|heads\.log|attempts\.json)(-wal|-shm|\.tmp)?$/

/** Asked of the database itself; a demo that cannot be opened for another reason is as good as gone. */
const isOpenElsewhere = async (folder: string): Promise<boolean> => {
  const unlocked = await unlock(
    folder,
    { worker: azoryCoordinator.code, passphrase: demoPassphrase },
    azoryNow,
  )
  if (!unlocked.ok) return false
  const opened = openVault(unlocked.value, { textFields: textFieldsOf })
  if (opened.ok) opened.value.close()
  return !opened.ok && opened.error.type === 'VaultInUse'
}

const folderFailureOf = (failure: unknown): DemoFailure | undefined => {
  if (isDiskFull(failure)) return { type: 'DiskFull' }
  const code = failure instanceof Error && 'code' in failure ? failure.code : undefined
  const unwritable = [
    'EACCES',
    'EPERM',
    'EROFS',
    'ENOTDIR',
    'EEXIST',
    'ENOENT',
    'SQLITE_CANTOPEN',
    'SQLITE_READONLY',
  ]
  return unwritable.includes(String(code)) ? { type: 'CannotWriteFolder' } : undefined
}
