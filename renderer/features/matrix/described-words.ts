import type { DescribedCell } from '#domain/matrix-cell.ts'
import type { DescribedKey } from '#domain/matrix-dimensions.ts'
import type { Texts } from '../../text/polish.ts'
import { formatDate } from '../../ui/format-day.ts'
import { formatNumber } from '../../ui/format-number.ts'

/** The rows with degrees, each of which has four names. */
export type ScaleKey = keyof Texts['matrix']['levels']

export const isScaleKey = (t: Texts, key: string): key is ScaleKey => Object.hasOwn(t.matrix.levels, key)

/** What an institution says of itself in one row, as words in a list. */
export const describedWords = (t: Texts, dimension: DescribedKey, cell: DescribedCell): string => {
  const parts = (...all: readonly string[]) => all.filter(part => part !== '').join('; ')
  switch (cell.kind) {
    case 'scale': {
      const { level } = cell
      const name = isScaleKey(t, dimension) ? t.matrix.levels[dimension][level] : ''
      const until = cell.until === null ? '' : t.matrix.until(formatDate(cell.until))
      return parts(`${level} – ${name}`, cell.text, until)
    }
    case 'choices':
      return parts(cell.choices.map(choice => t.matrix.choices[choice]).join(', '), cell.text)
    case 'amount':
      return parts(cell.amount === null ? '' : t.matrix.people(formatNumber(cell.amount)), cell.text)
    case 'text':
      return cell.text
  }
}
