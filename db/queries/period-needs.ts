import type { NeedCount, NeedCounts } from '#domain/report-needs.ts'
import {
  firstMonthOf,
  periodBounds,
  previousPeriod,
  type ReportPeriod,
  yearEarlier,
} from '#domain/report-period.ts'
import type { LocalMonth } from '#domain/time.ts'
import { type ReadDb, readStatement } from '../database.ts'
import { happened } from './counted-referrals.ts'

export const needsSql = `SELECT need, count(*) AS count FROM referrals INDEXED BY referrals_sent
  WHERE ${happened.sent} GROUP BY need`

/** New referrals by need in the period, the one before and the same a year before, as far as the register goes back. */
export const needsIn = (db: ReadDb, period: ReportPeriod, first: LocalMonth): NeedCounts => {
  const counted = (asked: ReportPeriod): readonly NeedCount[] =>
    readStatement<NeedCount>(db, needsSql).all(periodBounds(asked))
  const ifWhole = (asked: ReportPeriod) => (firstMonthOf(asked) < first ? null : counted(asked))
  return {
    now: counted(period),
    previous: ifWhole(previousPeriod(period)),
    yearBefore: ifWhole(yearEarlier(period)),
  }
}
