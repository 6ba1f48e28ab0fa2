import { type CsvCell, csvTable } from '#domain/csv-table.ts'
import type { PaperCell, PaperDocument, PaperTable } from '#domain/paper-document.ts'
import { columnNames, gridOf, plainText } from './table-grid.ts'

/**
 * All tables of a paper in one file, each under its number and title with one line of column names; what the copy is
 * stands first.
 */
export const writeCsv = ({ title, stamp, blocks }: PaperDocument): Uint8Array => {
  const tables = blocks.filter(block => block.kind === 'table')
  const head: CsvCell[][] = [
    [plainText(title)],
    ...stamp.facts.map(({ name, value }) => [plainText(name), plainText(value)]),
    ...stamp.remarks.map(remark => [plainText(remark)]),
  ]
  return Buffer.from(csvTable([...head, ...tables.flatMap(table => [[''], ...tableRows(table)])]))
}

const tableRows = (table: PaperTable): CsvCell[][] => {
  const title = `${table.label} ${table.title}`.trim()
  const caption = [title, table.remark].filter(part => part !== '').map(plainText)
  const body = gridOf(table).slice(table.headRows)
  return [
    ...(caption.length === 0 ? [] : [caption]),
    ...(table.headRows === 0 ? [] : [columnNames(table).map(plainText)]),
    ...body.map(row => row.map(cell => (cell === undefined ? '' : csvCell(cell)))),
  ]
}

/** A percent sign and the whole beside its part are kept: a spreadsheet reads „46%” as a number too. */
const csvCell = ({ number, text }: PaperCell): CsvCell =>
  number === null || number.tail !== '' || text.endsWith('%') ? plainText(text) : number.amount
