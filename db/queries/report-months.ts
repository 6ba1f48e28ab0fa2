import type { ReportMonths } from '#domain/answers.ts'
import { firstMonthOf, type ReportPeriod } from '#domain/report-period.ts'
import { addMonths, type Instant, type LocalMonth, localMonthOf, monthBounds } from '#domain/time.ts'
import { type ReadDb, readStatement } from '../database.ts'

const firstSent = `SELECT sent_at AS sentAt FROM referrals WHERE sent_at IS NOT NULL AND status <> 'void'
  ORDER BY sent_at LIMIT 1`

const sentIn = `SELECT count(*) AS count FROM referrals WHERE sent_at >= ? AND sent_at < ? AND status <> 'void'`

/**
 * The month of the first referral, or of an earlier period that was closed, though all that it had be voided since;
 * months before it have nothing to report. Undefined while nothing was sent.
 */
export const firstReportMonth = (db: ReadDb): LocalMonth | undefined => {
  const first = readStatement<{ sentAt: Instant }>(db, firstSent).get()
  const closed = readStatement<{ period: ReportPeriod }>(db, 'SELECT period FROM report_versions')
    .all()
    .map(({ period }) => firstMonthOf(period))
  return [...closed, ...(first === undefined ? [] : [localMonthOf(first.sentAt)])].toSorted()[0]
}

/** The months that have a report, newest first, the running one included, each with its new referrals. */
export const reportMonths = (db: ReadDb, now: Instant): ReportMonths => {
  const first = firstReportMonth(db)
  const months: { month: LocalMonth; newReferrals: number }[] = []
  if (first === undefined) return months
  const count = readStatement<{ count: number }>(db, sentIn)
  for (let month = localMonthOf(now); month >= first; month = addMonths(month, -1)) {
    const { from, to } = monthBounds(month)
    months.push({ month, newReferrals: count.get(from, to)?.count ?? 0 })
  }
  return months
}
