import { z } from 'zod'
import { command, query } from './call.ts'
import { WorkerCode } from './ids.ts'
import type { UnlockFailure } from './open-failure.ts'
import type { PassphraseRefusal } from './passphrase-refusal.ts'
import type { Refusal } from './refusal.ts'
import { LocalDay } from './time.ts'
import { isRoleAt, Worker } from './worker.ts'
import type { ListedWorker, WorkerActions } from './worker-answers.ts'
import { workerEventPayloads } from './worker-events.ts'

const oneWorker = z.strictObject({ worker: WorkerCode })
const passphrase = z.string().max(256)

/** A passphrase that is answered this once, handed over on paper, and replaced at the first unlock. */
type OneTime = { readonly passphrase: string }

/** Who works here and how they get in. All of it is the coordinator's, but one's own passphrase and the past actions. */
export const workerCalls = {
  listWorkers: query(z.strictObject({})).answers<readonly ListedWorker[], Refusal>(),
  /** For the worker, the lead of their institution and the data protection officer (reference §5.5a). */
  workerActions: query(
    oneWorker.extend({
      before: z.number().int().min(1).nullable(),
      limit: z.number().int().min(1).max(200),
    }),
  ).answers<WorkerActions, Refusal>(),
  /** A worker joins with a passphrase of their own, as a script knows it; a screen adds them by `addWorker`. */
  joinWorker: command(Worker.extend({ passphrase }).refine(isRoleAt, { path: ['role'] })).answers<
    void,
    Refusal | PassphraseRefusal
  >(),
  addWorker: command(Worker.refine(isRoleAt, { path: ['role'] })).answers<OneTime, Refusal>(),
  changeWorker: command(workerEventPayloads.WorkerChanged).answers<void, Refusal>(),
  /** From a day on; what they lead may go to a colleague in the same step. */
  removeWorker: command(oneWorker.extend({ on: LocalDay, successor: WorkerCode.nullable() })).answers<
    { readonly assigned: number },
    Refusal
  >(),
  /** The passphrase is null where the day of leaving had not come: their own one goes on. */
  bringBackWorker: command(oneWorker).answers<{ readonly passphrase: string | null }, Refusal>(),
  replacePassphrase: command(oneWorker).answers<OneTime, Refusal>(),
  /** One's own; whoever does not know the old one is treated as at the door. */
  changePassphrase: command(z.strictObject({ from: passphrase, to: passphrase })).answers<
    void,
    Refusal | PassphraseRefusal | UnlockFailure
  >(),
  /** A new recovery key in place of the one before, for whoever types their own passphrase again. */
  issueRecoveryKey: command(z.strictObject({ passphrase })).answers<
    { readonly recoveryKey: string },
    Refusal | UnlockFailure
  >(),
} as const

/** The slip with a one-time passphrase, for the person it names. */
export const passphrasePrinting = z.strictObject({
  alias: Worker.shape.alias,
  code: WorkerCode,
  passphrase,
  networkName: z.string().max(120),
})
