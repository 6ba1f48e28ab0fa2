import { networkView as query } from '#db/queries/network-view.ts'
import { err, ok } from '#domain/result.ts'
import { seesAllFigures } from '#domain/worker.ts'
import type { UseCase } from './acting.ts'

/** The figures of all institutions together are for the coordinator and the data protection officer (reference §5.5a). */
export const networkView: UseCase<'networkView'> = ({ db, by, at }, { span }) =>
  seesAllFigures(by) ? ok(query(db, span, at)) : err({ type: 'NotPermitted', rule: 'coordinator' })
