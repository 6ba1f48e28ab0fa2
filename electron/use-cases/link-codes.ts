import { inTransaction } from '#db/database.ts'
import { areLinked, isKnownResident } from '#db/stores/network-store.ts'
import type { Refusal } from '#domain/refusal.ts'
import { err, ok, type Result } from '#domain/result.ts'
import { isPartyWorker } from '#domain/worker.ts'
import { recordNetworkEvent, type UseCase } from './acting.ts'
import { knowsOneOf } from './knows-one-of.ts'

/** Two codes turned out to be one person. Both stay; each finds the other. */
export const linkCodes: UseCase<'linkCodes'> = (acting, { resident, other }) =>
  inTransaction(acting.db, (): Result<void, Refusal> => {
    if (!isPartyWorker(acting.by)) return err({ type: 'NotPermitted', rule: 'party' })
    if (resident === other) return err({ type: 'SameCode' })
    const known = isKnownResident(acting.db, resident) && isKnownResident(acting.db, other)
    if (!known || !knowsOneOf(acting, [resident, other])) return err({ type: 'NotFound', what: 'resident' })
    if (areLinked(acting.db, resident, other)) return err({ type: 'AlreadyLinked' })
    recordNetworkEvent(acting, { type: 'CodesLinked', payload: { resident, other } }, `resident:${resident}`)
    return ok(undefined)
  })
