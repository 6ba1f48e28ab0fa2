import { firstMonthOf, numberInYear, periodKindOf, type ReportPeriod, yearOf } from '#domain/report-period.ts'
import { monthForms } from './month-forms.ts'

const roman = ['I', 'II', 'III', 'IV'] as const

const formsOf = (period: ReportPeriod): { name: string; of: string; during: string } => {
  const number = roman[numberInYear(period) - 1] ?? ''
  switch (periodKindOf(period)) {
    case 'month':
      return monthForms(firstMonthOf(period))
    case 'quarter':
      return { name: `${number} kwartał`, of: `${number} kwartału`, during: `w ${number} kwartale` }
    case 'half_year':
      return { name: `${number} półrocze`, of: `${number} półrocza`, during: `w ${number} półroczu` }
    case 'year':
      return { name: `rok ${period}`, of: `roku ${period}`, during: `w roku ${period}` }
  }
}

/** As `monthForms`, of every period; `dated` goes with the year: „listopad 2026 r.”, „rok 2026”. */
export const periodForms = (period: ReportPeriod) => {
  const { name, of, during } = formsOf(period)
  const year = yearOf(period)
  return { name, of, during, year, dated: periodKindOf(period) === 'year' ? name : `${name} ${year} r.` }
}
