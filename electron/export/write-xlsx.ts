import writeExcelFile, { type CellObject, type Row } from 'write-excel-file/node'
import { isFormulaLike } from '#domain/csv-table.ts'
import type { PaperCell, PaperDocument, PaperTable } from '#domain/paper-document.ts'
import { sheetNames } from './sheet-names.ts'
import { steadyZip } from './steady-zip.ts'
import { amountOf, gridOf, plainText } from './table-grid.ts'

type SheetPart = {
  readonly sheet: string
  readonly data: Row[]
  readonly columns: { width: number }[]
  readonly stickyRowsCount?: number
  readonly stickyColumnsCount?: number
}

const grey = '#56636f'
const rule = '#b9c2ca'

/**
 * A workbook: what the copy is and its opening sentences first, then one sheet for each table, its head frozen, its
 * figures real numbers. Every cell is a number or a text: nothing is calculated, now or when somebody edits it.
 */
export const writeXlsx = async (paper: PaperDocument): Promise<Uint8Array> => {
  const tables = paper.blocks.filter(block => block.kind === 'table').filter(({ label }) => label !== '')
  const front = plainText(paper.stamp.words.report)
  const names = sheetNames(tables, front)
  const sheets = tables.map((table, place) => tableSheet(paper, table, names[place] ?? String(place + 1)))
  const made = writeExcelFile([frontSheet(paper, front, tables, names), ...sheets], {
    fontFamily: 'Calibri',
    fontSize: 11,
  })
  return steadyZip(await made.toBuffer(), paper.stamp.dataAt)
}

/** A text that stays one: `@` keeps a spreadsheet from calculating it when somebody changes the cell. */
const textCell = (text: string, looks: Partial<CellObject> = {}): CellObject => ({
  value: plainText(text),
  type: String,
  ...(isFormulaLike(text) ? { format: '@' } : {}),
  ...looks,
})

const frontSheet = (
  { title, stamp, blocks }: PaperDocument,
  sheet: string,
  tables: readonly PaperTable[],
  names: readonly string[],
): SheetPart => {
  const facts = stamp.facts.map(({ name, value }) => [textCell(name, { textColor: grey }), textCell(value)])
  const heads = blocks
    .filter(block => block.kind === 'table')
    .filter(({ label }) => label === '')
    .flatMap(({ rows }) => rows.flatMap(factPairs))
  const sentences = blocks
    .filter(block => block.kind === 'paragraph')
    .filter(({ role }) => role === 'item')
    .map(({ runs }) => [textCell(runs.map(({ text }) => text).join(''))])
  const contents = tables.map((table, place) => [
    textCell(table.label, { textColor: grey }),
    textCell(`${table.title} (${names[place]})`),
  ])
  return {
    sheet,
    columns: [{ width: 24 }, { width: 90 }],
    data: [
      [textCell(title, { fontWeight: 'bold', fontSize: 14 })],
      ...facts,
      ...stamp.remarks.map(remark => [textCell(remark, { textColor: grey })]),
      [],
      ...heads,
      ...(sentences.length === 0 ? [] : [[]]),
      ...sentences,
      [],
      [textCell(stamp.words.tables, { fontWeight: 'bold' })],
      ...contents,
    ],
  }
}

/** A row of the table at the beginning holds names and values in turn; here each pair gets a line. */
const factPairs = (row: readonly PaperCell[]): CellObject[][] =>
  row.flatMap((cell, place) => {
    const value = row[place + 1]
    return cell.isHead && value !== undefined
      ? [[textCell(cell.text, { textColor: grey }), textCell(value.text)]]
      : []
  })

const tableSheet = ({ stamp }: PaperDocument, table: PaperTable, sheet: string): SheetPart => {
  const grid = gridOf(table)
  const stampLine = stamp.facts.map(({ name, value }) => `${name}: ${value}`).join(' · ')
  return {
    sheet,
    columns: columnWidths(table),
    stickyRowsCount: 2 + table.headRows,
    stickyColumnsCount: 1,
    data: [
      [textCell(`${table.label} ${table.title} ${table.remark}`.trim(), { fontWeight: 'bold' })],
      [textCell(`${stamp.network} · ${stampLine}`, { textColor: grey, fontSize: 9 })],
      ...grid.map((row, line) =>
        row.map(cell => (cell === undefined ? null : tableCell(cell, line < table.headRows))),
      ),
    ],
  }
}

const tableCell = (cell: PaperCell, isInHead: boolean): CellObject => {
  const looks: Partial<CellObject> = {
    align: cell.align,
    alignVertical: isInHead ? 'bottom' : 'top',
    bottomBorderStyle: isInHead ? 'medium' : 'thin',
    bottomBorderColor: rule,
    ...(isInHead ? { wrap: true } : {}),
    ...(isInHead || cell.isStrong ? { fontWeight: 'bold' } : {}),
    // Joined cells would keep the rows below the head from being sorted and copied.
    ...(isInHead && cell.columns > 1 ? { columnSpan: cell.columns } : {}),
    ...(isInHead && cell.rows > 1 ? { rowSpan: cell.rows } : {}),
  }
  return cell.number === null
    ? textCell(cell.text, looks)
    : { value: amountOf(cell.number), type: Number, format: formatOf(cell), ...looks }
}

/** Shown as on paper: thousands apart, so many decimals, a dash where nothing occurred, a sign before a change. */
const formatOf = ({ number, text }: PaperCell): string => {
  if (number === null) return '@'
  if (text === '–') return '#,##0;-#,##0;"–"'
  const { decimals, isPercent, isSigned, tail } = number
  const places = decimals === 0 ? '' : `.${'0'.repeat(decimals)}`
  const shown = `${isPercent ? '0' : '#,##0'}${places}${isPercent ? '%' : ''}${literal(tail)}`
  return isSigned ? `+${shown};-${shown};0` : shown
}

/** Words within a format: „ z 24” beside the part. */
const literal = (text: string): string => (text === '' ? '' : `"${plainText(text).replaceAll('"', '')}"`)

/** Wide enough for what a column holds, as far as a screen bears it; long words of a head break. */
const columnWidths = (table: PaperTable): { width: number }[] => {
  const body = gridOf(table).slice(table.headRows)
  const heads = gridOf(table).slice(0, table.headRows)
  return table.shares.map((_, column) => {
    const own = body.map(row => row[column]).filter(cell => cell !== undefined && cell.columns === 1)
    const longest = Math.max(0, ...own.map(cell => cell?.text.length ?? 0))
    const words = heads.flatMap(row =>
      row[column]?.columns === 1 ? (row[column]?.text.split(' ') ?? []) : [],
    )
    const longestWord = Math.max(0, ...words.map(word => word.length))
    return { width: Math.min(60, Math.max(9, longest + 2, longestWord + 2)) }
  })
}
