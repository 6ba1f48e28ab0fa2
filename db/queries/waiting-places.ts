import type { Today } from '#domain/answers.ts'
import { isPartyWorker, type Worker } from '#domain/worker.ts'
import { type ReadDb, readStatement } from '../database.ts'

/** How many matters of places wait for this worker's institution: to be taken, and to be seen as answered. */
export const waitingPlaces = (db: ReadDb, worker: Worker): Today['places'] => {
  if (!isPartyWorker(worker)) return { toTake: 0, toConfirm: 0 }
  const row = readStatement<Today['places']>(
    db,
    `SELECT count(*) FILTER (WHERE status = 'reported') AS toTake,
       count(*) FILTER (WHERE status IN ('resolved', 'declined')) AS toConfirm
     FROM place_issues INDEXED BY place_issues_turn WHERE turn = ?`,
  ).get(worker.institution)
  return row ?? { toTake: 0, toConfirm: 0 }
}
