import { workerActions as query } from '#db/queries/worker-actions.ts'
import { findWorker } from '#db/stores/worker-store.ts'
import { readsLogOf } from '#domain/permission.ts'
import { err, ok } from '#domain/result.ts'
import type { UseCase } from './acting.ts'

/** What each did stays in the log: read by themselves, by who leads their institution, and by the protection officer. */
export const workerActions: UseCase<'workerActions'> = ({ db, by }, { worker: code, before, limit }) => {
  const worker = findWorker(db, code)
  if (worker === undefined || !readsLogOf(by, worker))
    return err({ type: 'NotPermitted', rule: 'log_reader' })
  const { alias, institution } = worker
  return ok(query(db, by, { code, alias, institution }, { before, limit }))
}
