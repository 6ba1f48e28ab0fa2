import { inTransaction } from '#db/database.ts'
import { areLinked } from '#db/stores/network-store.ts'
import type { Refusal } from '#domain/refusal.ts'
import { err, ok, type Result } from '#domain/result.ts'
import { isPartyWorker } from '#domain/worker.ts'
import { recordNetworkEvent, type UseCase } from './acting.ts'
import { knowsOneOf } from './knows-one-of.ts'

/** The link was a mistake; both facts stay in the log. */
export const unlinkCodes: UseCase<'unlinkCodes'> = (acting, { resident, other }) =>
  inTransaction(acting.db, (): Result<void, Refusal> => {
    if (!isPartyWorker(acting.by)) return err({ type: 'NotPermitted', rule: 'party' })
    if (!knowsOneOf(acting, [resident, other])) return err({ type: 'NotFound', what: 'resident' })
    if (!areLinked(acting.db, resident, other)) return err({ type: 'NotLinked' })
    recordNetworkEvent(
      acting,
      { type: 'CodesUnlinked', payload: { resident, other } },
      `resident:${resident}`,
    )
    return ok(undefined)
  })
