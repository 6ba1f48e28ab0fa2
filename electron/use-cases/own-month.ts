import { ownMonthOf } from '#domain/own-month.ts'
import { err, ok } from '#domain/result.ts'
import { isPartyWorker } from '#domain/worker.ts'
import type { UseCase } from './acting.ts'
import { reportOf } from './period-report.ts'

/** Figures for whoever works at an institution: its own and the totals of the network, as the report has them (reference §5.5a). */
export const ownMonth: UseCase<'ownMonth'> = ({ db, by, at }, { month }) => {
  if (!isPartyWorker(by)) return err({ type: 'NotPermitted', rule: 'institution_worker' })
  const report = reportOf({ db, by, at }, month)
  return report.ok ? ok(ownMonthOf(report.value, by.institution)) : report
}
