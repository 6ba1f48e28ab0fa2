import { monthReport } from '#db/queries/month-report.ts'
import { ownMonthOf } from '#domain/own-month.ts'
import { err, ok } from '#domain/result.ts'
import { isPartyWorker } from '#domain/worker.ts'
import type { UseCase } from './acting.ts'

/** Figures for whoever works at an institution: its own and the totals of the network (reference §5.5a). */
export const ownMonth: UseCase<'ownMonth'> = ({ db, by, at }, { month }) => {
  if (!isPartyWorker(by)) return err({ type: 'NotPermitted', rule: 'institution_worker' })
  const report = monthReport(db, { period: month, preparedBy: by, now: at })
  return report.ok ? ok(ownMonthOf(report.value, by.institution)) : report
}
