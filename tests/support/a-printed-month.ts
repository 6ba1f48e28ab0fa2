import { inTransaction } from '#db/database.ts'
import { monthReport } from '#db/queries/month-report.ts'
import type { MonthReport } from '#domain/report.ts'
import { ok } from '#domain/result.ts'
import { instant, LocalMonth, monthBounds } from '#domain/time.ts'
import { aReportingDatabase, coordinator, livedReferrals, saveAll } from './a-month-of-referrals.ts'

const months = ['2026-08', '2026-09', '2026-10', '2026-11'].map(month => LocalMonth.parse(month))

/** The report of November 2026 from a real database: with the flows of the reference, or more of them, or cut short. */
export const aPrintedMonth = (
  options: { readonly scale?: number; readonly untilDay?: number } = {},
): MonthReport => {
  const november = LocalMonth.parse('2026-11')
  const { untilDay, scale = 1 } = options
  const now =
    untilDay === undefined ? instant(Date.UTC(2026, 11, 1, 7)) : instant(Date.UTC(2026, 10, untilDay, 11))
  const until = instant(Math.min(now, monthBounds(november).to))
  const db = aReportingDatabase()
  inTransaction(db, tx =>
    ok(saveAll(tx, livedReferrals(untilDay === undefined ? months : [november], until, { scale }))),
  )
  const report = monthReport(db, { period: november, preparedBy: coordinator, now })
  if (!report.ok) throw new Error(report.error.type)
  return report.value
}
