import { existsSync, mkdirSync, rmSync } from 'node:fs'
import type { WriteDb } from '#db/database.ts'
import { closeDatabase, isOpen } from '#db/database.ts'
import type { HeadsFile } from '#db/heads.ts'
import { checkHead, openHeads, readHeads } from '#db/heads.ts'
import { createDatabase, openDatabase } from '#db/open.ts'
import type { Randomness } from '#db/randomness.ts'
import type { EventLog } from '#db/stores/event-store.ts'
import { openEventLog, readHead } from '#db/stores/event-store.ts'
import { verifyTail } from '#db/verify-log.ts'
import { isAccessDenied } from '#db/world-failure.ts'
import type { CreateFailure, DatabaseFailure, LogFailure } from '#domain/open-failure.ts'
import type { PassphraseRefusal } from '#domain/passphrase-refusal.ts'
import type { Result } from '#domain/result.ts'
import { err, ok } from '#domain/result.ts'
import { emptyStage, type ImportStage } from '../use-cases/import-stage.ts'
import { type HandoffCoder, handoffCoderOf } from './handoff-coder.ts'
import { keyFor } from './key-wrap.ts'
import type { NewWorker, Unlocked } from './keyring.ts'
import { newKeyring } from './keyring.ts'
import type { KdfCost } from './passphrase-key.ts'
import type { VaultBody } from './vault-files.ts'
import { authenticFile, vaultPaths, writeVaultFile } from './vault-files.ts'

/** An open vault: the database, its log, and the key that further slots are made with. */
export type OpenVault = {
  readonly unlocked: Unlocked
  readonly db: WriteDb
  readonly log: EventLog
  /** The old register that is being brought, if one is. */
  readonly imports: ImportStage
  /** The last change of people that is being made; the next one waits for it. */
  readonly staffing: { last: Promise<void> | undefined }
  readonly handoffCoder: HandoffCoder
  /** Notes the end of the log outside and closes the files, once. Killing the process instead loses nothing. */
  readonly close: () => void
}

export type LogOptions = {
  readonly textFields: (type: string) => readonly string[]
  readonly random?: Randomness
}

/** Opens the database of an unlocked vault and checks that it still holds what was witnessed outside it. */
export const openVault = (
  unlocked: Unlocked,
  options: LogOptions,
): Result<OpenVault, DatabaseFailure | LogFailure> => {
  const paths = vaultPaths(unlocked.folder)
  const { origin } = unlocked.file
  const headsKey = headsKeyOf(unlocked)
  const db = openDatabase(paths.database, unlocked.dek.toString('hex'), seen => {
    const witnessed = readHeads(paths.heads, headsKey)
    if (!witnessed.ok) return witnessed
    const held = checkHead(seen, origin, witnessed.value)
    return held.ok ? verifyTail(seen, origin) : held
  })
  if (!db.ok) return db
  try {
    const heads = openHeads(paths.heads, headsKey, readHead(db.value, origin))
    return ok(assemble(unlocked, db.value, heads, options))
  } catch (failure) {
    // Else this process would hold the file, and the next try would find the vault in use by itself.
    closeDatabase(db.value)
    if (isAccessDenied(failure)) return err({ type: 'NoAccess' })
    throw failure
  }
}

/**
 * Founds a vault in a folder that holds none. `vault.json` is written last: a folder without it is no vault, so a
 * crash on the way leaves nothing that looks like one.
 */
export const createVault = async (
  folder: string,
  vault: { readonly network: string; readonly demo: boolean; readonly workers: readonly NewWorker[] },
  options: LogOptions & {
    readonly cost?: KdfCost
    /** Records the first facts; they are durable before there is a vault to open. */
    readonly found?: (vault: OpenVault) => void
  },
): Promise<Result<OpenVault & { readonly recoveryKey: string }, CreateFailure | PassphraseRefusal>> => {
  const paths = vaultPaths(folder)
  if ([paths.vaultFile, paths.database, paths.heads].some(existsSync)) return err({ type: 'FolderOccupied' })
  const keyring = await newKeyring(vault, options.cost)
  if (!keyring.ok) return keyring
  const { dek, body, recoveryKey } = keyring.value
  let db: WriteDb | undefined
  try {
    mkdirSync(folder, { recursive: true })
    db = createDatabase(paths.database, dek.toString('hex'))
    const heads = openHeads(paths.heads, headsKeyOf({ dek, file: body }), readHead(db, body.origin))
    const vault = assemble({ folder, file: authenticFile(body, dek), dek }, db, heads, options)
    options.found?.(vault)
    writeVaultFile(folder, body, dek)
    return ok({ ...vault, recoveryKey })
  } catch (failure) {
    if (db !== undefined) {
      closeDatabase(db)
      for (const path of [paths.database, paths.heads]) rmSync(path, { force: true })
    }
    if (isAccessDenied(failure)) return err({ type: 'NoAccess' })
    throw failure
  }
}

/** The key that seals the heads of this vault; `verify` reads them with it. */
export const headsKeyOf = ({ dek, file }: { readonly dek: Buffer; readonly file: VaultBody }): Buffer =>
  keyFor('heads', dek, file.dbId)

const assemble = (unlocked: Unlocked, db: WriteDb, heads: HeadsFile, options: LogOptions): OpenVault => {
  const log = openEventLog(db, { origin: unlocked.file.origin, committed: heads.note, ...options })
  return {
    unlocked,
    db,
    log,
    imports: emptyStage(),
    staffing: { last: undefined },
    handoffCoder: handoffCoderOf(unlocked),
    close: () => {
      if (!isOpen(db)) return
      heads.close(log.head)
      closeDatabase(db)
    },
  }
}
