import type { Takes } from '#domain/directory-events.ts'
import type { InstitutionKey } from '#domain/ids.ts'
import type { MatrixInstitution, MatrixView } from '#domain/matrix.ts'
import { computedCells, needMixOf, type Telling } from '#domain/matrix-figures.ts'
import { needPairs } from '#domain/need-overlap.ts'
import type { Refusal } from '#domain/refusal.ts'
import { lastDayOf, lastMonthOf, periodBounds, type ReportPeriod } from '#domain/report-period.ts'
import { err, ok, type Result } from '#domain/result.ts'
import { type Instant, localDayOf } from '#domain/time.ts'
import { type ReadDb, readStatement } from '../database.ts'
import { findTakes, namesOn } from '../stores/directory-store.ts'
import { describedOn, neighbourMatrices } from '../stores/matrix-store.ts'
import { getNetwork } from '../stores/network-store.ts'
import { countForMatrix } from './matrix-counts.ts'
import { firstReportMonth } from './report-months.ts'

/**
 * The matrix of a period (reference §6). Refuses one before the first referral and one to come. `telling`: from how
 * many events on something is told.
 */
export const matrixView = (
  db: ReadDb,
  {
    period,
    now,
    telling,
  }: { readonly period: ReportPeriod; readonly now: Instant; readonly telling: Telling },
): Result<MatrixView, Refusal> => {
  const { from, to } = periodBounds(period)
  const first = firstReportMonth(db)
  if (first === undefined || lastMonthOf(period) < first || from > now) {
    return err({ type: 'NoMatrixYet' })
  }
  const lastDay = lastDayOf(period)
  const running = to > now
  const named = running ? localDayOf(now) : lastDay
  const counts = countForMatrix(db, { from, to })
  const institutions = keysOf(db).flatMap((key): readonly MatrixInstitution[] => {
    const described = describedOn(db, key, named)
    const takes: Takes = findTakes(db, key, named) ?? 'nothing'
    if (takes !== 'persons' && Object.keys(described).length === 0) return []
    const { short, english } = namesOn(db, key, named)
    return [{ key, name: short, english, described, computed: computedCells(counts, key, telling) }]
  })
  return ok({
    period,
    firstDay: localDayOf(from),
    lastDay,
    running,
    asOf: now,
    networkName: getNetwork(db).name,
    institutions,
    whole: computedCells(counts, null, telling),
    needPairs: needPairs(institutions.map(({ key }) => needMixOf(counts, key))),
    neighbours: neighbourMatrices(db),
  })
}

const keysOf = (db: ReadDb): readonly InstitutionKey[] =>
  readStatement<{ key: InstitutionKey }>(db, 'SELECT key FROM institutions ORDER BY "order", key')
    .all()
    .map(({ key }) => key)
