import { monthReport as query } from '#db/queries/month-report.ts'
import { err } from '#domain/result.ts'
import { seesAllFigures } from '#domain/worker.ts'
import type { UseCase } from './acting.ts'

/** The figures of all institutions together are for the coordinator and the data protection officer (reference §5.5a). */
export const monthReport: UseCase<'monthReport'> = ({ db, by, at }, { period }) =>
  seesAllFigures(by)
    ? query(db, { period, preparedBy: by, now: at })
    : err({ type: 'NotPermitted', rule: 'coordinator' })
