import { listWorkers } from '#db/queries/list-workers.ts'
import type { Answer, Input } from '#domain/contract.ts'
import { permitStaffing } from '#domain/decide-worker.ts'
import { ok } from '#domain/result.ts'
import { type Instant, localDayOf } from '#domain/time.ts'
import type { WayIn } from '#domain/worker-answers.ts'
import { bringBackWorker, changeWorker, removeWorker, replacePassphrase } from './change-staff.ts'
import { addWorker, joinWorker } from './join-worker.ts'
import { changePassphrase, issueRecoveryKey } from './own-keys.ts'
import type { Session } from './session.ts'
import { readVaultFile } from './vault-files.ts'

export type WorkerDeskCall =
  | 'listWorkers'
  | 'joinWorker'
  | 'addWorker'
  | 'changeWorker'
  | 'removeWorker'
  | 'bringBackWorker'
  | 'replacePassphrase'
  | 'changePassphrase'
  | 'issueRecoveryKey'

type WorkerDesk = {
  readonly [N in WorkerDeskCall]: (session: Session, input: Input<N>, at: Instant) => Promise<Answer<N>>
}

/** The calls about people: they need the keyring beside the database, and the time of a key derivation. */
export const workerDesk: WorkerDesk = {
  listWorkers: async ({ vault, worker }, _input, at) => {
    const permitted = permitStaffing(worker)
    if (!permitted.ok) return permitted
    const file = readVaultFile(vault.unlocked.folder)
    const slots = new Map(file.ok ? file.value.slots.map(slot => [slot.worker, slot]) : [])
    const wayInOf = (code: (typeof worker)['code']): WayIn => {
      const slot = slots.get(code)
      if (slot === undefined) return 'none'
      return slot.oneTime === true ? 'one_time' : 'own'
    }
    return ok(
      listWorkers(vault.db, localDayOf(at)).map(listed => ({ ...listed, wayIn: wayInOf(listed.code) })),
    )
  },
  joinWorker,
  addWorker,
  changeWorker,
  removeWorker,
  bringBackWorker,
  replacePassphrase,
  changePassphrase,
  issueRecoveryKey,
}
