import type { LogBreakKind, LogFailure } from '#domain/open-failure.ts'
import type { Result } from '#domain/result.ts'
import { err, ok } from '#domain/result.ts'
import type { ReadDb } from './database.ts'
import { readStatement } from './database.ts'
import type { Envelope } from './event-hash.ts'
import { beginningOfLog, hashEvent } from './event-hash.ts'

type Head = { readonly seq: number; readonly hash: Buffer }
type Row = Envelope & { readonly position: number; readonly prevHash: Buffer; readonly hash: Buffer }

const portion = 2000
const columns = `position, id, origin, seq, type, version, aggregate, chain_id AS chainId, payload, actor,
  happened_at AS happenedAt, recorded_at AS recordedAt, hlc, prev_hash AS prevHash, hash`

/**
 * Walks the whole log, computes every hash anew and compares the ends with `heads`, the last known head of each
 * origin. Answers how many events hold, or the first place where they do not.
 */
export const verifyLog = (
  db: ReadDb,
  heads: ReadonlyMap<string, Head>,
): Result<{ readonly events: number }, LogFailure> => {
  const rows = readStatement<Row>(
    db,
    `SELECT ${columns} FROM events WHERE position > ? ORDER BY position LIMIT ${portion}`,
  )
  const ends = new Map<string, Head>()
  let events = 0
  for (let page = rows.all(0); page.length > 0; page = rows.all(events)) {
    for (const row of page) {
      const kind = breakAt(db, row, events + 1, ends.get(row.origin) ?? start, heads.get(row.origin))
      if (kind !== undefined) return err({ type: 'LogDamaged', kind, position: row.position })
      ends.set(row.origin, row)
      events = row.position
    }
  }
  for (const [origin, head] of heads) {
    if ((ends.get(origin) ?? start).seq < head.seq)
      return err({ type: 'LogDamaged', kind: 'truncated', position: null })
  }
  return ok({ events })
}

/**
 * The last events of one origin, hash by hash: cheap enough for every opening. It finds what a damaged page or WAL
 * did lately; `verifyLog` finds the rest.
 */
export const verifyTail = (db: ReadDb, origin: string, count = 200): Result<void, LogFailure> => {
  const rows = readStatement<Row>(
    db,
    `SELECT ${columns} FROM events WHERE origin = ? ORDER BY seq DESC LIMIT ?`,
  ).all(origin, count)
  let after: Row | undefined
  for (const row of rows) {
    const kind = !hashEvent(row, row.prevHash).equals(row.hash)
      ? 'edited'
      : after !== undefined && (after.seq !== row.seq + 1 || !after.prevHash.equals(row.hash))
        ? 'replaced'
        : undefined
    if (kind !== undefined) return err({ type: 'LogDamaged', kind, position: row.position })
    after = row
  }
  return ok(undefined)
}

const start: Head = { seq: 0, hash: beginningOfLog }

/** What is wrong with one event, given the one before it in its origin and the head that should end its origin. */
const breakAt = (
  db: ReadDb,
  row: Row,
  position: number,
  before: Head,
  head: Head | undefined,
): LogBreakKind | undefined => {
  if (head === undefined || row.seq > head.seq) return 'inserted'
  if (row.seq !== before.seq + 1)
    return row.seq > before.seq && !hasSeq(db, row.origin, before.seq + 1) ? 'deleted' : 'reordered'
  if (row.position !== position) return 'reordered'
  if (!hashEvent(row, row.prevHash).equals(row.hash)) return 'edited'
  if (!row.prevHash.equals(before.hash)) return 'replaced'
  if (row.seq === head.seq && !row.hash.equals(head.hash)) return 'replaced'
  return undefined
}

const hasSeq = (db: ReadDb, origin: string, seq: number): boolean =>
  readStatement(db, 'SELECT 1 FROM events WHERE origin = ? AND seq = ?').get(origin, seq) !== undefined
