import { inTransaction } from '#db/database.ts'
import { isInstitution } from '#db/stores/directory-store.ts'
import { findActiveWorker, isTeamOf } from '#db/stores/network-store.ts'
import type { Answer, Input } from '#domain/contract.ts'
import { networkKey } from '#domain/ids.ts'
import { err, ok } from '#domain/result.ts'
import { type Instant, localDayOf } from '#domain/time.ts'
import { isCoordinator } from '#domain/worker.ts'
import { recordNetworkEvent } from '../use-cases/acting.ts'
import { setSlot } from './keyring.ts'
import type { Session } from './session.ts'

/**
 * A worker joins, with a passphrase of their own. The way in is made first: a crash between the two leaves a slot
 * that lets nobody in, never a worker whom nobody can let in.
 */
export const joinWorker = async (
  { vault, worker: by }: Session,
  { passphrase, ...worker }: Input<'joinWorker'>,
  at: Instant,
): Promise<Answer<'joinWorker'>> => {
  const { db, log } = vault
  if (!isCoordinator(by)) return err({ type: 'NotPermitted', rule: 'coordinator' })
  const isParty = worker.institution !== networkKey
  if (isParty && !isInstitution(db, worker.institution)) {
    return err({ type: 'NotFound', what: 'institution' })
  }
  if (!isTeamOf(db, worker.team, worker.institution)) return err({ type: 'NotFound', what: 'team' })
  if (findActiveWorker(db, worker.code, localDayOf(at)) !== undefined) return err({ type: 'CodeKnown' })
  const { code, alias, institution } = worker
  const slot = await setSlot(vault.unlocked, { worker: code, alias, institution, passphrase })
  if (!slot.ok) {
    const { error } = slot
    if (error.type === 'PassphraseTooShort' || error.type === 'PassphraseTooWeak') return err(error)
    throw new Error(`the vault file could not take a new worker: ${error.type}`)
  }
  // An import may have begun meanwhile: inside its transaction the worker would be lost if it is stopped.
  while (vault.imports.work !== undefined) await vault.imports.work.over
  return inTransaction(db, (): Answer<'joinWorker'> => {
    // Somebody else may have been let in by this code while the passphrase was being worked on.
    if (findActiveWorker(db, code, localDayOf(at)) !== undefined) return err({ type: 'CodeKnown' })
    recordNetworkEvent({ db, log, by, at }, { type: 'WorkerJoined', payload: worker })
    return ok(undefined)
  })
}
