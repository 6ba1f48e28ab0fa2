import type { Description } from '#domain/directory-answers.ts'
import type { DescriptionForm } from '#domain/matrix-calls.ts'
import { largestAmount, longestMatrixText, longestRemark } from '#domain/matrix-cell.ts'
import { type DescribedKey, dimensionOf } from '#domain/matrix-dimensions.ts'
import { firstDayOf, periodWith, previousPeriod } from '#domain/report-period.ts'
import { type Instant, type LocalDay, localMonthOf } from '#domain/time.ts'

/** What is being typed about one row. The number stands as it was typed. */
export type TypedDescription = Omit<DescriptionForm, 'amount' | 'dimension'> & { readonly amount: string }

export const emptyDescription: TypedDescription = {
  level: null,
  choices: [],
  amount: '',
  until: null,
  text: '',
}

/** What holds today, to be changed. */
export const typedFrom = (said: Description | undefined): TypedDescription => {
  const cell = said?.cell ?? null
  if (cell === null) return emptyDescription
  switch (cell.kind) {
    case 'scale':
      return { ...emptyDescription, level: cell.level, text: cell.text, until: cell.until }
    case 'choices':
      return { ...emptyDescription, choices: cell.choices, text: cell.text }
    case 'amount':
      return { ...emptyDescription, amount: cell.amount === null ? '' : String(cell.amount), text: cell.text }
    case 'text':
      return { ...emptyDescription, text: cell.text }
  }
}

/** Null where nothing was typed, undefined where it is no number of people. */
export const amountOf = (typed: string): number | null | undefined => {
  const digits = typed.replaceAll(/\s/g, '')
  if (digits === '') return null
  return /^\d{1,7}$/.test(digits) && Number(digits) <= largestAmount ? Number(digits) : undefined
}

export const isEmpty = ({ level, choices, amount, until, text }: TypedDescription): boolean =>
  level === null && choices.length === 0 && amount.trim() === '' && until === null && text.trim() === ''

export const longestOf = (dimension: DescribedKey): number => {
  const { kind } = dimensionOf(dimension)
  return kind === 'scale' || kind === 'choices' ? longestRemark : longestMatrixText
}

/** The first day of the quarter that runs, and of the one before: a quarter is described once it is over. */
export const quarterStarts = (now: Instant): { readonly current: LocalDay; readonly last: LocalDay } => {
  const quarter = periodWith(localMonthOf(now), 'quarter')
  return { current: firstDayOf(quarter), last: firstDayOf(previousPeriod(quarter)) }
}
