import { z } from 'zod'
import { command, query } from './call.ts'
import { InstitutionKey } from './ids.ts'
import type { MatrixView } from './matrix.ts'
import { largestAmount, longestMatrixText, mostChoices, ScaleLevel } from './matrix-cell.ts'
import { dimensionChoices } from './matrix-dimensions.ts'
import { DescribedKeyInput, MatrixFingerprint } from './matrix-events.ts'
import { MatrixFile } from './matrix-file.ts'
import { MatrixLayout } from './matrix-sheet.ts'
import { guardedText } from './personal-data.ts'
import type { CallFailure, Refusal } from './refusal.ts'
import { ReportPeriod } from './report-period.ts'
import { LocalDay } from './time.ts'

/** One row as it is typed; what its kind does not ask for is empty. */
export const DescriptionForm = z.strictObject({
  dimension: DescribedKeyInput,
  level: ScaleLevel.nullable(),
  choices: z.array(z.enum([...dimensionChoices.target_group, ...dimensionChoices.funding])).max(mostChoices),
  amount: z.number().int().min(0).max(largestAmount).nullable(),
  until: LocalDay.nullable(),
  text: guardedText(longestMatrixText),
})
export type DescriptionForm = z.output<typeof DescriptionForm>

/** How many matrices of other networks stand beside ours: more columns than these nobody reads at a meeting. */
export const mostNeighbours = 6

const onePeriod = z.strictObject({ period: ReportPeriod })

/** The part of the contract about the matrix of similarities and differences (reference §6). */
export const matrixCalls = {
  matrix: query(onePeriod).answers<MatrixView, Refusal>(),
  /** The matrix of this network as the text of a file for another one. */
  exportMatrix: query(onePeriod).answers<{ readonly json: string }, Refusal>(),
  describeInstitution: command(
    DescriptionForm.extend({ institution: InstitutionKey, validFrom: LocalDay }),
  ).answers<void, Refusal>(),
  takeMatrix: command(z.strictObject({ file: MatrixFile })).answers<
    { readonly fingerprint: MatrixFingerprint },
    Refusal
  >(),
  removeMatrix: command(z.strictObject({ fingerprint: MatrixFingerprint })).answers<void, Refusal>(),
} as const

/** Calls about the matrix that main answers: onto paper, and into a file. */
export const matrixDeskCalls = {
  /** Prints the matrix to a PDF that the person names; `path` is null when they changed their mind. */
  printMatrix: command(onePeriod.extend({ layout: MatrixLayout })).answers<
    { readonly path: string | null },
    Refusal | CallFailure | { readonly type: 'PrintFailed' } | { readonly type: 'CannotWriteFile' }
  >(),
  /** Saves the matrix for another network. */
  saveMatrix: command(onePeriod).answers<
    { readonly path: string | null },
    Refusal | CallFailure | { readonly type: 'CannotWriteFile' }
  >(),
} as const
