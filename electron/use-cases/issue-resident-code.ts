import { inTransaction } from '#db/database.ts'
import { isKnownResident } from '#db/stores/network-store.ts'
import { residentCodeFrom } from '#domain/resident-code.ts'
import { err, ok } from '#domain/result.ts'
import { isPartyWorker } from '#domain/worker.ts'
import { recordNetworkEvent, type UseCase } from './acting.ts'

/** A new random code for a person whom nobody in the network has met yet. */
export const issueResidentCode: UseCase<'issueResidentCode'> = (acting, attributes) =>
  inTransaction(acting.db, () => {
    if (!isPartyWorker(acting.by)) return err({ type: 'NotPermitted', rule: 'party' })
    let resident = residentCodeFrom(acting.log.random(5))
    while (isKnownResident(acting.db, resident)) resident = residentCodeFrom(acting.log.random(5))
    recordNetworkEvent(
      acting,
      { type: 'ResidentCodeIssued', payload: { resident, ...attributes } },
      `resident:${resident}`,
    )
    return ok({ resident })
  })
