import type { InstitutionKey, WorkerCode } from './ids.ts'
import type { ComputedCell, DescribedCell, MatrixCell } from './matrix-cell.ts'
import type { ComputedKey, DescribedKey, DimensionKey } from './matrix-dimensions.ts'
import type { MatrixFingerprint } from './matrix-events.ts'
import type { MatrixFile } from './matrix-file.ts'
import type { NeedPair } from './need-overlap.ts'
import type { ReportPeriod } from './report-period.ts'
import type { Instant, LocalDay } from './time.ts'

/** A row without a cell was not described, or there is too little to count. */
export type MatrixCells = Readonly<Partial<Record<DimensionKey, MatrixCell>>>
export type DescribedCells = Readonly<Partial<Record<DescribedKey, DescribedCell>>>
export type ComputedCells = Readonly<Partial<Record<ComputedKey, ComputedCell>>>

/** One column: an institution, or a whole network beside others. */
export type MatrixColumn = {
  readonly key: string
  readonly name: string
  /** Its English name, where it has one of its own. */
  readonly english: string
  readonly cells: MatrixCells
}

/** An institution of the period, named as it was called on its last day. */
export type MatrixInstitution = {
  readonly key: InstitutionKey
  readonly name: string
  readonly english: string
  readonly described: DescribedCells
  readonly computed: ComputedCells
}

/** The matrix of another network, as it was taken. */
export type NeighbourMatrix = {
  readonly fingerprint: MatrixFingerprint
  readonly takenAt: Instant
  readonly takenBy: WorkerCode
  readonly file: MatrixFile
}

/**
 * The matrix of a period: what was counted in it, and what the institutions said of themselves on its last day, or
 * say today while it runs. What is similar and what different follows by `findingOf`.
 */
export type MatrixView = {
  readonly period: ReportPeriod
  readonly firstDay: LocalDay
  readonly lastDay: LocalDay
  readonly running: boolean
  readonly asOf: Instant
  readonly networkName: string
  readonly institutions: readonly MatrixInstitution[]
  readonly whole: ComputedCells
  /** Of referrals with a need that is not restricted. */
  readonly needPairs: readonly NeedPair[]
  readonly neighbours: readonly NeighbourMatrix[]
}
