import { inTransaction } from '#db/database.ts'
import { networkKey } from '#domain/ids.ts'
import type { Refusal } from '#domain/refusal.ts'
import { err, ok, type Result } from '#domain/result.ts'
import { isCoordinator } from '#domain/worker.ts'
import { recordNetworkEvent, type UseCase } from './acting.ts'

/** An institution joins the network, or says anew under which name and for what it takes part. */
export const joinInstitution: UseCase<'joinInstitution'> = (acting, input) =>
  inTransaction(acting.db, (): Result<void, Refusal> => {
    if (!isCoordinator(acting.by)) return err({ type: 'NotPermitted', rule: 'coordinator' })
    if (input.institution === networkKey) return err({ type: 'OwnInstitution' })
    recordNetworkEvent(acting, { type: 'InstitutionJoined', payload: input })
    return ok(undefined)
  })
