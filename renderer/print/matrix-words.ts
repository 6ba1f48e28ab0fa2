import type { MatrixColumn } from '#domain/matrix.ts'
import type { MatrixCell } from '#domain/matrix-cell.ts'
import type { ChoiceKey, DimensionKey } from '#domain/matrix-dimensions.ts'
import type { MatrixFinding } from '#domain/matrix-findings.ts'
import { labelOf } from '../text/label-of.ts'
import { currentLanguage } from '../text/language.ts'
import type { Texts } from '../text/polish.ts'
import { formatNumber } from '../ui/format-number.ts'
import { institutionWords } from '../ui/institution-words.ts'

/** The name of a column as the period knew it; in English where the name has a known one. */
export const columnName = ({ key, name }: MatrixColumn): string =>
  currentLanguage() === 'en' && name === institutionWords(key, 'pl').name ? institutionWords(key).name : name

/** Percent, without a space in Polish as in English. */
export const percentWords = (percent: number): string => `${formatNumber(percent)}%`

/** The one value of a cell that a sentence can name: a degree, a number, days, percent. */
const valueWords = (t: Texts, cell: MatrixCell): string => {
  switch (cell.kind) {
    case 'scale':
    case 'spread':
      return String(cell.level)
    case 'count':
      return formatNumber(cell.value)
    case 'days':
      return t.matrix.days(cell.value)
    case 'share':
      return percentWords(cell.percent)
    case 'amount':
      return cell.amount === null ? '' : formatNumber(cell.amount)
    default:
      return ''
  }
}

const keyWords = (t: Texts, dimension: DimensionKey, key: string): string =>
  dimension === 'main_needs' ? labelOf('need', key) : t.matrix.choices[key as ChoiceKey]

/** What the row says, and the question that it leaves to the meeting. */
export const findingWords = (
  t: Texts,
  dimension: DimensionKey,
  finding: MatrixFinding,
  columns: readonly MatrixColumn[],
): string => {
  const { say } = t.matrix
  const question = t.matrix.questions[dimension]
  const columnOf = (key: string) => columns.find(column => column.key === key)
  const nameOf = (key: string): string => {
    const column = columnOf(key)
    return column === undefined ? key : columnName(column)
  }
  const names = (keys: readonly string[]): string => keys.map(nameOf).join(', ')
  switch (finding.sign) {
    case 'exchange':
      return question
    case 'tooFew':
      return say.tooFew
    case 'similar': {
      const common = finding.common === null ? [] : [say.common(keyWords(t, dimension, finding.common.key))]
      const except = finding.except.length === 0 ? [] : [say.except(names(finding.except))]
      return [...common, ...except].join(' ') || say.alike
    }
    case 'different': {
      const parts: string[] = []
      if (finding.common !== null) {
        const { key, by } = finding.common
        parts.push(say.commonBy({ key: keyWords(t, dimension, key), names: names(by) }))
      }
      if (finding.extremes !== null) {
        const [first, second] = finding.extremes
        const low = columnOf(first)?.cells[dimension]
        const high = columnOf(second)?.cells[dimension]
        const values = [low, high].map(cell => (cell === undefined ? '' : valueWords(t, cell)))
        const [lowest, highest] = [nameOf(first), nameOf(second)]
        if (!values.includes('')) {
          parts.push(say.range({ low: values[0] ?? '', high: values[1] ?? '', lowest, highest }))
        } else if (columns.length > 2) {
          // Of two, it goes without saying which are the farthest apart.
          parts.push(say.apart({ first: lowest, second: highest }))
        }
      }
      return [...parts, question].join(' ')
    }
  }
}

/** The scale of a row of numbers: from zero to a little more than the largest, for percent to a hundred. */
export const rowScale = (cells: readonly (MatrixCell | undefined)[]): number => {
  const values = cells.flatMap(cell =>
    cell?.kind === 'count' || cell?.kind === 'days' ? [cell.value] : cell?.kind === 'share' ? [100] : [],
  )
  const largest = Math.max(0, ...values)
  return largest === 100 ? 100 : Math.max(1, Math.ceil(largest * 1.2))
}
