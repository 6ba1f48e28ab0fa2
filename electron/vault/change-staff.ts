import { inTransaction } from '#db/database.ts'
import { findWorker, isAliasTaken, knownWorkers, referralsLedBy, teamsOf } from '#db/stores/worker-store.ts'
import type { Answer, Input } from '#domain/contract.ts'
import * as decide from '#domain/decide-worker.ts'
import type { WorkerCode } from '#domain/ids.ts'
import { err, ok } from '#domain/result.ts'
import { type Instant, localDayOf } from '#domain/time.ts'
import { isCoordinator } from '#domain/worker.ts'
import { record, recordNetworkEvent } from '../use-cases/acting.ts'
import { giveWayIn } from './join-worker.ts'
import { suggestPassphrase } from './passphrase-suggestion.ts'
import type { Session } from './session.ts'
import { keepSlotsTrue } from './true-slots.ts'
import { readVaultFile } from './vault-files.ts'

const decidingOn = (
  { vault, worker: by }: Session,
  worker: WorkerCode,
  at: Instant,
): decide.WorkerDeciding => {
  const today = localDayOf(at)
  const file = readVaultFile(vault.unlocked.folder)
  const own = file.ok ? file.value.slots.filter(({ oneTime }) => oneTime !== true) : []
  const others = knownWorkers(vault.db).filter(
    known => known.code !== worker && isCoordinator(known) && known.leftOn === null,
  )
  return {
    by,
    today,
    otherCoordinators: others.filter(({ code }) => own.some(slot => slot.worker === code)).length,
  }
}

/** Another alias, team or role, from now on. What was done before stays under the alias of that time. */
export const changeWorker = async (
  session: Session,
  { worker: code, ...change }: Input<'changeWorker'>,
  at: Instant,
): Promise<Answer<'changeWorker'>> => {
  const { vault, worker: by } = session
  const { db, log } = vault
  const changed = inTransaction(db, (): Answer<'changeWorker'> => {
    const permitted = decide.permitStaffing(by)
    if (!permitted.ok) return permitted
    const worker = findWorker(db, code)
    if (worker === undefined) return err({ type: 'NotFound', what: 'worker' })
    const facts = { teams: teamsOf(db, worker.institution), aliasTaken: isAliasTaken(db, change.alias, code) }
    const decided = decide.changeWorker(worker, change, facts, decidingOn(session, code, at))
    if (!decided.ok) return decided
    for (const event of decided.value) recordNetworkEvent({ db, log, by, at }, event)
    return ok(undefined)
  })
  if (changed.ok) keepSlotsTrue(vault, localDayOf(at))
  return changed
}

/**
 * A worker leaves. The fact is written first: from then on nobody is let in by this code, whatever `vault.json` still
 * holds; then their way in is taken away. What they lead goes to a colleague in the same transaction, if one is named.
 */
export const removeWorker = async (
  session: Session,
  { worker: code, on, successor }: Input<'removeWorker'>,
  at: Instant,
): Promise<Answer<'removeWorker'>> => {
  const { vault, worker: by } = session
  const { db, log } = vault
  const removed = inTransaction(db, (): Answer<'removeWorker'> => {
    const permitted = decide.permitStaffing(by)
    if (!permitted.ok) return permitted
    const worker = findWorker(db, code)
    const follower = successor === null ? undefined : findWorker(db, successor)
    if (worker === undefined || (successor !== null && follower === undefined))
      return err({ type: 'NotFound', what: 'worker' })
    const deciding = decidingOn(session, code, at)
    const decided = decide.removeWorker(worker, { on, successor: follower }, deciding)
    if (!decided.ok) return decided
    for (const event of decided.value) recordNetworkEvent({ db, log, by, at }, event)
    if (follower === undefined) return ok({ assigned: 0 })
    const led = referralsLedBy(db, worker)
    for (const referralId of led) {
      const payload = { worker: follower.code }
      record({ db, log, by, at }, [{ type: 'WorkerAssigned', referralId, payload }])
    }
    return ok({ assigned: led.length })
  })
  if (removed.ok) keepSlotsTrue(vault, localDayOf(at))
  return removed
}

/** Somebody comes back: first the way in, then the fact, as when they joined. */
export const bringBackWorker = async (
  session: Session,
  { worker: code }: Input<'bringBackWorker'>,
  at: Instant,
): Promise<Answer<'bringBackWorker'>> => {
  const { vault, worker: by } = session
  const { db, log } = vault
  const permitted = decide.permitStaffing(by)
  if (!permitted.ok) return permitted
  const worker = findWorker(db, code)
  if (worker === undefined) return err({ type: 'NotFound', what: 'worker' })
  const decided = decide.bringBackWorker(worker, { by })
  if (!decided.ok) return decided
  const passphrase = decide.isGone(worker, localDayOf(at)) ? await suggestPassphrase() : null
  if (passphrase !== null) {
    const given = await giveWayIn(vault, worker, { passphrase, oneTime: true })
    if (!given.ok) return wellMade(given.error)
  }
  return inTransaction(db, (): Answer<'bringBackWorker'> => {
    for (const event of decided.value) recordNetworkEvent({ db, log, by, at }, event)
    return ok({ passphrase })
  })
}

/**
 * A one-time passphrase in place of a forgotten one: no page of the data is rewritten. That it was done is in the log
 * before it is done, so that nobody's way in changes without a trace.
 */
export const replacePassphrase = async (
  session: Session,
  { worker: code }: Input<'replacePassphrase'>,
  at: Instant,
): Promise<Answer<'replacePassphrase'>> => {
  const { vault, worker: by } = session
  const { db, log } = vault
  const permitted = decide.permitStaffing(by)
  if (!permitted.ok) return permitted
  const worker = findWorker(db, code)
  if (worker === undefined) return err({ type: 'NotFound', what: 'worker' })
  if (decide.isGone(worker, localDayOf(at))) return err({ type: 'WorkerHasLeft' })
  // A slip of paper would be the only way in: their own is changed with the old one, or with the recovery key.
  if (isCoordinator(worker) && decidingOn(session, code, at).otherCoordinators === 0)
    return err({ type: 'LastCoordinator' })
  inTransaction(db, () => {
    const replaced = { type: 'PassphraseReplaced', payload: { worker: code } } as const
    recordNetworkEvent({ db, log, by, at }, replaced)
    return ok(undefined)
  })
  const passphrase = await suggestPassphrase()
  const given = await giveWayIn(vault, worker, { passphrase, oneTime: true })
  return given.ok ? ok({ passphrase }) : wellMade(given.error)
}

/** A suggested passphrase is never too weak. */
const wellMade = <E extends { readonly type: string }>(error: E) => {
  if (error.type.startsWith('Passphrase'))
    throw new Error(`a suggested passphrase was refused: ${error.type}`)
  return err(error as Exclude<E, { readonly type: `Passphrase${string}` }>)
}
