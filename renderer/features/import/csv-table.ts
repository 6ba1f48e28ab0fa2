/**
 * A table that Excel opens with Polish letters and without running anything: a mark of UTF-8 first, semicolons, every
 * cell quoted, and an apostrophe before what a spreadsheet would calculate.
 */
export const csvTable = (rows: readonly (readonly string[])[]): string =>
  `\uFEFF${rows.map(row => row.map(quoted).join(';')).join('\r\n')}\r\n`

const quoted = (cell: string): string => {
  const safe = /^[\s]*[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell
  return `"${safe.replaceAll('"', '""')}"`
}
