import type { PaperCell } from '#domain/paper-document.ts'

/** A cell of the paper, and whether nothing but a drawing stands in it. */
export type ReadCell = { readonly cell: PaperCell; readonly isDrawn: boolean }

/**
 * Leaves out the columns that hold drawings: bars and dots say nothing in a spreadsheet, and their numbers stand in
 * the columns beside them. Answers which columns stay as well.
 */
export const withoutDrawings = (
  rows: readonly (readonly ReadCell[])[],
  columns: number,
): { readonly rows: PaperCell[][]; readonly stay: readonly boolean[] } => {
  const placed = rows.map(placedIn)
  const stay = Array.from({ length: columns }, (_, column) => !isOfDrawings(placed, column))
  const kept = placed.map(row =>
    row.flatMap(({ cell, from }) => {
      const left = stay.slice(from, from + cell.columns).filter(Boolean).length
      return left === 0 ? [] : [{ ...cell, columns: left }]
    }),
  )
  return { rows: kept, stay }
}

type Placed = ReadCell & { readonly from: number }

const placedIn = (row: readonly ReadCell[]): readonly Placed[] => {
  let next = 0
  return row.map(read => {
    const from = next
    next += read.cell.columns
    return { ...read, from }
  })
}

/** Whether a drawing stands in the column, and below its head nothing but drawings. */
const isOfDrawings = (rows: readonly (readonly Placed[])[], column: number): boolean => {
  const own = rows.flatMap(row => row.filter(({ cell, from }) => from === column && cell.columns === 1))
  return (
    own.some(({ isDrawn }) => isDrawn) &&
    own.every(({ cell, isDrawn }) => isDrawn || cell.text === '' || cell.isHead)
  )
}
