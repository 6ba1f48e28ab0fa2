import { err } from '#domain/result.ts'
import { seesAllFigures } from '#domain/worker.ts'
import type { UseCase } from './acting.ts'
import { reportOf } from './period-report.ts'

/**
 * The report of a period, frozen or counted now. The figures of all institutions together are for the coordinator and the data protection officer (reference
 * §5.5a).
 */
export const monthReport: UseCase<'monthReport'> = ({ db, by, at }, { period }) =>
  seesAllFigures(by) ? reportOf({ db, by, at }, period) : err({ type: 'NotPermitted', rule: 'coordinator' })
