import { z } from 'zod'
import { command } from './call.ts'
import { Language } from './code-lists.ts'
import { exportDeskCalls } from './export-calls.ts'
import { ReferralId } from './ids.ts'
import { fileSavingCalls } from './import-calls.ts'
import { matrixDeskCalls } from './matrix-calls.ts'
import { printMinutesInput } from './meeting-calls.ts'
import type { OpenFailure } from './open-failure.ts'
import type { CallFailure, Refusal } from './refusal.ts'
import { ReportPeriod } from './report-period.ts'
import { ResidentCode } from './resident-code.ts'
import { reviewDeskCalls } from './review-calls.ts'
import { passphrasePrinting } from './worker-calls.ts'

const nothing = z.strictObject({})
/** How many blank cards are printed at once: one, two or three full sheets. */
export const blankCards = z.strictObject({ count: z.literal([8, 16, 24]) })

/** Calls that the main process answers itself: windows, dialogs, printing. It holds no data. */
export const desk = {
  lock: command(nothing).answers<void>(),
  openWindow: command(nothing).answers<void>(),
  /** Says which language the windows are in, for the dialogs and prints of the main process. */
  speak: command(z.strictObject({ language: Language })).answers<void>(),
  /** Lets the person choose the folder of a vault; `chosen` is false when they changed their mind. Where the system can show no dialog, it says so. */
  chooseVault: command(z.strictObject({ purpose: z.enum(['open', 'create']) })).answers<
    { readonly chosen: boolean },
    OpenFailure | FolderFailure
  >(),
  /** Builds the demo network if it is not there yet, and opens it locked. */
  tryDemo: command(nothing).answers<void, OpenFailure>(),
  /** Prints the report of a period to a PDF that the person names; `path` is null when they changed their mind. */
  printMonthReport: command(z.strictObject({ period: ReportPeriod })).answers<
    { readonly path: string | null },
    Refusal | CallFailure | PrintFailure
  >(),
  /** The edition for others of a closed period: rounded, small numbers hidden, no code in it. */
  printPublicReport: command(z.strictObject({ period: ReportPeriod })).answers<
    { readonly path: string | null },
    Refusal | CallFailure | PrintFailure
  >(),
  /** The card that a person carries: the code, large and as QR, and nothing about them. */
  printResidentCard: command(z.strictObject({ resident: ResidentCode })).answers<
    { readonly path: string | null },
    Refusal | CallFailure | PrintFailure
  >(),
  /** The slip that goes with a handoff on paper: codes, days and a short code to confirm it by telephone. */
  printHandoffSlip: command(z.strictObject({ referralId: ReferralId })).answers<
    { readonly path: string | null },
    Refusal | CallFailure | PrintFailure
  >(),
  /** The minutes of a closed meeting: the same content every time. */
  printMinutes: command(printMinutesInput).answers<
    { readonly path: string | null },
    Refusal | CallFailure | PrintFailure
  >(),
  /** Sheets of cards with codes that nobody has yet. */
  printBlankCards: command(blankCards).answers<
    { readonly path: string | null },
    Refusal | CallFailure | PrintFailure
  >(),
  ...fileSavingCalls,
  ...exportDeskCalls,
  printPassphraseSlip: command(passphrasePrinting).answers<{ readonly path: string | null }, PrintFailure>(),
  ...reviewDeskCalls,
  ...matrixDeskCalls,
  /** The recovery key on one sheet, to be kept in a safe. */
  printRecoveryKey: command(
    z.strictObject({ recoveryKey: z.string().max(128), networkName: z.string().max(120) }),
  ).answers<{ readonly path: string | null }, PrintFailure>(),
} as const

export type FolderFailure = { readonly type: 'NoFolderDialog' }
export type PrintFailure = { readonly type: 'PrintFailed' } | { readonly type: 'CannotWriteFile' }
