import { inTransaction } from '#db/database.ts'
import { monthReport } from '#db/queries/month-report.ts'
import { publicCounts } from '#db/queries/public-counts.ts'
import { type KeptPublic, type PublicReport, publicFigures } from '#domain/public-report.ts'
import { periodWith } from '#domain/report-period.ts'
import { ok } from '#domain/result.ts'
import { instant, LocalMonth } from '#domain/time.ts'
import { aReportingDatabase, coordinator, livedReferrals, saveAll } from './a-month-of-referrals.ts'

const july = LocalMonth.parse('2026-07')
const november = LocalMonth.parse('2026-11')
const months = ['2026-07', '2026-08', '2026-09', '2026-10', '2026-11'].map(month => LocalMonth.parse(month))

/** The public edition of November 2026 with the flows of the third quarter, as both were protected. */
export const aPublicNovember = (): PublicReport => {
  const db = aReportingDatabase()
  const now = instant(Date.UTC(2026, 11, 1, 7))
  inTransaction(db, tx => ok(saveAll(tx, livedReferrals(months, now, {}))))
  const counted = (period: typeof november | ReturnType<typeof periodWith>) => {
    const report = monthReport(db, { period, preparedBy: coordinator, now })
    if (!report.ok) throw new Error(report.error.type)
    return report.value
  }
  const quarter = counted(periodWith(july, 'quarter'))
  const earlier: readonly KeptPublic[] = [publicFigures(quarter, publicCounts(db, quarter, now), [])]
  const report = counted(november)
  const { edition } = publicFigures(report, publicCounts(db, report, now), earlier)
  const { institutions, firstDay, lastDay, asOf, coverage, hash } = report
  return {
    ...edition,
    edition: 'public',
    version: 1,
    networkName: 'Sieć wsparcia – osiedle Azory',
    institutions,
    firstDay,
    lastDay,
    asOf,
    frozenAt: asOf,
    coverage,
    hash,
  }
}
