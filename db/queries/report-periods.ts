import type { ReportPeriodRow, ReportPeriods } from '#domain/report-answers.ts'
import {
  isRunning,
  monthsIn,
  type PeriodKind,
  periodKinds,
  periodWith,
  type ReportPeriod,
} from '#domain/report-period.ts'
import type { Instant } from '#domain/time.ts'
import { type ReadDb, readStatement } from '../database.ts'
import { reportMonths } from './report-months.ts'

/** Every period of every kind since the first referral, months first, the newest of each kind first. */
export const reportPeriods = (db: ReadDb, now: Instant): ReportPeriods => {
  const months = reportMonths(db, now)
  const versions = new Map(
    readStatement<{ period: ReportPeriod; version: number }>(
      db,
      'SELECT period, max(number) AS version FROM report_versions GROUP BY period',
    )
      .all()
      .map(({ period, version }) => [period, version]),
  )
  const rowOf = (period: ReportPeriod, kind: PeriodKind): ReportPeriodRow => ({
    period,
    kind,
    newReferrals: months
      .filter(({ month }) => monthsIn(period).includes(month))
      .reduce((all, { newReferrals }) => all + newReferrals, 0),
    running: isRunning(period, now),
    version: versions.get(period) ?? 0,
  })
  return periodKinds.flatMap(kind =>
    [...new Set(months.map(({ month }) => periodWith(month, kind)))].map(period => rowOf(period, kind)),
  )
}
