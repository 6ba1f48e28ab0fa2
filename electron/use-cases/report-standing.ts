import { reportPeriods as queryPeriods } from '#db/queries/report-periods.ts'
import { findReport } from '#db/stores/report-store.ts'
import { permitReleasing } from '#domain/decide-report.ts'
import { lastVersionOf } from '#domain/kept-report.ts'
import { periodKinds, periodKindOf, monthsOfKind, monthsIn, periodWith } from '#domain/report-period.ts'
import { wordsOfOtherFigures } from '#domain/report-words.ts'
import { ok } from '#domain/result.ts'
import { isCoordinator } from '#domain/worker.ts'
import type { UseCase } from './acting.ts'
import { countedNow } from './period-report.ts'
import { driftOf } from './report-drift.ts'

export const reportPeriods: UseCase<'reportPeriods'> = ({ db, by, at }) => {
  const may = permitReleasing(by)
  return may.ok ? ok(queryPeriods(db, at)) : may
}
