import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs'
import { join, resolve } from 'node:path'
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
 * which is replaced. It is built beside the folder and moved in, `vault.json` last: a demo of which half was built is never opened.
 */
export const makeDemo = async (
  folder: string,
  build: AzoryBuild,
): Promise<Result<AzoryBuilt, DemoFailure>> => {
  const fit = await fitFolder(folder)
  if (!fit.ok) return fit
  const unfinished = `${resolve(folder)}.unfinished`
  const clear = (path: string): void => rmSync(path, { recursive: true, force: true })
  try {
    clear(unfinished)
    const built = await buildAzory(unfinished, build)
    if (!built.ok) return built
    mkdirSync(folder, { recursive: true })
    for (const name of vaultFileLast(readdirSync(folder)).toReversed()) clear(join(folder, name))
    for (const name of vaultFileLast(readdirSync(unfinished))) {
      renameSync(join(unfinished, name), join(folder, name))
    }
    clear(unfinished)
    return built
  } catch (failure) {
    clear(unfinished)
    const known = folderFailureOf(failure)
    if (known === undefined) throw failure
    return err(known)
  }
}

const vaultFileLast = (names: readonly string[]): readonly string[] =>
  names.toSorted((one, other) => Number(one === 'vault.json') - Number(other === 'vault.json'))

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
    'EXDEV',
    'SQLITE_CANTOPEN',
    'SQLITE_READONLY',
  ]
  return unwritable.includes(String(code)) ? { type: 'CannotWriteFolder' } : undefined
}
