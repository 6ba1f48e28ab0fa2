import { z } from 'zod'
import {
  addDays,
  addMonths,
  dayNumberOf,
  type Instant,
  instantAt,
  type LocalDay,
  LocalMonth,
  localMonthOf,
} from './time.ts'

/** A calendar quarter, half-year or year in Europe/Warsaw: `2026-Q4`, `2026-H2`, `2026`. */
export const LongPeriod = z
  .string()
  .regex(/^20\d{2}(-(Q[1-4]|H[12]))?$/)
  .brand('LongPeriod')
export type LongPeriod = z.output<typeof LongPeriod>

/** What a report is about (reference §4.1): the month is the unit, the longer ones are made of whole months. */
export const ReportPeriod = z.union([LocalMonth, LongPeriod])
export type ReportPeriod = z.output<typeof ReportPeriod>

export const periodKinds = ['month', 'quarter', 'half_year', 'year'] as const
export type PeriodKind = (typeof periodKinds)[number]

/** How many months a period of each kind has. */
export const monthsOfKind: Readonly<Record<PeriodKind, number>> = {
  month: 1,
  quarter: 3,
  half_year: 6,
  year: 12,
}

export const periodKindOf = (period: ReportPeriod): PeriodKind => {
  if (period.length === 4) return 'year'
  const sign = period[5]
  return sign === 'Q' ? 'quarter' : sign === 'H' ? 'half_year' : 'month'
}

export const yearOf = (period: ReportPeriod): string => period.slice(0, 4)

/** 1–12, 1–4, 1–2; the year has no number of its own and answers 1. */
export const numberInYear = (period: ReportPeriod): number => {
  const kind = periodKindOf(period)
  return kind === 'year' ? 1 : Number(kind === 'month' ? period.slice(5) : period.slice(6))
}

export const firstMonthOf = (period: ReportPeriod): LocalMonth => {
  const months = monthsOfKind[periodKindOf(period)]
  const first = (numberInYear(period) - 1) * months + 1
  return `${yearOf(period)}-${String(first).padStart(2, '0')}` as LocalMonth
}

export const lastMonthOf = (period: ReportPeriod): LocalMonth =>
  addMonths(firstMonthOf(period), monthsOfKind[periodKindOf(period)] - 1)

/** Every month of the period, the earliest first. */
export const monthsIn = (period: ReportPeriod): readonly LocalMonth[] => {
  const first = firstMonthOf(period)
  return Array.from({ length: monthsOfKind[periodKindOf(period)] }, (_, place) => addMonths(first, place))
}

/** The period of a kind to which a month belongs. */
export const periodWith = (month: LocalMonth, kind: PeriodKind): ReportPeriod => {
  const year = month.slice(0, 4)
  const number = Math.ceil(Number(month.slice(5)) / monthsOfKind[kind])
  switch (kind) {
    case 'month':
      return month
    case 'quarter':
      return `${year}-Q${number}` as LongPeriod
    case 'half_year':
      return `${year}-H${number}` as LongPeriod
    case 'year':
      return year as LongPeriod
  }
}

/** The period of the same kind right before this one. */
export const previousPeriod = (period: ReportPeriod): ReportPeriod =>
  periodWith(addMonths(firstMonthOf(period), -1), periodKindOf(period))

/** The same period a year earlier; of a year that is the previous one too. */
export const yearEarlier = (period: ReportPeriod): ReportPeriod =>
  periodWith(addMonths(firstMonthOf(period), -12), periodKindOf(period))

/** The first moment of a period and the first moment after it. */
export const periodBounds = (period: ReportPeriod): { readonly from: Instant; readonly to: Instant } => ({
  from: instantAt(dayNumberOf(firstDayOf(period)), 0),
  to: instantAt(dayNumberOf(lastDayOf(period)) + 1, 0),
})

export const firstDayOf = (period: ReportPeriod): LocalDay => `${firstMonthOf(period)}-01` as LocalDay

export const lastDayOf = (period: ReportPeriod): LocalDay =>
  addDays(`${addMonths(lastMonthOf(period), 1)}-01` as LocalDay, -1)

/** The period has begun and has not ended. */
export const isRunning = (period: ReportPeriod, now: Instant): boolean => {
  const month = localMonthOf(now)
  return firstMonthOf(period) <= month && month <= lastMonthOf(period)
}
