/** A number is written so that a Polish spreadsheet counts with it; a text so that no spreadsheet calculates it. */
export type CsvCell = string | number

/**
 * A table that Excel opens with Polish letters and without running anything: a mark of UTF-8 first, semicolons, every
 * text quoted with an apostrophe before what a spreadsheet would calculate, and a decimal comma in numbers.
 */
export const csvTable = (rows: readonly (readonly CsvCell[])[]): string =>
  `\uFEFF${rows.map(row => row.map(written).join(';')).join('\r\n')}\r\n`

const written = (cell: CsvCell): string =>
  typeof cell === 'number' ? String(cell).replace('.', ',') : quoted(cell)

const quoted = (cell: string): string => {
  const safe = isFormulaLike(cell) ? `'${cell}` : cell
  return `"${safe.replaceAll('"', '""')}"`
}

/** Whether a spreadsheet may take the text for something to calculate; the wide signs are read so in East Asia. */
export const isFormulaLike = (text: string): boolean => /^\s*[=+\-@\t\r＝＋－＠]/.test(text)
