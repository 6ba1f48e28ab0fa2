import type { ReportMonths } from '#domain/answers.ts'
import type { MatrixLayout } from '#domain/matrix-sheet.ts'
import { type PeriodKind, periodWith, previousPeriod, ReportPeriod } from '#domain/report-period.ts'
import type { LocalMonth } from '#domain/time.ts'
import type { Query } from '../../app/routes.ts'

/** What the screen of the matrix shows; it stands in the address. */
export type MatrixQuestion = {
  readonly period: ReportPeriod
  readonly compared: MatrixLayout['compared']
  readonly turned: boolean
}

/** The matrix is of a quarter, and of longer periods; a month says too little about how an institution works. */
const kinds: readonly PeriodKind[] = ['quarter', 'half_year', 'year']

/** The periods with any month that has a report, newest first: all quarters, then half-years, then years. */
export const matrixPeriods = (months: ReportMonths): readonly ReportPeriod[] => {
  const [newest] = months
  const oldest = months.at(-1)
  if (newest === undefined || oldest === undefined) return []
  return kinds.flatMap(kind => periodsBetween(oldest.month, newest.month, kind))
}

const periodsBetween = (
  oldest: LocalMonth,
  newest: LocalMonth,
  kind: PeriodKind,
): readonly ReportPeriod[] => {
  const last = periodWith(oldest, kind)
  const periods: ReportPeriod[] = []
  for (let period = periodWith(newest, kind); period >= last; period = previousPeriod(period)) {
    periods.push(period)
  }
  return periods
}

/** What the address asks for; without a word the last quarter that is over, or the running one where none is. */
export const matrixQuestionOf = (
  query: Query,
  periods: readonly ReportPeriod[],
  running: ReportPeriod,
): MatrixQuestion | undefined => {
  const asked = ReportPeriod.safeParse(query.period)
  const known = asked.success ? periods.find(period => period === asked.data) : undefined
  const period = known ?? periods.find(each => each < running && each.includes('Q')) ?? periods[0]
  if (period === undefined) return undefined
  return {
    period,
    compared: query.compared === 'networks' ? 'networks' : 'institutions',
    turned: query.turned === '1',
  }
}

export const matrixQueryOf = ({ period, compared, turned }: MatrixQuestion): Query => ({
  period,
  ...(compared === 'networks' ? { compared } : {}),
  ...(turned ? { turned: '1' } : {}),
})
