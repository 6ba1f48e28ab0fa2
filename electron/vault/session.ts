import { findActiveWorker, getNetwork } from '#db/stores/network-store.ts'
import type { SessionInfo } from '#domain/answers.ts'
import type { WorkerCode } from '#domain/ids.ts'
import type { UnlockFailure } from '#domain/open-failure.ts'
import { err, ok, type Result } from '#domain/result.ts'
import { type Instant, instant, localDayOf } from '#domain/time.ts'
import type { Worker } from '#domain/worker.ts'
import type { OpenVault } from './open-vault.ts'

/** An unlocked vault with a worker signed in. */
export type Session = {
  readonly vault: OpenVault
  readonly worker: Worker
  readonly demo: boolean
  /** The computer's clock; a demo vault goes on from the end of its own story instead. */
  readonly now: () => Instant
  readonly info: SessionInfo
}

/** Signs a worker in; one who has left the network is unknown, whatever the keyring still holds. */
export const signIn = (
  vault: OpenVault,
  worker: WorkerCode,
  clock: () => number,
): Result<Session, UnlockFailure> => {
  const network = getNetwork(vault.db)
  const clockOffset = network.demo ? lastRecordedAt(vault) + minuteMs - clock() : 0
  const now = () => instant(clock() + clockOffset)
  const known = findActiveWorker(vault.db, worker, localDayOf(now()))
  if (known === undefined) return err({ type: 'UnknownWorker' })
  const { name: networkName, programme, demo } = network
  return ok({
    vault,
    worker: known,
    demo,
    now,
    info: { worker: known, networkName, programme, demo, clockOffset },
  })
}

/**
 * The session as it is now: with another role or alias if it was changed meanwhile; undefined when the worker has left
 * since, and nothing more is answered to them.
 */
export const stillSignedIn = (session: Session): Session | undefined => {
  const { vault, worker, now } = session
  // Inside the transaction of an import nothing of people is changed, and its session stays.
  if (vault.imports.work !== undefined) return session
  const known = findActiveWorker(vault.db, worker.code, localDayOf(now()))
  if (known === undefined) return undefined
  const same = (Object.keys(known) as (keyof Worker)[]).every(key => known[key] === worker[key])
  return same ? session : { ...session, worker: known, info: { ...session.info, worker: known } }
}

/** When the last event was recorded, by the clock of the log. */
export const lastRecordedAt = ({ log }: OpenVault): Instant =>
  instant(Number.parseInt(log.head.hlc.slice(0, 12), 16))

const minuteMs = 60_000
