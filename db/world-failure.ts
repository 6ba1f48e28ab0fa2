import Database from 'better-sqlite3'
import type { DatabaseFailure } from '#domain/open-failure.ts'

/** What a thrown SQLite error says about the file, or undefined when the mistake is ours. */
export const databaseFailureOf = (thrown: unknown): DatabaseFailure | undefined => {
  const code = codeOf(thrown)
  if (code === 'SQLITE_BUSY' || code === 'SQLITE_LOCKED') return { type: 'VaultInUse' }
  if (code === 'SQLITE_NOTADB' || code.startsWith('SQLITE_CORRUPT')) return { type: 'DatabaseDamaged' }
  if (code === 'SQLITE_IOERR_SHORT_READ') return { type: 'DatabaseDamaged' }
  return isAccessDenied(thrown) ? { type: 'NoAccess' } : undefined
}

/** The files may not be read or written: by SQLite or by us. */
export const isAccessDenied = (thrown: unknown): boolean =>
  /^SQLITE_(READONLY|CANTOPEN|PERM)/.test(codeOf(thrown)) ||
  (thrown instanceof Error && 'code' in thrown && denials.has(thrown.code))

const denials: ReadonlySet<unknown> = new Set(['EACCES', 'EPERM', 'EROFS'])

/** The disk is full: the transaction was rolled back, and everything acknowledged before is still there. */
export const isDiskFull = (thrown: unknown): boolean =>
  codeOf(thrown) === 'SQLITE_FULL' ||
  (thrown instanceof Error && 'code' in thrown && (thrown.code === 'ENOSPC' || thrown.code === 'EDQUOT'))

/** The index that a read-only connection needs beside a WAL could not be made. */
export const lacksWalIndex = (thrown: unknown): boolean =>
  codeOf(thrown).startsWith('SQLITE_IOERR_SHM') || codeOf(thrown) === 'SQLITE_CANTOPEN'

const codeOf = (thrown: unknown): string => (thrown instanceof Database.SqliteError ? thrown.code : '')
