import type { ReportPeriodRow, ReportPeriods } from '#domain/report-answers.ts'
import { firstMonthOf, lastMonthOf, type PeriodKind, type ReportPeriod } from '#domain/report-period.ts'

/**
 * The period that the address names, if it has a report; otherwise the last finished month, since that is the one to
 * be closed and printed. Periods of a kind stand newest first, and the newest is still running.
 */
export const chosenPeriod = (
  periods: ReportPeriods,
  named: string | undefined,
): ReportPeriodRow | undefined => {
  const months = periods.filter(({ kind }) => kind === 'month')
  const asked = periods.find(({ period }) => period === named)
  return asked ?? months.find(({ running }) => !running) ?? months[0] ?? periods[0]
}

/** The period before or after in the list of its kind, or the same one at its ends. */
export const neighbourPeriod = (
  periods: ReportPeriods,
  of: ReportPeriodRow,
  step: 'newer' | 'older' | 'newest' | 'oldest',
): ReportPeriod => {
  const same = periods.filter(({ kind }) => kind === of.kind)
  const place = same.findIndex(({ period }) => period === of.period)
  const wanted = { newer: place - 1, older: place + 1, newest: 0, oldest: same.length - 1 }[step]
  return same[wanted]?.period ?? of.period
}

/** The period of another kind that has the last month of this one in it, or the newest of that kind. */
export const periodOfKind = (periods: ReportPeriods, of: ReportPeriodRow, kind: PeriodKind): ReportPeriod => {
  const month = lastMonthOf(of.period)
  const same = periods.filter(row => row.kind === kind)
  const holding = same.find(({ period }) => firstMonthOf(period) <= month && month <= lastMonthOf(period))
  return (holding ?? same[0])?.period ?? of.period
}
