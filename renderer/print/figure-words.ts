import { currentLanguage } from '../text/language.ts'
import { formatNumber } from '../ui/format-number.ts'

/** `–` did not occur (reference §4.4). */
export const countOrDash = (count: number): string => (count === 0 ? '–' : formatNumber(count))

/** „74,3”, “74.3”: a share in percent with one decimal; `·` where there is nothing to take a share of. */
export const shareWithDecimal = (part: number, whole: number): string =>
  whole === 0 ? '·' : withMark(((100 * part) / whole).toFixed(1))

const withMark = (figure: string): string => (currentLanguage() === 'pl' ? figure.replace('.', ',') : figure)
