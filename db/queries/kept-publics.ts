import { frozenForOthers } from '#domain/frozen-report.ts'
import { lastVersionOf } from '#domain/kept-report.ts'
import type { KeptPublic } from '#domain/public-report.ts'
import type { ReportPeriod } from '#domain/report-period.ts'
import { type ReadDb, readStatement } from '../database.ts'
import { findReport } from '../stores/report-store.ts'

/** The public edition of every closed period, in its last version, in the order of the periods. */
export const keptPublics = (db: ReadDb): readonly KeptPublic[] =>
  readStatement<{ period: ReportPeriod }>(db, 'SELECT DISTINCT period FROM report_versions ORDER BY period')
    .all()
    .flatMap(({ period }) => {
      const kept = findReport(db, period)
      const last = kept === undefined ? undefined : lastVersionOf(kept)
      return last === undefined ? [] : [frozenForOthers(last)]
    })
