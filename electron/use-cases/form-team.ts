import { inTransaction } from '#db/database.ts'
import { findTakes } from '#db/stores/network-store.ts'
import { networkKey } from '#domain/ids.ts'
import type { Refusal } from '#domain/refusal.ts'
import { err, ok, type Result } from '#domain/result.ts'
import { isCoordinator } from '#domain/worker.ts'
import { recordNetworkEvent, type UseCase } from './acting.ts'

export const formTeam: UseCase<'formTeam'> = (acting, input) =>
  inTransaction(acting.db, (): Result<void, Refusal> => {
    if (!isCoordinator(acting.by)) return err({ type: 'NotPermitted', rule: 'coordinator' })
    if (input.institution !== networkKey && findTakes(acting.db, input.institution) === undefined) {
      return err({ type: 'NotFound', what: 'institution' })
    }
    recordNetworkEvent(acting, { type: 'TeamFormed', payload: input })
    return ok(undefined)
  })
