import type { ImportId, InstitutionKey, ReferralId, WorkerCode } from '#domain/ids.ts'
import type { NewNetworkEvent } from '#domain/network-events.ts'
import type { RegisterLine } from '#domain/register-line.ts'
import type { ResidentCode } from '#domain/resident-code.ts'
import { addDays, dayNumberOf, type Instant, instantAt } from '#domain/time.ts'
import { type ReadDb, readStatement, type WriteDb, writeStatement } from '../database.ts'

type ImportEvent = Extract<NewNetworkEvent, { type: 'RegisterImported' | 'ImportUndone' }>

/** Folds the beginning and the end of an import into its tables; its referrals are folded from their own events. */
export const applyImportEvent = (
  db: WriteDb,
  event: ImportEvent & { readonly actor: WorkerCode; readonly happenedAt: Instant },
): void => {
  if (event.type === 'RegisterImported') {
    const { importId, institution, referrals, fingerprint } = event.payload
    writeStatement(
      db,
      `INSERT INTO imports (id, institution, referrals, fingerprint, imported_at, imported_by)
       VALUES (?, ?, ?, ?, ?, ?)`,
    ).run(importId, institution, referrals, fingerprint, event.happenedAt, event.actor)
    return
  }
  const { importId, keptCodes } = event.payload
  writeStatement(db, 'UPDATE imports SET undone_at = ?, undone_by = ? WHERE id = ?').run(
    event.happenedAt,
    event.actor,
    importId,
  )
  // A code that others use by now is theirs, wherever it came from.
  const keep = writeStatement(db, 'UPDATE residents SET import_id = NULL WHERE code = ? AND import_id = ?')
  for (const code of keptCodes) keep.run(code, importId)
  writeStatement(db, 'DELETE FROM residents WHERE import_id = ?').run(importId)
}

export type ImportRow = {
  readonly id: ImportId
  readonly institution: InstitutionKey
  readonly referrals: number
  readonly importedAt: Instant
  readonly importedBy: WorkerCode
  readonly undoneAt: Instant | null
  readonly undoneBy: WorkerCode | null
}

const columns = `id, institution, referrals, imported_at AS importedAt, imported_by AS importedBy,
  undone_at AS undoneAt, undone_by AS undoneBy`

/** The imports of an institution, newest first. */
export const importsOf = (db: ReadDb, institution: InstitutionKey): readonly ImportRow[] =>
  readStatement<ImportRow>(
    db,
    `SELECT ${columns} FROM imports WHERE institution = ? ORDER BY imported_at DESC, id DESC`,
  ).all(institution)

export const findImport = (db: ReadDb, id: ImportId): ImportRow | undefined =>
  readStatement<ImportRow>(db, `SELECT ${columns} FROM imports WHERE id = ?`).get(id)

/** When a register with just this content was taken over, unless that was undone. */
export const importedBefore = (db: ReadDb, fingerprint: string): Instant | undefined =>
  readStatement<{ at: Instant }>(
    db,
    'SELECT imported_at AS at FROM imports WHERE fingerprint = ? AND undone_at IS NULL',
  ).get(fingerprint)?.at

/** The referrals that an import brought and that are still there. */
export const referralsOfImport = (db: ReadDb, id: ImportId): readonly ReferralId[] =>
  readStatement<{ id: ReferralId }>(db, 'SELECT id FROM referrals WHERE import_id = ?')
    .all(id)
    .map(row => row.id)

const workedOnSql = `SELECT 1 FROM referrals
  WHERE import_id = ? AND changed_at > (SELECT imported_at FROM imports WHERE id = import_id) LIMIT 1`

/**
 * Whether a referral of an import shows at a glance, at the end of one index, that somebody has worked with it since.
 * A note, or a step of an earlier day entered late, does not show here: `hasMovedOn` knows.
 */
export const showsWork = (db: ReadDb, id: ImportId): boolean =>
  readStatement(db, workedOnSql).get(id) !== undefined

const movedOnSql = `SELECT 1 FROM referrals AS r WHERE r.id = ? AND (
    (SELECT sum(CASE e.type WHEN 'StepUndone' THEN -1 WHEN 'ReferralImported' THEN 0 WHEN 'WarningConfirmed' THEN 0
        WHEN 'RestrictedViewed' THEN 0 WHEN 'StepSeen' THEN 0 ELSE 1 END)
      FROM events AS e WHERE e.aggregate = 'referral:' || r.id) > 0
    OR EXISTS (SELECT 1 FROM referrals AS c WHERE c.chain_id = r.chain_id AND c.id <> r.id))`

/** Whether somebody has worked with an imported referral since; looking at it is no step, nor is one taken back. */
export const hasMovedOn = (db: ReadDb, id: ReferralId): boolean =>
  readStatement(db, movedOnSql).get(id) !== undefined

/** Codes that an import brought and that have come into use beside it: in other referrals, or linked. */
export const codesInUse = (db: ReadDb, id: ImportId): readonly ResidentCode[] =>
  readStatement<{ code: ResidentCode }>(
    db,
    `SELECT code FROM residents WHERE import_id = @id AND (
       EXISTS (SELECT 1 FROM referrals AS r WHERE r.resident = code AND r.import_id IS NOT @id)
       OR EXISTS (SELECT 1 FROM code_links AS l WHERE l.resident = code)) ORDER BY code`,
  )
    .all({ id })
    .map(row => row.code)

const sameSql = `SELECT 1 FROM referrals WHERE resident = ? AND sender = ? AND receiver = ? AND need = ?
  AND sent_at >= ? AND sent_at < ? AND status <> 'void'`

/** Whether the network has this referral already: same person, same way, same need, sent on the same day. */
export const isInNetwork = (
  db: ReadDb,
  line: Pick<RegisterLine, 'from' | 'to' | 'need' | 'sentOn'> & { readonly resident: ResidentCode },
): boolean => {
  const from = instantAt(dayNumberOf(line.sentOn), 0)
  const to = instantAt(dayNumberOf(addDays(line.sentOn, 1)), 0)
  return readStatement(db, sameSql).get(line.resident, line.from, line.to, line.need, from, to) !== undefined
}
