import { createHash } from 'node:crypto'
import { canonicalJson } from '#db/event-hash.ts'
import { keptPublics } from '#db/queries/kept-publics.ts'
import { monthReport as countReport } from '#db/queries/month-report.ts'
import { publicCounts } from '#db/queries/public-counts.ts'
import { findReport } from '#db/stores/report-store.ts'
import { definitionsVersion, type FrozenContent, frozenReport } from '#domain/frozen-report.ts'
import { lastVersionOf } from '#domain/kept-report.ts'
import { publicFigures } from '#domain/public-report.ts'
import type { Refusal } from '#domain/refusal.ts'
import type { MonthReport } from '#domain/report.ts'
import type { CorrectionLine } from '#domain/report-closing.ts'
import type { ReportPeriod } from '#domain/report-period.ts'
import { ok, type Result } from '#domain/result.ts'
import type { Acting } from './acting.ts'

type Reading = Pick<Acting, 'db' | 'by' | 'at'>

/** The report of a period: as it was frozen, or, while it is not closed, as it is counted now. */
export const reportOf = (reading: Reading, period: ReportPeriod): Result<MonthReport, Refusal> => {
  const kept = findReport(reading.db, period)
  const last = kept === undefined ? undefined : lastVersionOf(kept)
  return last === undefined ? countedNow(reading, period) : ok(frozenReport(last))
}

/** The report as its figures and words are now, whatever was frozen. */
export const countedNow = ({ db, by, at }: Reading, period: ReportPeriod): Result<MonthReport, Refusal> =>
  countReport(db, { period, preparedBy: by, now: at })

/** A counted report as the content of a version. What it says of itself, its number and its corrections, is in it. */
export const contentOf = (
  db: Acting['db'],
  report: MonthReport,
  version: { readonly number: number; readonly correction: CorrectionLine | null },
): { readonly content: string; readonly hash: string; readonly definitions: number } => {
  const { hash: _hash, ...counted } = report
  const { closing } = counted
  const corrections =
    version.correction === null ? closing.corrections : [...closing.corrections, version.correction]
  const frozen: FrozenContent = {
    shape: 1,
    report: {
      ...counted,
      version: version.number,
      closing: { ...closing, frozenAt: report.asOf, corrections },
    },
    forOthers: publicFigures(report, publicCounts(db, report, report.asOf), keptPublics(db)),
  }
  const content = canonicalJson(frozen)
  return {
    content,
    hash: createHash('sha256').update(content).digest('hex'),
    definitions: definitionsVersion,
  }
}
