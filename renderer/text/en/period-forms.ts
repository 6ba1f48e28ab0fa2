import { firstMonthOf, numberInYear, periodKindOf, type ReportPeriod, yearOf } from '#domain/report-period.ts'
import { monthName } from './month-forms.ts'

const ordinals = ['first', 'second', 'third', 'fourth'] as const

/** `name` “November”, “the third quarter”, “2026”; `dated` goes with the year: “November 2026”. */
export const periodName = (period: ReportPeriod): { readonly name: string; readonly dated: string } => {
  const ordinal = ordinals[numberInYear(period) - 1] ?? ''
  const year = yearOf(period)
  switch (periodKindOf(period)) {
    case 'month': {
      const { name } = monthName(firstMonthOf(period))
      return { name, dated: `${name} ${year}` }
    }
    case 'quarter':
      return { name: `the ${ordinal} quarter`, dated: `the ${ordinal} quarter of ${year}` }
    case 'half_year':
      return { name: `the ${ordinal} half of the year`, dated: `the ${ordinal} half of ${year}` }
    case 'year':
      return { name: year, dated: year }
  }
}
