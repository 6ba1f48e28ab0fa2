/** What the width of a table decides about a column. */
export interface ColumnWidth {
  readonly key: string
  /** Pixels that it needs; one that grows takes what is left besides. */
  readonly width: number
  readonly grows?: boolean
  /** In a narrow window the columns of the least importance leave first. */
  readonly importance: number
}

const gap = 14
const edges = 24

/** The columns that a box of this width holds, in their order; two of them stay however narrow it is. */
export const columnsThatFit = <C extends ColumnWidth>(columns: readonly C[], width: number): readonly C[] => {
  const needed = columns.reduce((sum, column) => sum + column.width + gap, edges - gap)
  if (needed <= width || columns.length <= 2) return columns
  const least = columns.reduce((one, other) => (other.importance < one.importance ? other : one))
  return columnsThatFit(
    columns.filter(column => column !== least),
    width,
  )
}

/** The tracks of the grid that all lines share. */
export const tracksOf = (columns: readonly ColumnWidth[]): string =>
  columns.map(({ width, grows }) => (grows === true ? `minmax(${width}px, 1fr)` : `${width}px`)).join(' ')
