import { currentLanguage } from '../text/language.ts'
import { formatNumber } from '../ui/format-number.ts'

/** `–` did not occur (reference §4.4). */
export const countOrDash = (count: number): string => (count === 0 ? '–' : formatNumber(count))

/** „74,3”, “74.3”: a share in percent with one decimal; `·` where there is nothing to take a share of. */
export const shareWithDecimal = (part: number, whole: number): string =>
  whole === 0 ? '·' : withMark(((100 * part) / whole).toFixed(1))

const withMark = (figure: string): string => (currentLanguage() === 'pl' ? figure.replace('.', ',') : figure)

/** „+8”, „−2”, „0”: by how much a figure changed; the minus is a minus, not a hyphen. */
export const changeWithSign = (change: number): string =>
  change === 0 ? '0' : `${change > 0 ? '+' : '−'}${formatNumber(Math.abs(change))}`

/**
 * How a number is shown: `count` and `days` as they are (a count of nothing as a dash), `change` with its sign,
 * `percent` („76%”) and `share` („74,3”) as a part of a whole, `of` as the part beside its whole.
 */
export type FigureForm = 'count' | 'days' | 'change' | 'percent' | 'share' | 'of'

export interface FigureNumber {
  readonly value: number | null
  readonly form: FigureForm
  readonly whole?: number | undefined
  readonly sign?: '–' | '×' | '·' | undefined
}

/** What is printed of a number; the form `of` is words and stands where the words are known. */
export const figureText = ({ value, form, whole = 0, sign }: FigureNumber): string => {
  if (sign !== undefined) return sign
  if (value === null) return '·'
  switch (form) {
    case 'days':
      return formatNumber(value)
    case 'change':
      return changeWithSign(value)
    case 'percent':
      return whole === 0 ? '·' : `${Math.round((100 * value) / whole)}%`
    case 'share':
      return shareWithDecimal(value, whole)
    case 'count':
    case 'of':
      return countOrDash(value)
  }
}

/** The exact number behind the print: a share as a fraction of one; null where no number stands. */
export const figureValue = ({ value, form, whole = 0, sign }: FigureNumber): number | null => {
  if (value === null || sign === '×' || sign === '·') return null
  if (form !== 'percent' && form !== 'share') return value
  return whole === 0 ? null : value / whole
}
