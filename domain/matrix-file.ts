import { z } from 'zod'
import { InstitutionKey } from './ids.ts'
import { ComputedCell, DescribedCell, fitsDimension } from './matrix-cell.ts'
import {
  type ComputedKey,
  type DescribedKey,
  type DimensionKey,
  dimensionOf,
  isComputed,
  matrixDimensions,
} from './matrix-dimensions.ts'
import { guardedName, suspectedIn } from './personal-data.ts'
import { ReportPeriod } from './report-period.ts'
import { err, ok, type Result } from './result.ts'
import { LocalDay } from './time.ts'

/** Marks a file as the matrix of a network, so that no other JSON is taken for one. */
export const matrixFileFormat = 'sztafeta-matrix'
/** Goes up when an older version could no longer read the file. */
export const matrixFileVersion = 1
export const largestMatrixFile = 1_000_000
export const mostFileInstitutions = 40

const keyOf = (computed: boolean) =>
  z.enum(matrixDimensions.filter(known => isComputed(known) === computed).map(({ key }) => key))

const fitsComputed = (key: DimensionKey, cell: ComputedCell): boolean => dimensionOf(key).kind === cell.kind

const computedCells = z
  .partialRecord(keyOf(true), ComputedCell)
  .refine(cells => Object.entries(cells).every(([key, cell]) => fitsComputed(key as ComputedKey, cell)))
const describedCells = z
  .partialRecord(keyOf(false), DescribedCell)
  .refine(cells => Object.entries(cells).every(([key, cell]) => fitsDimension(key as DescribedKey, cell)))

/**
 * The matrix of one network on its way to another: what its institutions say of themselves and what was counted for
 * the period, rounded as for the public. No residents, no workers, no referrals.
 */
export const MatrixFile = z.strictObject({
  format: z.literal(matrixFileFormat),
  version: z.literal(matrixFileVersion),
  network: guardedName(120).min(1),
  period: ReportPeriod,
  preparedOn: LocalDay,
  institutions: z
    .array(
      z.strictObject({
        key: InstitutionKey,
        name: guardedName(120).min(1),
        english: guardedName(120),
        described: describedCells,
        computed: computedCells,
      }),
    )
    .min(1)
    .max(mostFileInstitutions)
    .refine(all => new Set(all.map(({ key }) => key)).size === all.length),
  /** Counted for the network as a whole. */
  whole: computedCells,
})
export type MatrixFile = z.output<typeof MatrixFile>

/** Why a file cannot be taken. `path`: where in it the trouble lies, never what stands there. */
export type MatrixFileFault =
  | { readonly type: 'tooLarge'; readonly most: number }
  | { readonly type: 'notJson' }
  | { readonly type: 'notMatrix' }
  | { readonly type: 'otherVersion'; readonly version: number }
  | { readonly type: 'personalData'; readonly path: string }
  | { readonly type: 'invalid'; readonly path: string }

/** A file that was read, and how many of its words were left out because they look like personal data. */
export type ReadMatrixFile = { readonly file: MatrixFile; readonly leftOut: number }

/**
 * Reads the text of a file. Words that are personal data refuse it whole; words that only look so are left out, for
 * nobody here can say what they mean. `aliases` are those of the own workers.
 */
export const readMatrixFile = (
  text: string,
  aliases: readonly string[],
): Result<ReadMatrixFile, MatrixFileFault> => {
  if (text.length > largestMatrixFile) return err({ type: 'tooLarge', most: largestMatrixFile })
  let raw: unknown
  try {
    raw = JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch {
    return err({ type: 'notJson' })
  }
  if (typeof raw !== 'object' || raw === null || !('format' in raw) || raw.format !== matrixFileFormat) {
    return err({ type: 'notMatrix' })
  }
  if ('version' in raw && typeof raw.version === 'number' && raw.version !== matrixFileVersion) {
    return err({ type: 'otherVersion', version: raw.version })
  }
  const parsed = MatrixFile.safeParse(raw)
  if (!parsed.success) {
    const [issue] = parsed.error.issues
    const path = (issue?.path ?? []).join('.').slice(0, 100)
    const isPersonal = issue?.code === 'custom' && issue.params?.personalData !== undefined
    return err({ type: isPersonal ? 'personalData' : 'invalid', path })
  }
  return ok(withoutSuspected(parsed.data, aliases))
}

const withoutSuspected = (file: MatrixFile, aliases: readonly string[]): ReadMatrixFile => {
  let leftOut = 0
  const institutions = file.institutions.map(institution => {
    const described: Partial<Record<DescribedKey, DescribedCell>> = {}
    for (const [name, cell] of Object.entries(institution.described)) {
      const key = name as DescribedKey
      if (suspectedIn(cell.text, aliases).length === 0) {
        described[key] = cell
        continue
      }
      leftOut += 1
      if (cell.kind === 'scale' || cell.kind === 'choices') described[key] = { ...cell, text: '' }
    }
    return { ...institution, described }
  })
  return { file: { ...file, institutions }, leftOut }
}
