import { inTransaction } from '#db/database.ts'
import { isInstitution } from '#db/stores/directory-store.ts'
import { isTeamOf } from '#db/stores/network-store.ts'
import { findWorker, isAliasTaken } from '#db/stores/worker-store.ts'
import type { Answer, Input } from '#domain/contract.ts'
import { permitStaffing } from '#domain/decide-worker.ts'
import { networkKey } from '#domain/ids.ts'
import type { PassphraseRefusal } from '#domain/passphrase-refusal.ts'
import type { Refusal } from '#domain/refusal.ts'
import { err, ok, type Result } from '#domain/result.ts'
import type { Instant } from '#domain/time.ts'
import type { Worker } from '#domain/worker.ts'
import { recordNetworkEvent } from '../use-cases/acting.ts'
import { type NewWorker, setSlot } from './keyring.ts'
import type { OpenVault } from './open-vault.ts'
import { suggestPassphrase } from './passphrase-suggestion.ts'
import type { Session } from './session.ts'
import { mostSlots, readVaultFile } from './vault-files.ts'

/**
 * A worker joins, with a passphrase of their own. The way in is made first: a crash between the two leaves a slot
 * that lets nobody in, never a worker whom nobody can let in.
 */
export const joinWorker = async (
  session: Session,
  { passphrase, ...worker }: Input<'joinWorker'>,
  at: Instant,
): Promise<Answer<'joinWorker'>> => join(session, worker, { passphrase }, at)

/** The same with a one-time passphrase, which is answered to the coordinator this once. */
export const addWorker = async (
  session: Session,
  worker: Input<'addWorker'>,
  at: Instant,
): Promise<Answer<'addWorker'>> => {
  const passphrase = await suggestPassphrase()
  const joined = await join(session, worker, { passphrase, oneTime: true }, at)
  if (joined.ok) return ok({ passphrase })
  if (!isPassphraseRefusal(joined.error)) return err(joined.error)
  throw new Error(`a suggested passphrase was refused: ${joined.error.type}`)
}

const join = async (
  session: Session,
  worker: Worker,
  key: Pick<NewWorker, 'passphrase' | 'oneTime'>,
  at: Instant,
): Promise<Result<void, Refusal | PassphraseRefusal>> => {
  const { vault, worker: by } = session
  const { db, log } = vault
  const permitted = permitStaffing(by)
  if (!permitted.ok) return permitted
  const isParty = worker.institution !== networkKey
  if (isParty && !isInstitution(db, worker.institution)) {
    return err({ type: 'NotFound', what: 'institution' })
  }
  if (!isTeamOf(db, worker.team, worker.institution)) return err({ type: 'NotFound', what: 'team' })
  // Also the code of somebody who left: what was done under it stays theirs.
  if (findWorker(db, worker.code) !== undefined) return err({ type: 'CodeKnown' })
  if (isAliasTaken(db, worker.alias, worker.code)) return err({ type: 'AliasTaken' })
  const slot = await giveWayIn(vault, worker, key)
  if (!slot.ok) return slot
  return inTransaction(db, () => {
    recordNetworkEvent({ db, log, by, at }, { type: 'WorkerJoined', payload: worker })
    return ok(undefined)
  })
}

/** Makes or replaces what a worker gets in by. Afterwards the database is free to be written to. */
export const giveWayIn = async (
  vault: OpenVault,
  { code, alias, institution }: Pick<Worker, 'code' | 'alias' | 'institution'>,
  key: Pick<NewWorker, 'passphrase' | 'oneTime'>,
): Promise<Result<void, Refusal | PassphraseRefusal>> => {
  const file = readVaultFile(vault.unlocked.folder)
  const slots = file.ok ? file.value.slots : []
  if (slots.length >= mostSlots && slots.every(({ worker }) => worker !== code))
    return err({ type: 'TooManyWorkers', most: mostSlots })
  const slot = await setSlot(vault.unlocked, { worker: code, alias, institution, ...key })
  // An import may have begun meanwhile: inside its transaction the worker would be lost if it is stopped.
  while (vault.imports.work !== undefined) await vault.imports.work.over
  if (slot.ok) return ok(undefined)
  if (isPassphraseRefusal(slot.error)) return err(slot.error)
  throw new Error(`the vault file could not take a worker: ${slot.error.type}`)
}

const isPassphraseRefusal = (error: { readonly type: string }): error is PassphraseRefusal =>
  error.type.startsWith('Passphrase')
