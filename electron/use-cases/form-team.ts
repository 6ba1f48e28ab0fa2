import { inTransaction } from '#db/database.ts'
import { findTeam, isInstitution } from '#db/stores/directory-store.ts'
import { networkKey } from '#domain/ids.ts'
import type { Refusal } from '#domain/refusal.ts'
import { err, ok, type Result } from '#domain/result.ts'
import { isCoordinator } from '#domain/worker.ts'
import { recordNetworkEvent, type UseCase } from './acting.ts'

export const formTeam: UseCase<'formTeam'> = (acting, input) =>
  inTransaction(acting.db, (): Result<void, Refusal> => {
    if (!isCoordinator(acting.by)) return err({ type: 'NotPermitted', rule: 'coordinator' })
    if (input.institution !== networkKey && !isInstitution(acting.db, input.institution)) {
      return err({ type: 'NotFound', what: 'institution' })
    }
    const known = findTeam(acting.db, input.team)
    if (known !== undefined && known.institution !== input.institution) {
      return err({ type: 'TeamElsewhere', institution: known.institution })
    }
    recordNetworkEvent(acting, { type: 'TeamFormed', payload: input })
    return ok(undefined)
  })
