import type { KnownWorker } from '#domain/decide-worker.ts'
import type { InstitutionKey, ReferralId, TeamKey, WorkerCode } from '#domain/ids.ts'
import type { NewNetworkEvent } from '#domain/network-events.ts'
import type { Instant } from '#domain/time.ts'
import type { workerEventPayloads } from '#domain/worker-events.ts'
import { type ReadDb, readStatement, type WriteDb, writeStatement } from '../database.ts'

export type WorkerEvent = Extract<NewNetworkEvent, { type: keyof typeof workerEventPayloads }>

/** Folds a fact about a worker into the tables. What opens the vault lies beside the database and is not folded. */
export const applyWorkerEvent = (
  db: WriteDb,
  event: WorkerEvent & { readonly happenedAt: Instant },
): void => {
  switch (event.type) {
    case 'WorkerJoined': {
      const { code, alias, institution, team, role, lead } = event.payload
      writeStatement(
        db,
        'INSERT OR REPLACE INTO workers (code, alias, institution, team, role, lead, left_on) VALUES (?, ?, ?, ?, ?, ?, NULL)',
      ).run(code, alias, institution, team, role, Number(lead))
      noteAlias(db, code, alias, event.happenedAt)
      return
    }
    case 'WorkerChanged': {
      const { worker, alias, team, role, lead } = event.payload
      writeStatement(db, 'UPDATE workers SET alias = ?, team = ?, role = ?, lead = ? WHERE code = ?').run(
        alias,
        team,
        role,
        Number(lead),
        worker,
      )
      noteAlias(db, worker, alias, event.happenedAt)
      return
    }
    case 'WorkerLeft':
      writeStatement(db, 'UPDATE workers SET left_on = ? WHERE code = ?').run(
        event.payload.on,
        event.payload.worker,
      )
      return
    case 'WorkerReturned':
      writeStatement(db, 'UPDATE workers SET left_on = NULL WHERE code = ?').run(event.payload.worker)
      return
    case 'PassphraseReplaced':
    case 'RecoveryKeyIssued':
      return
  }
}

const noteAlias = (db: WriteDb, worker: WorkerCode, alias: string, since: Instant): void => {
  if (aliasesOf(db, worker)[0]?.alias === alias) return
  writeStatement(db, 'INSERT OR REPLACE INTO worker_aliases (worker, since, alias) VALUES (?, ?, ?)').run(
    worker,
    since,
    alias,
  )
}

/** What a worker was called from when on, the last first. */
export const aliasesOf = (
  db: ReadDb,
  worker: WorkerCode,
): readonly { readonly alias: string; readonly since: Instant }[] =>
  readStatement<{ alias: string; since: Instant }>(
    db,
    'SELECT alias, since FROM worker_aliases WHERE worker = ? ORDER BY since DESC',
  ).all(worker)

/** Whether somebody else bears or bore this alias. */
export const isAliasTaken = (db: ReadDb, alias: string, worker: WorkerCode): boolean =>
  readStatement<{ alias: string }>(db, 'SELECT alias FROM worker_aliases WHERE worker <> ?')
    .all(worker)
    .some(known => known.alias.toLocaleLowerCase('pl') === alias.toLocaleLowerCase('pl'))

type WorkerRow = Omit<KnownWorker, 'lead'> & { readonly lead: number }

const columns = 'code, alias, institution, team, role, lead, left_on AS leftOn'

const known = ({ lead, ...row }: WorkerRow): KnownWorker => ({ ...row, lead: lead === 1 })

/** Everyone who ever worked here, by code. */
export const knownWorkers = (db: ReadDb): readonly KnownWorker[] =>
  readStatement<WorkerRow>(db, `SELECT ${columns} FROM workers ORDER BY code`).all().map(known)

/** A worker whether or not they still work here. */
export const findWorker = (db: ReadDb, code: WorkerCode): KnownWorker | undefined => {
  const row = readStatement<WorkerRow>(db, `SELECT ${columns} FROM workers WHERE code = ?`).get(code)
  return row === undefined ? undefined : known(row)
}

export const teamsOf = (db: ReadDb, institution: InstitutionKey): readonly TeamKey[] =>
  readStatement<{ key: TeamKey }>(db, 'SELECT key FROM teams WHERE institution = ? ORDER BY key')
    .all(institution)
    .map(({ key }) => key)

const ledSql = `FROM referrals INDEXED BY referrals_turn
  WHERE turn = @institution AND status IN ('accepted', 'in_progress', 'on_hold') AND lead_worker = @worker`

/** How many open referrals of their institution a worker leads; read from one index. */
export const ledBy = (db: ReadDb, worker: Pick<KnownWorker, 'code' | 'institution'>): number =>
  readStatement<{ count: number }>(db, `SELECT count(*) AS count ${ledSql}`).get({
    institution: worker.institution,
    worker: worker.code,
  })?.count ?? 0

export const referralsLedBy = (
  db: ReadDb,
  worker: Pick<KnownWorker, 'code' | 'institution'>,
): readonly ReferralId[] =>
  readStatement<{ id: ReferralId }>(db, `SELECT id ${ledSql}`)
    .all({ institution: worker.institution, worker: worker.code })
    .map(({ id }) => id)
