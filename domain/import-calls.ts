import { z } from 'zod'
import { command, query } from './call.ts'
import { NeedKey, ShareBasis } from './code-lists.ts'
import { ImportId, InstitutionKey, type WorkerCode } from './ids.ts'
import type { Refusal } from './refusal.ts'
import { linesPerPortion, mostRegisterLines, RegisterLine } from './register-line.ts'
import { ResidentCode } from './resident-code.ts'
import { type Instant, LocalDay } from './time.ts'

/** An import that was made, as its list shows it. */
export type ImportListed = {
  readonly importId: ImportId
  readonly importedAt: Instant
  readonly importedBy: WorkerCode
  readonly referrals: number
  readonly undoneAt: Instant | null
  readonly undoneBy: WorkerCode | null
  /** Somebody has worked with its referrals: it can no longer be undone. If false, undoing looks at each of them. */
  readonly workedOn: boolean
}

/** How far the one long work of the vault has come. */
export type ImportProgress = { readonly done: number; readonly of: number }

const oneImport = z.strictObject({ importId: ImportId })

/**
 * Taking over an old register: its lines are brought in portions and kept in memory, and one transaction writes all
 * of them or none. Locking forgets what was brought.
 */
export const importCalls = {
  /** The imports of the own institution, newest first. */
  listImports: query(z.strictObject({})).answers<readonly ImportListed[], Refusal>(),
  /** Which of these lines the network has already; answered by their numbers. */
  findInNetwork: query(
    z.strictObject({
      lines: z
        .array(
          z.strictObject({
            line: RegisterLine.shape.line,
            resident: ResidentCode,
            from: InstitutionKey,
            to: InstitutionKey,
            need: NeedKey,
            sentOn: LocalDay,
          }),
        )
        .max(linesPerPortion),
    }),
  ).answers<{ readonly lines: readonly number[] }, Refusal>(),
  /** Announces a register; what was brought of an earlier one is forgotten. */
  beginImport: command(
    z.strictObject({ lines: z.number().int().min(1).max(mostRegisterLines), basis: ShareBasis }),
  ).answers<{ readonly importId: ImportId }, Refusal>(),
  bringImportLines: command(
    oneImport.extend({ lines: z.array(RegisterLine).min(1).max(linesPerPortion) }),
  ).answers<{ readonly brought: number }, Refusal>(),
  /** All or nothing. The new codes come back in the order of the numbers of the persons, this once. */
  commitImport: command(oneImport).answers<
    { readonly importId: ImportId; readonly referrals: number; readonly codes: readonly ResidentCode[] },
    Refusal
  >(),
  /** Null while no import is being written or taken back. */
  importProgress: query(z.strictObject({})).answers<ImportProgress | null>(),
  /** Stops the writing; nothing of it stays. */
  cancelImport: command(z.strictObject({})).answers<void, Refusal>(),
  /** Takes an import back, as long as nobody has worked with any of its referrals. */
  undoImport: command(oneImport).answers<{ readonly referrals: number }, Refusal>(),
} as const

/** Tables that the person takes away: never names, and never texts of the vault: new codes, refused rows, the list of a review. */
export const fileSavingCalls = {
  saveTable: command(
    z.strictObject({
      name: z.enum(['importReport', 'newCodes', 'review', 'directory']),
      csv: z.string().max(60_000_000),
    }),
  ).answers<{ readonly path: string | null }, { readonly type: 'CannotWriteFile' }>(),
} as const
