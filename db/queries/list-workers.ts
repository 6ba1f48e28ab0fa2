import { isGone } from '#domain/decide-worker.ts'
import type { WorkerCode } from '#domain/ids.ts'
import type { Instant, LocalDay } from '#domain/time.ts'
import type { ListedWorker } from '#domain/worker-answers.ts'
import { type ReadDb, readStatement } from '../database.ts'
import { aliasesOf, knownWorkers, ledBy } from '../stores/worker-store.ts'

/** Everyone who works or worked in the network. How they get in is known to the keyring alone. */
export const listWorkers = (db: ReadDb, today: LocalDay): readonly Omit<ListedWorker, 'wayIn'>[] =>
  knownWorkers(db).map(worker => ({
    ...worker,
    active: !isGone(worker, today),
    lastSeenAt: lastSeenAt(db, worker.code),
    leading: ledBy(db, worker),
    formerAliases: aliasesOf(db, worker.code)
      .map(({ alias }) => alias)
      .filter(alias => alias !== worker.alias),
  }))

const lastSeenAt = (db: ReadDb, worker: WorkerCode): Instant | null =>
  readStatement<{ at: Instant }>(
    db,
    'SELECT recorded_at AS at FROM events INDEXED BY events_actor WHERE actor = ? ORDER BY position DESC LIMIT 1',
  ).get(worker)?.at ?? null
