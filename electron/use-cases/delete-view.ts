import { inTransaction } from '#db/database.ts'
import { removeView } from '#db/stores/view-store.ts'
import type { Refusal } from '#domain/refusal.ts'
import { err, ok, type Result } from '#domain/result.ts'
import type { UseCase } from './acting.ts'

/** Forgets a view of this worker's own; those of others are not there. */
export const deleteView: UseCase<'deleteView'> = ({ db, by }, { viewId }) =>
  inTransaction(
    db,
    (): Result<void, Refusal> =>
      removeView(db, by.code, viewId) ? ok(undefined) : err({ type: 'NotFound', what: 'view' }),
  )
