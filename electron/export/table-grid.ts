import type { PaperCell, PaperTable } from '#domain/paper-document.ts'

/** A place of a table: a cell that begins there, or undefined where one from the left or from above reaches over. */
export type GridPlace = PaperCell | undefined

/** The rows of a table with every place in them, so that a wide cell takes as many as on paper. */
export const gridOf = ({ rows, shares }: PaperTable): readonly (readonly GridPlace[])[] => {
  const grid: (PaperCell | 'covered' | undefined)[][] = rows.map(() => [])
  rows.forEach((row, line) => {
    let column = 0
    for (const cell of row) {
      while (grid[line]?.[column] !== undefined) column += 1
      const under = grid.slice(line, line + cell.rows)
      for (const below of under)
        for (let across = 0; across < cell.columns; across += 1) below[column + across] = 'covered'
      const here = grid[line]
      if (here !== undefined) here[column] = cell
      column += cell.columns
    }
  })
  const width = Math.max(shares.length, ...grid.map(line => line.length))
  return grid.map(line =>
    Array.from({ length: width }, (_, column) => {
      const place = line[column]
      return place === 'covered' ? undefined : place
    }),
  )
}

/** What stands above each column, group first: „Decyzja: mediana”. One line where the paper has several. */
export const columnNames = (table: PaperTable): readonly string[] => {
  const head = gridOf(table).slice(0, table.headRows)
  return table.shares.map((_, column) => {
    const names = head.map(line => reachingOver(line, column)?.text ?? '')
    return names.filter((name, place) => name !== '' && names.indexOf(name) === place).join(': ')
  })
}

/** The cell that stands in a column or reaches over it from the left. */
const reachingOver = (line: readonly GridPlace[], column: number): PaperCell | undefined => {
  for (let place = column; place >= 0; place -= 1) {
    const cell = line[place]
    if (cell !== undefined) return place + cell.columns > column ? cell : undefined
  }
  return undefined
}

/** Text for a spreadsheet: the spaces that tie words on paper are ordinary ones there. */
export const plainText = (text: string): string => text.replaceAll(/[\u00a0\u202f\u2007]/g, ' ')

/** A percentage as a fraction without the noise of division: 46% is 0.46. */
export const amountOf = ({ amount, decimals, isPercent }: NonNullable<PaperCell['number']>): number =>
  isPercent ? Number((amount / 100).toFixed(decimals + 2)) : amount
