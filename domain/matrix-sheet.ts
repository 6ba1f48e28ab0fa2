import { z } from 'zod'
import type { MatrixColumn, MatrixView } from './matrix.ts'
import { type MatrixDimension, matrixDimensions } from './matrix-dimensions.ts'
import { findingOf, type MatrixFinding } from './matrix-findings.ts'
import { institutionColumns, networkColumns } from './matrix-networks.ts'

export const sheetSizes = ['A4', 'A3'] as const
export const comparedKinds = ['institutions', 'networks'] as const

/** How a matrix is laid out: what is compared, whether the rows of the table are the institutions, on which paper. */
export const MatrixLayout = z.strictObject({
  compared: z.enum(comparedKinds),
  turned: z.boolean(),
  sheet: z.enum(sheetSizes),
})
export type MatrixLayout = z.output<typeof MatrixLayout>

/** One row with all its cells and what follows from them. */
export type MatrixRow = { readonly dimension: MatrixDimension; readonly finding: MatrixFinding }

export type MatrixSheet = {
  readonly view: MatrixView
  readonly layout: MatrixLayout
  readonly columns: readonly MatrixColumn[]
  readonly rows: readonly MatrixRow[]
  /** The numbers of the rows for which this paper has no room. */
  readonly leftOut: readonly string[]
}

/** A matrix as it is laid out. Turned, each block has a table of its own, and all rows have room on any paper. */
export const matrixSheet = (view: MatrixView, layout: MatrixLayout): MatrixSheet => {
  const columns = layout.compared === 'networks' ? networkColumns(view) : institutionColumns(view)
  const all = layout.turned || layout.sheet === 'A3'
  return {
    view,
    layout,
    columns,
    rows: matrixDimensions
      .filter(({ onA4 }) => all || onA4)
      .map(dimension => ({
        dimension,
        finding: findingOf(
          dimension.kind,
          columns.map(({ key, cells }) => ({ column: key, cell: cells[dimension.key] ?? null })),
        ),
      })),
    leftOut: all ? [] : matrixDimensions.filter(({ onA4 }) => !onA4).map(({ number }) => number),
  }
}
