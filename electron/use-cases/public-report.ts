import { findReport } from '#db/stores/report-store.ts'
import { frozenPublicReport } from '#domain/frozen-report.ts'
import { lastVersionOf } from '#domain/kept-report.ts'
import { err, ok } from '#domain/result.ts'
import { seesAllFigures } from '#domain/worker.ts'
import type { UseCase } from './acting.ts'

/**
 * The edition for others. Only a closed period has one: it was protected when it was closed, and is the same whenever
 * it is printed (reference/security.md §6).
 */
export const publicReport: UseCase<'publicReport'> = ({ db, by }, { period }) => {
  if (!seesAllFigures(by)) return err({ type: 'NotPermitted', rule: 'coordinator' })
  const kept = findReport(db, period)
  const last = kept === undefined ? undefined : lastVersionOf(kept)
  return last === undefined ? err({ type: 'ReportNotFrozen' }) : ok(frozenPublicReport(last))
}
