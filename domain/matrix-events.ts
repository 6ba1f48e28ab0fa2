import { z } from 'zod'
import { InstitutionKey } from './ids.ts'
import { DescribedCell } from './matrix-cell.ts'
import { describedKeys } from './matrix-dimensions.ts'
import { MatrixFile } from './matrix-file.ts'
import { LocalDay } from './time.ts'

export const DescribedKeyInput = z.enum(describedKeys)

/** SHA-256 of a matrix file in canonical JSON: the same matrix is not taken twice. */
export const MatrixFingerprint = z
  .string()
  .regex(/^[0-9a-f]{64}$/)
  .brand('MatrixFingerprint')
export type MatrixFingerprint = z.output<typeof MatrixFingerprint>

/** What institutions say of themselves, and the matrices of other networks that stand beside ours. */
export const matrixEventPayloads = {
  /** One row of the matrix as it holds from a day on; null: nothing is said any more. */
  InstitutionDescribed: z.strictObject({
    institution: InstitutionKey,
    dimension: DescribedKeyInput,
    cell: DescribedCell.nullable(),
    validFrom: LocalDay,
  }),
  NeighbourMatrixTaken: z.strictObject({ fingerprint: MatrixFingerprint, file: MatrixFile }),
  NeighbourMatrixRemoved: z.strictObject({ fingerprint: MatrixFingerprint }),
}

export type MatrixEventType = keyof typeof matrixEventPayloads

export const isMatrixEvent = <E extends { readonly type: string }>(
  event: E,
): event is Extract<E, { readonly type: MatrixEventType }> => event.type in matrixEventPayloads
