import { csvTable } from '#domain/csv-table.ts'
import type { RegisterColumns } from '#domain/register-columns.ts'
import type { Texts } from '../../text/polish.ts'
import { faultWords } from './fault-words.ts'
import type { RegisterLink } from './register-link.ts'

const linesAtOnce = 5000

/** The refused lines as a table for the person who mends the file: numbers, letters and reasons, no cell of it. */
export const refusedReport = async (
  link: RegisterLink,
  refused: number,
  columns: RegisterColumns,
  t: Texts,
): Promise<string> => {
  const rows: (readonly string[])[] = [
    [
      t.register.preview.reportLine,
      t.register.preview.reportColumn,
      t.register.preview.reportReason,
      t.register.preview.reportStep,
    ],
  ]
  for (let from = 0; from < refused; from += linesAtOnce) {
    for (const shown of await link.shownLines(true, from, linesAtOnce)) {
      if (!('faults' in shown)) continue
      for (const fault of shown.faults) {
        const { letter, reason, step } = faultWords(fault, columns, t)
        rows.push([String(shown.line), letter ?? '', reason, step])
      }
    }
  }
  return csvTable(rows)
}
