import type { Instant } from './time.ts'

/** The computer does not let this account read or write the files: no permission, or a disk that may only be read. */
export type AccessFailure = { readonly type: 'NoAccess' }

/** Why nobody could be let in: nothing of the vault was changed, and each has its own sentence and way out. */
export type UnlockFailure =
  | AccessFailure
  | { readonly type: 'VaultMissing' }
  /** `vault.json` cannot be read, or was changed by something else than this application. */
  | { readonly type: 'VaultFileDamaged' }
  | { readonly type: 'UnknownWorker' }
  | { readonly type: 'WrongPassphrase' }
  /** It was right, and was given to be used once: nothing opens before the worker chose their own. */
  | { readonly type: 'OneTimePassphrase' }
  | { readonly type: 'TooManyAttempts'; readonly until: Instant }

export type DatabaseFailure =
  | AccessFailure
  | { readonly type: 'DatabaseMissing' }
  /** The file is not encrypted: it is not ours, and using it would put data on disk in the clear. */
  | { readonly type: 'DatabasePlaintext' }
  | { readonly type: 'DatabaseDamaged' }
  | { readonly type: 'SchemaNewer'; readonly found: number; readonly known: number }
  /** Another running instance holds the database. */
  | { readonly type: 'VaultInUse' }

/** How an event log was changed behind the application's back. */
export type LogBreakKind = 'edited' | 'inserted' | 'deleted' | 'reordered' | 'truncated' | 'replaced'

export type LogFailure =
  /** The first place where the chain of hashes does not hold; `position` null when the end itself is missing. */
  | { readonly type: 'LogDamaged'; readonly kind: LogBreakKind; readonly position: number | null }
  /** The head written outside the database is not in it: the database was cut or replaced by an older one. */
  | { readonly type: 'HeadMismatch'; readonly recordedSeq: number; readonly foundSeq: number }
  /** The file of heads is missing or holds no line of ours. */
  | { readonly type: 'HeadsDamaged' }

export type RecoveryFailure =
  /** A check symbol does not fit: `group` says which of the eight groups was mistyped, counted from one. */
  | { readonly type: 'RecoveryKeyMistyped'; readonly group: number }
  /** Well formed, but the key of another vault or an older one. */
  | { readonly type: 'RecoveryKeyWrong' }

export type CreateFailure =
  | AccessFailure
  /** The chosen folder already holds a vault, or files that would be in its way. */
  | { readonly type: 'FolderOccupied' }

/** Every way in which opening or founding a vault may fail without anyone's mistake in the code. */
export type OpenFailure = UnlockFailure | RecoveryFailure | DatabaseFailure | LogFailure | CreateFailure
