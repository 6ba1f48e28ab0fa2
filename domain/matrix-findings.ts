import { folded } from './folded-words.ts'
import type { MatrixCell } from './matrix-cell.ts'
import type { DimensionKind } from './matrix-dimensions.ts'

/**
 * What one row says: `similar`, with those who stand out; `different`, with the two farthest apart; `tooFew` where
 * fewer than two said anything; `exchange` where nothing is compared. Columns are named by their keys.
 */
export type MatrixFinding =
  | { readonly sign: 'similar'; readonly except: readonly string[]; readonly common: CommonKey | null }
  | {
      readonly sign: 'different'
      /** The lowest and the highest, or the two with the least in common; null where words differ as words do. */
      readonly extremes: readonly [string, string] | null
      readonly common: CommonKey | null
    }
  | { readonly sign: 'tooFew' }
  | { readonly sign: 'exchange' }

/** The key of a list that most columns named, if at least two did. */
export type CommonKey = { readonly key: string; readonly by: readonly string[] }

type Said = { readonly column: string; readonly cell: MatrixCell }

/** At least four of five (reference §6); of fewer or more columns the same part, rounded up. */
export const leastAlike = (described: number): number => Math.ceil((described * 4) / 5)

/**
 * The rule of the matrix (reference §6): similar where at least four of five have the same value, a degree apart by
 * one at most, or a number within a fifth of the median; otherwise different, with the two extremes. Nothing is
 * scored and nothing ranked.
 */
export const findingOf = (
  kind: DimensionKind,
  cells: readonly { readonly column: string; readonly cell: MatrixCell | null }[],
): MatrixFinding => {
  const said = cells.filter((entry): entry is Said => entry.cell !== null)
  if (kind === 'exchange') return { sign: 'exchange' }
  if (said.length < 2) return { sign: 'tooFew' }
  const numbers = said.flatMap(({ column, cell }) => {
    const value = numberOf(cell)
    return value === null ? [] : [{ column, value }]
  })
  if (kind === 'scale') return ofNumbers(numbers, withinOneDegree(numbers))
  if (kind === 'count' || kind === 'days' || kind === 'share') {
    return ofNumbers(numbers, withinAFifth(numbers))
  }
  if (kind === 'choices' || kind === 'needs') return ofKeys(said)
  // Numbers of people are seldom given; where they are not, the words are compared.
  if (kind === 'amount' && numbers.length >= 2) return ofNumbers(numbers, withinAFifth(numbers))
  return ofWords(said)
}

/** What a cell says as a number, if it does: a degree, a count, days, percent. */
export const numberOf = (cell: MatrixCell): number | null => {
  switch (cell.kind) {
    case 'scale':
    case 'spread':
      return cell.level
    case 'count':
    case 'days':
      return cell.value
    case 'share':
      return cell.percent
    case 'amount':
      return cell.amount
    default:
      return null
  }
}

type Numbered = { readonly column: string; readonly value: number }

/** Those within the two neighbouring degrees that hold most; of equals the higher two. */
const withinOneDegree = (numbers: readonly Numbered[]): readonly Numbered[] => {
  let best: readonly Numbered[] = []
  for (const low of [3, 2, 1]) {
    const within = numbers.filter(({ value }) => value === low || value === low + 1)
    if (within.length > best.length) best = within
  }
  return best
}

const withinAFifth = (numbers: readonly Numbered[]): readonly Numbered[] => {
  const middle = medianOf(numbers.map(({ value }) => value))
  // Whole numbers times five: a fifth of a number is seldom exact in binary.
  return numbers.filter(({ value }) => 5 * Math.abs(value - middle) <= middle)
}

/** The middle of the values; between two of them, half-way. Asking for one of nothing is a defect. */
export const medianOf = (values: readonly number[]): number => {
  const sorted = values.toSorted((a, b) => a - b)
  const upper = sorted[sorted.length >> 1]
  const lower = sorted[(sorted.length - 1) >> 1]
  if (upper === undefined || lower === undefined) throw new Error('a median of nothing')
  return (lower + upper) / 2
}

const ofNumbers = (numbers: readonly Numbered[], alike: readonly Numbered[]): MatrixFinding => {
  if (numbers.length < 2) return { sign: 'tooFew' }
  if (alike.length >= leastAlike(numbers.length)) {
    const except = numbers.filter(entry => !alike.includes(entry)).map(({ column }) => column)
    return { sign: 'similar', except, common: null }
  }
  const sorted = numbers.toSorted((a, b) => a.value - b.value)
  const [lowest] = sorted
  const highestValue = sorted.at(-1)?.value
  const highest = numbers.find(({ value }) => value === highestValue)
  return {
    sign: 'different',
    extremes: lowest === undefined || highest === undefined ? null : [lowest.column, highest.column],
    common: null,
  }
}

const keysOf = (cell: MatrixCell): readonly string[] =>
  cell.kind === 'choices' ? cell.choices : cell.kind === 'needs' ? cell.needs : []

/** Lists are the same where one key stands in them all: nobody fills in a list to the last key like another. */
const ofKeys = (said: readonly Said[]): MatrixFinding => {
  let common: CommonKey | null = null
  for (const key of new Set(said.flatMap(({ cell }) => keysOf(cell)))) {
    const by = said.filter(({ cell }) => keysOf(cell).includes(key)).map(({ column }) => column)
    if (by.length >= 2 && by.length > (common?.by.length ?? 0)) common = { key, by }
  }
  if (common !== null && common.by.length >= leastAlike(said.length)) {
    const { by } = common
    const except = said.map(({ column }) => column).filter(column => !by.includes(column))
    return { sign: 'similar', except, common }
  }
  return { sign: 'different', extremes: farthestApart(said), common }
}

/** The two with the smallest part of their keys in common; of equals the first in the order of the columns. */
const farthestApart = (said: readonly Said[]): readonly [string, string] | null => {
  let farthest: readonly [string, string] | null = null
  let least = Number.POSITIVE_INFINITY
  for (const [place, one] of said.entries()) {
    for (const other of said.slice(place + 1)) {
      const theirs = keysOf(other.cell)
      const mine = keysOf(one.cell)
      const both = mine.filter(key => theirs.includes(key)).length
      const share = both / new Set([...mine, ...theirs]).size
      if (share < least) {
        least = share
        farthest = [one.column, other.column]
      }
    }
  }
  return farthest
}

const ofWords = (said: readonly Said[]): MatrixFinding => {
  const wordsOf = (cell: MatrixCell): string =>
    cell.kind === 'lines' ? cell.lines.map(({ text }) => text).join(' ') : 'text' in cell ? cell.text : ''
  const sameAs = (words: string) => said.filter(({ cell }) => folded(wordsOf(cell)).trim() === words)
  const most = said
    .map(({ cell }) => sameAs(folded(wordsOf(cell)).trim()))
    .reduce((best, same) => (same.length > best.length ? same : best), [])
  if (most.length < leastAlike(said.length)) return { sign: 'different', extremes: null, common: null }
  const except = said.filter(entry => !most.includes(entry)).map(({ column }) => column)
  return { sign: 'similar', except, common: null }
}
