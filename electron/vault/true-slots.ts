import { knownWorkers } from '#db/stores/worker-store.ts'
import { isAccessDenied, isDiskFull } from '#db/world-failure.ts'
import { isGone } from '#domain/decide-worker.ts'
import type { LocalDay } from '#domain/time.ts'
import { removeSlot, renameSlot } from './keyring.ts'
import type { OpenVault } from './open-vault.ts'
import { readVaultFile } from './vault-files.ts'

/**
 * Makes `vault.json` say what the log says: whoever has left has no slot, and an alias is the one of today. Asked
 * after each change and at each unlock, so that what a crash left over between the two is mended there. Whoever left
 * is let in by nothing meanwhile: signing in asks the database.
 */
export const keepSlotsTrue = (vault: OpenVault, today: LocalDay): void => {
  try {
    mend(vault, today)
  } catch (failure) {
    // What was decided stands in the log and holds; the next unlock tries again.
    if (!isDiskFull(failure) && !isAccessDenied(failure)) throw failure
  }
}

const mend = ({ db, unlocked }: OpenVault, today: LocalDay): void => {
  const file = readVaultFile(unlocked.folder)
  if (!file.ok) return
  const workers = new Map(knownWorkers(db).map(worker => [worker.code, worker]))
  for (const slot of file.value.slots) {
    const worker = workers.get(slot.worker)
    if (worker === undefined) continue
    if (isGone(worker, today)) removeSlot(unlocked, worker.code)
    else if ((slot.calledNow ?? slot.alias) !== worker.alias) renameSlot(unlocked, worker.code, worker.alias)
  }
}
