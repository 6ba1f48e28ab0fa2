import { z } from 'zod'
import { WorkerCode } from './ids.ts'
import { LocalDay } from './time.ts'
import { Worker } from './worker.ts'

const oneWorker = z.strictObject({ worker: WorkerCode })

/**
 * The facts about people acting for institutions. A code belongs to one institution for good: what was done under it
 * stays that institution's, so whoever goes to another one gets a new code there. Aliases keep their history.
 */
export const workerEventPayloads = {
  WorkerJoined: Worker,
  /** Another alias, team or role within the same institution. */
  WorkerChanged: Worker.pick({ alias: true, team: true, role: true, lead: true }).extend(oneWorker.shape),
  /** `on` is the first day on which the worker is no longer let in. */
  WorkerLeft: oneWorker.extend({ on: LocalDay }),
  /** Comes back to the same institution under the same code, or does not leave after all. */
  WorkerReturned: oneWorker,
  /** The coordinator gave a one-time passphrase in place of a forgotten one. */
  PassphraseReplaced: oneWorker,
  /** A new recovery key was made; the old one opens nothing any more. */
  RecoveryKeyIssued: z.strictObject({}),
} as const
