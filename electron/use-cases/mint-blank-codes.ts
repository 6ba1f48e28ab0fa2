import { isKnownResident } from '#db/stores/network-store.ts'
import { type ResidentCode, residentCodeFrom } from '#domain/resident-code.ts'
import { err, ok } from '#domain/result.ts'
import { isPartyWorker } from '#domain/worker.ts'
import type { UseCase } from './acting.ts'

/**
 * Random codes for cards that are handed out later, perhaps never. Nothing is recorded: a code that the network
 * does not know is taken as new when it is first used.
 */
export const mintBlankCodes: UseCase<'mintBlankCodes'> = ({ db, log, by }, { count }) => {
  if (!isPartyWorker(by)) return err({ type: 'NotPermitted', rule: 'party' })
  const codes = new Set<ResidentCode>()
  while (codes.size < count) {
    const code = residentCodeFrom(log.random(5))
    if (!isKnownResident(db, code)) codes.add(code)
  }
  return ok({ codes: [...codes] })
}
