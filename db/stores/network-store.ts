import type { Urgency } from '#domain/code-lists.ts'
import type { ResponsePromise } from '#domain/deadline.ts'
import type { InstitutionKey, TeamKey, WorkerCode } from '#domain/ids.ts'
import { isMatrixEvent } from '#domain/matrix-events.ts'
import type { NewNetworkEvent } from '#domain/network-events.ts'
import { networkPromisesOn } from '#domain/network-rules.ts'
import type { ResidentCode } from '#domain/resident-code.ts'
import { isRulesEvent } from '#domain/rules-events.ts'
import type { Instant, LocalDay } from '#domain/time.ts'
import type { Worker } from '#domain/worker.ts'
import { type ReadDb, readStatement, type WriteDb, writeStatement } from '../database.ts'
import { applyDirectoryEvent } from './directory-store.ts'
import { applyImportEvent } from './import-store.ts'
import { applyMatrixEvent } from './matrix-store.ts'
import { applyRulesEvent, ruleRows } from './rules-store.ts'
import { applyWorkerEvent } from './worker-store.ts'

/** Folds a fact about the network into its tables: what `evolve` is for referrals. */
export const applyNetworkEvent = (
  db: WriteDb,
  event: NewNetworkEvent & { readonly actor: WorkerCode; readonly happenedAt: Instant },
): void => {
  if (isRulesEvent(event)) {
    applyRulesEvent(db, event)
    return
  }
  if (isMatrixEvent(event)) {
    applyMatrixEvent(db, event)
    return
  }
  const run = (sql: string, ...values: readonly (string | number | null)[]) =>
    writeStatement(db, sql).run(...values)
  switch (event.type) {
    case 'NetworkFounded': {
      const { name, programme, demo } = event.payload
      run(
        'INSERT INTO network (id, name, programme, demo) VALUES (1, ?, ?, ?)',
        name,
        programme,
        Number(demo),
      )
      return
    }
    case 'WorkerJoined':
    case 'WorkerChanged':
    case 'WorkerLeft':
    case 'WorkerReturned':
    case 'PassphraseReplaced':
    case 'RecoveryKeyIssued':
      applyWorkerEvent(db, event)
      return
    case 'ResidentCodeIssued': {
      const { resident, ageBand, household, housing, zone, importId } = event.payload
      run(
        'INSERT OR IGNORE INTO residents (code, age_band, household, housing, zone, issued_at, issued_by, import_id) VALUES (?, ?, ?, ?, ?, ?, ?, ?)',
        resident,
        ageBand,
        household,
        housing,
        zone,
        event.happenedAt,
        event.actor,
        importId ?? null,
      )
      return
    }
    case 'CodesLinked': {
      const { resident, other } = event.payload
      run(
        'INSERT OR IGNORE INTO code_links (resident, other) VALUES (?, ?), (?, ?)',
        resident,
        other,
        other,
        resident,
      )
      return
    }
    case 'CodesUnlinked': {
      const { resident, other } = event.payload
      run(
        'DELETE FROM code_links WHERE (resident = ? AND other = ?) OR (resident = ? AND other = ?)',
        resident,
        other,
        other,
        resident,
      )
      return
    }
    case 'RegisterImported':
    case 'ImportUndone':
      applyImportEvent(db, event)
      return
    default:
      applyDirectoryEvent(db, event)
  }
}

/** The network of this vault; a vault always has one. */
export const getNetwork = (
  db: ReadDb,
): { readonly name: string; readonly programme: string; readonly demo: boolean } => {
  const row = readStatement<{ name: string; programme: string; demo: number }>(
    db,
    'SELECT name, programme, demo FROM network WHERE id = 1',
  ).get()
  if (row === undefined) throw new Error('a vault without a founded network')
  return { ...row, demo: row.demo === 1 }
}

/** A worker who has not left by this day, or undefined. */
export const findActiveWorker = (db: ReadDb, code: WorkerCode, today: LocalDay): Worker | undefined => {
  const row = readStatement<Omit<Worker, 'lead'> & { lead: number }>(
    db,
    `SELECT code, alias, institution, team, role, lead FROM workers
     WHERE code = ? AND (left_on IS NULL OR left_on > ?)`,
  ).get(code, today)
  return row === undefined ? undefined : { ...row, lead: row.lead === 1 }
}

/** Every alias that anyone ever bore in the network: many are surnames too, and stand in old texts. */
export const workerAliases = (db: ReadDb): readonly string[] =>
  readStatement<{ alias: string }>(db, 'SELECT DISTINCT alias FROM worker_aliases')
    .all()
    .map(({ alias }) => alias)

/** What a worker is called here, whether or not they still work in the network. */
export const findWorkerAlias = (db: ReadDb, code: WorkerCode): string | undefined =>
  readStatement<{ alias: string }>(db, 'SELECT alias FROM workers WHERE code = ?').get(code)?.alias

/** The promise in force on a day: the institution's own, otherwise the agreement of the network. */
export const promiseOn = (
  db: ReadDb,
  institution: InstitutionKey,
  urgency: Urgency,
  day: LocalDay,
): ResponsePromise => {
  const row = readStatement<{ promise: string }>(
    db,
    `SELECT promise FROM promises WHERE institution = ? AND urgency = ? AND valid_from <= ?
     ORDER BY valid_from DESC LIMIT 1`,
  ).get(institution, urgency, day)
  return row === undefined
    ? networkPromisesOn(ruleRows(db), day)[urgency]
    : (JSON.parse(row.promise) as ResponsePromise)
}

export const isKnownResident = (db: ReadDb, resident: ResidentCode): boolean =>
  readStatement(db, 'SELECT 1 FROM residents WHERE code = ?').get(resident) !== undefined

export const areLinked = (db: ReadDb, resident: ResidentCode, other: ResidentCode): boolean =>
  readStatement(db, 'SELECT 1 FROM code_links WHERE resident = ? AND other = ?').get(resident, other) !==
  undefined

export const isTeamOf = (db: ReadDb, team: TeamKey, institution: InstitutionKey): boolean =>
  readStatement(db, 'SELECT 1 FROM teams WHERE key = ? AND institution = ?').get(team, institution) !==
  undefined
