import { lastMonthOf, type ReportPeriod } from '#domain/report-period.ts'
import type { TrendMonth } from '#domain/report-sections.ts'
import { trendMonths, trendOf } from '#domain/report-trend.ts'
import { addMonths, type LocalMonth, monthBounds } from '#domain/time.ts'
import { type ReadDb, readStatement } from '../database.ts'
import { countsWithin } from './counted-referrals.ts'

export const trendStatements = {
  sent: `SELECT count(*) AS count FROM referrals WHERE ${countsWithin('sent_at')}`,
  ended: `SELECT count(*) AS count FROM referrals INDEXED BY referrals_ended
    WHERE ${countsWithin('ended_at')} AND sent_at IS NOT NULL`,
  decided: `SELECT count(*) AS decided, coalesce(sum(decided_in_time), 0) AS inTime
    FROM referrals INDEXED BY referrals_decided WHERE ${countsWithin('decided_at')}`,
  accepted: `SELECT accepted_after_days AS days, count(*) AS count
    FROM referrals INDEXED BY referrals_accepted WHERE ${countsWithin('accepted_at')} GROUP BY days`,
} as const

/** Twelve months up to the last of the period, as far as the register goes back (reference §4.2). */
export const trendTo = (
  db: ReadDb,
  period: ReportPeriod,
  first: LocalMonth,
  openAtEnd: number,
): readonly TrendMonth[] => {
  const last = lastMonthOf(period)
  const count = (sql: string, bounds: ReturnType<typeof monthBounds>): number =>
    readStatement<{ count: number }>(db, sql).get(bounds)?.count ?? 0
  const counts = Array.from({ length: trendMonths }, (_, place) => addMonths(last, place + 1 - trendMonths))
    .filter(month => month >= first)
    .map(month => {
      const bounds = monthBounds(month)
      const decisions = readStatement<{ decided: number; inTime: number }>(db, trendStatements.decided)
      const accepted = readStatement<{ days: number; count: number }>(db, trendStatements.accepted)
      return {
        month,
        sent: count(trendStatements.sent, bounds),
        ended: count(trendStatements.ended, bounds),
        ...(decisions.get(bounds) ?? { decided: 0, inTime: 0 }),
        accepted: accepted.all(bounds),
      }
    })
  return trendOf(counts, openAtEnd)
}
