import { reportPeriods as queryPeriods } from '#db/queries/report-periods.ts'
import { findReport } from '#db/stores/report-store.ts'
import { permitReleasing } from '#domain/decide-report.ts'
import { type KeptReport, lastVersionOf } from '#domain/kept-report.ts'
import {
  isRunning,
  lastDayOf,
  monthsIn,
  periodKindOf,
  periodKinds,
  periodWith,
  type ReportPeriod,
} from '#domain/report-period.ts'
import { wordsOfOtherFigures } from '#domain/report-words.ts'
import { ok } from '#domain/result.ts'
import { isCoordinator } from '#domain/worker.ts'
import type { Acting, UseCase } from './acting.ts'
import { countedNow } from './period-report.ts'
import { driftOf } from './report-drift.ts'

export const reportPeriods: UseCase<'reportPeriods'> = ({ db, by, at }) => {
  const may = permitReleasing(by)
  return may.ok ? ok(queryPeriods(db, at)) : may
}

/** Counts the period anew to say what changed since it was frozen: late entries, voided ones, other words. */
export const reportStanding: UseCase<'reportStanding'> = (acting, { period }) => {
  const { db, by, at } = acting
  const may = permitReleasing(by)
  if (!may.ok) return may
  const kept = findReport(db, period)
  const now = countedNow(acting, period)
  if (!now.ok && now.error.type !== 'BalanceBroken') return now
  const last = kept === undefined ? undefined : lastVersionOf(kept)
  return ok({
    period,
    running: isRunning(period, at),
    lastDay: lastDayOf(period),
    written: kept?.words ?? [],
    stale: now.ok ? wordsOfOtherFigures(kept?.words ?? [], now.value) : [],
    unclosed: unclosedWithin(acting, period),
    versions: versionsOf(kept),
    releases: kept?.releases ?? [],
    drift: last === undefined || !now.ok ? null : driftOf(last, now.value),
    countedAt: at,
    keeps: isCoordinator(by),
  })
}

const versionsOf = (kept: KeptReport | undefined) =>
  (kept?.versions ?? []).map(({ content: _content, ...version }) => version)

/** The periods of the next shorter kind, as far as the register goes back, that nobody closed. */
const unclosedWithin = ({ db, at }: Acting, period: ReportPeriod): readonly ReportPeriod[] => {
  const kind = periodKinds[periodKinds.indexOf(periodKindOf(period)) - 1]
  if (kind === undefined) return []
  const shorter = new Set(monthsIn(period).map(month => periodWith(month, kind)))
  return queryPeriods(db, at)
    .filter(row => shorter.has(row.period) && row.version === 0)
    .map(row => row.period)
    .toReversed()
}
