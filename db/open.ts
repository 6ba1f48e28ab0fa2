import { accessSync, closeSync, constants, existsSync, openSync, readSync, rmSync, statSync } from 'node:fs'
import Database from 'better-sqlite3'
import type { DatabaseFailure } from '#domain/open-failure.ts'
import type { Result } from '#domain/result.ts'
import { err, ok } from '#domain/result.ts'
import type { ReadDb, WriteDb } from './database.ts'
import { clientOf, databaseOver } from './database.ts'
import { knownSchema, migrate, schemaOf } from './migrate.ts'
import { databaseFailureOf, lacksWalIndex } from './world-failure.ts'

const plaintextHeader = 'SQLite format 3\0'
const pageSize = 4096

/**
 * Opens an existing encrypted database and brings it to the known schema: the only way to one
 * (reference: security §1). Every refusal leaves the files as they were, and a missing file is never created.
 * `beforeWriting` may look at the data and refuse while the files are still untouched.
 */
export const openDatabase = <E = never>(
  path: string,
  rawKey: string,
  beforeWriting?: (db: ReadDb) => Result<void, E>,
): Result<WriteDb, DatabaseFailure | E> => {
  const fit = attempt(() => fitFile(path))
  if (!fit.ok) return fit
  const looked = lookWithoutWriting(path, rawKey, beforeWriting)
  if (!looked.ok) return looked
  return attempt(() => {
    const client = keyed(path, rawKey, { fileMustExist: true })
    try {
      client.pragma('locking_mode = EXCLUSIVE')
      const fit = check(client, looked.value ? undefined : beforeWriting)
      if (!fit.ok) {
        client.close()
        return fit
      }
      settle(client)
      migrate(client)
      return ok(databaseOver(client))
    } catch (failure) {
      client.close()
      throw failure
    }
  })
}

/** Makes a new encrypted database where no file is yet, with the known schema, wholly on disk when it returns; or none. */
export const createDatabase = (path: string, rawKey: string): WriteDb => {
  if (existsSync(path)) throw new Error('a database is never created over a file')
  const client = keyed(path, rawKey, {})
  try {
    client.pragma('locking_mode = EXCLUSIVE')
    settle(client)
    migrate(client)
    client.pragma('wal_checkpoint(TRUNCATE)')
    if (isPlaintext(path)) throw new Error('the new database is not encrypted')
    return databaseOver(client)
  } catch (failure) {
    client.close()
    for (const left of [path, `${path}-wal`]) rmSync(left, { force: true })
    throw failure
  }
}

const keyed = (path: string, rawKey: string, options: Database.Options): Database.Database => {
  // A malformed raw key would silently be taken for a passphrase, an empty one would switch encryption off.
  if (!/^[0-9a-f]{64}$/.test(rawKey)) throw new Error('the raw key is malformed')
  const client = new Database(path, { ...options, timeout: 0 })
  client.pragma("cipher = 'sqlcipher'")
  // Without this the file is a dialect of its own, which no SQLCipher can read.
  client.pragma('legacy = 4')
  client.pragma(`key = "x'${rawKey}'"`)
  return client
}

const settle = (client: Database.Database): void => {
  for (const pragma of [
    'journal_mode = WAL',
    'synchronous = FULL',
    // Temporary files would be written in the clear.
    'temp_store = MEMORY',
    'cache_size = -131072',
    'mmap_size = 0',
    'trusted_schema = OFF',
    'cell_size_check = ON',
    'secure_delete = ON',
    'foreign_keys = ON',
    // Else REPLACE would delete a row without asking the trigger that forbids it.
    'recursive_triggers = ON',
  ])
    client.pragma(pragma)
}

/**
 * After a crash the WAL holds commits, and closing any writing connection would fold it into the file. So a file
 * with a WAL is looked at read-only first: if it has to be refused, the WAL stays as evidence. Answers whether it
 * looked.
 */
const lookWithoutWriting = <E>(
  path: string,
  rawKey: string,
  beforeWriting?: (db: ReadDb) => Result<void, E>,
): Result<boolean, DatabaseFailure | E> => {
  if (!hasWal(path)) return ok(false)
  const hadIndex = existsSync(`${path}-shm`)
  const looked = attempt((): Result<boolean, DatabaseFailure | E> => {
    const client = keyed(path, rawKey, { readonly: true, fileMustExist: true })
    try {
      client.pragma('temp_store = MEMORY')
      const fit = check(client, beforeWriting)
      return fit.ok ? ok(true) : fit
    } catch (thrown) {
      // A full disk has no room for the index: better to open without this look than not at all.
      if (lacksWalIndex(thrown)) return ok(false)
      throw thrown
    } finally {
      client.close()
    }
  })
  // The index of the WAL holds nothing of value, and exclusive connections keep theirs in memory.
  if (!hadIndex) rmSync(`${path}-shm`, { force: true })
  return looked
}

const check = <E>(
  client: Database.Database,
  beforeWriting?: (db: ReadDb) => Result<void, E>,
): Result<void, DatabaseFailure | E> => {
  // The first read is what shows whether the key fits.
  client.prepare('SELECT count(*) FROM sqlite_schema').get()
  const found = schemaOf(client)
  if (found > knownSchema) return err({ type: 'SchemaNewer', found, known: knownSchema })
  return beforeWriting?.(databaseOver(client)) ?? ok(undefined)
}

const attempt = <T, E>(open: () => Result<T, E>): Result<T, E | DatabaseFailure> => {
  try {
    return open()
  } catch (thrown) {
    const failure = databaseFailureOf(thrown)
    if (failure === undefined) throw thrown
    return err(failure)
  }
}

const fitFile = (path: string): Result<void, DatabaseFailure> => {
  if (!existsSync(path)) return err({ type: 'DatabaseMissing' })
  // SQLite would open what it may only read, and then fail at a lock with an error that says nothing of why.
  accessSync(path, constants.R_OK | constants.W_OK)
  if (isPlaintext(path)) return err({ type: 'DatabasePlaintext' })
  const { size } = statSync(path)
  // SQLite would take an empty file for a new database, and would not mind a cut last page unless a WAL mends it.
  if (size === 0 || (size % pageSize !== 0 && !hasWal(path))) return err({ type: 'DatabaseDamaged' })
  return ok(undefined)
}

const hasWal = (path: string): boolean => existsSync(`${path}-wal`) && statSync(`${path}-wal`).size > 0

const isPlaintext = (path: string): boolean => {
  const header = Buffer.alloc(plaintextHeader.length)
  const file = openSync(path, 'r')
  try {
    readSync(file, header)
  } finally {
    closeSync(file)
  }
  return header.toString('latin1') === plaintextHeader
}

/** Pages that cannot be read back as they were written; empty when the file is whole. Reads everything. */
export const pageFaults = (db: ReadDb): readonly string[] => {
  try {
    const rows = clientOf(db).pragma('quick_check') as readonly { readonly quick_check: string }[]
    return rows.map(row => row.quick_check).filter(line => line !== 'ok')
  } catch (thrown) {
    if (databaseFailureOf(thrown)?.type !== 'DatabaseDamaged') throw thrown
    return ['unreadable']
  }
}
