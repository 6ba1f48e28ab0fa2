import type { EventPayload, NewEvent, RecordedEvent } from '#domain/event-log.ts'
import type { ChainId, EventId, WorkerCode } from '#domain/ids.ts'
import { type Instant, instant } from '#domain/time.ts'
import type { ReadDb, WriteDb } from '../database.ts'
import { clientOf, isInTransaction, readStatement, writeStatement } from '../database.ts'
import { beginningOfLog, canonicalJson, hashEvent } from '../event-hash.ts'
import { clockStart, nextReading } from '../hybrid-clock.ts'
import type { Randomness } from '../randomness.ts'
import { systemRandomness } from '../randomness.ts'
import { isSealed, openText, placeOf, sealText } from '../text-seal.ts'
import { followTransactions } from '../transactions.ts'
import { uuidV7 } from '../uuid-v7.ts'
import { chainKeyForSealing, findChainKey } from './chain-keys.ts'

/** The last event of this installation; `seq` 0 when there is none. */
export type LogHead = { readonly seq: number; readonly hash: Buffer; readonly hlc: string }

export type EventLog = {
  readonly origin: string
  /** Which payload fields of an event type are free text, to be sealed under the key of the chain. */
  readonly textFields: (type: string) => readonly string[]
  readonly random: Randomness
  head: LogHead
}

/**
 * The log of this installation, positioned at its end. The head follows transactions: a rollback takes it back.
 * `committed` hears of the new head after each durable commit that moved it.
 */
export const openEventLog = (
  db: WriteDb,
  options: {
    readonly origin: string
    readonly textFields: (type: string) => readonly string[]
    readonly random?: Randomness
    readonly committed?: (head: LogHead) => void
  },
): EventLog => {
  const log: EventLog = {
    origin: options.origin,
    textFields: options.textFields,
    random: options.random ?? systemRandomness,
    head: readHead(db, options.origin),
  }
  let told = log.head
  followTransactions(clientOf(db), {
    mark: () => {
      const { head } = log
      return () => {
        log.head = head
      }
    },
    committed: () => {
      if (log.head === told) return
      told = log.head
      options.committed?.(told)
    },
  })
  return log
}

/** The end of an origin's log as it stands in the database. */
export const readHead = (db: ReadDb, origin: string): LogHead =>
  readStatement<LogHead>(
    db,
    'SELECT seq, hash, hlc FROM events WHERE origin = ? ORDER BY seq DESC LIMIT 1',
  ).get(origin) ?? { seq: 0, hash: beginningOfLog, hlc: clockStart }

const insert = `INSERT INTO events (id, origin, seq, type, version, aggregate, chain_id, payload, actor,
  happened_at, recorded_at, hlc, prev_hash, hash) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`

/**
 * Appends decided facts, in order, inside the caller's transaction, and answers them as recorded, texts readable.
 * Numbers, ids and hashes are given here and nowhere else.
 */
export const appendEvents = <E extends NewEvent>(
  db: WriteDb,
  log: EventLog,
  by: { readonly actor: WorkerCode; readonly recordedAt: Instant },
  events: readonly E[],
): (E & RecordedEvent<E['payload']>)[] => {
  if (!isInTransaction(db)) throw new Error('events are appended inside a transaction')
  const statement = writeStatement(db, insert)
  const { origin } = log
  const { actor, recordedAt } = by
  return events.map(event => {
    const id = uuidV7(recordedAt, log.random) as EventId
    const seq = log.head.seq + 1
    const hlc = nextReading(log.head.hlc, recordedAt)
    const { type, version, aggregate, happenedAt } = event
    const chainId = event.chainId ?? null
    const payload = canonicalJson(sealed(db, log, event, id))
    const row = {
      id,
      origin,
      seq,
      type,
      version,
      aggregate,
      chainId,
      payload,
      actor,
      happenedAt,
      recordedAt,
      hlc,
    }
    const hash = hashEvent(row, log.head.hash)
    statement.run(
      id,
      origin,
      seq,
      type,
      version,
      aggregate,
      chainId,
      payload,
      actor,
      happenedAt,
      recordedAt,
      hlc,
      log.head.hash,
      hash,
    )
    log.head = { seq, hash, hlc }
    return { ...event, id, origin, seq, actor, recordedAt, hlc }
  })
}

const sealed = (db: WriteDb, log: EventLog, event: NewEvent, id: EventId): EventPayload => {
  let payload: Record<string, unknown> | undefined
  for (const field of log.textFields(event.type)) {
    const text = event.payload[field]
    if (typeof text !== 'string' || text === '') continue
    if (event.chainId === undefined) throw new Error(`${event.type} carries a text but names no chain`)
    const key = chainKeyForSealing(db, event.chainId, log.random)
    payload ??= { ...event.payload }
    payload[field] = sealText(text, key, placeOf(id, field), log.random)
  }
  return payload ?? event.payload
}

type Row = {
  readonly position: number
  readonly id: string
  readonly origin: string
  readonly seq: number
  readonly type: string
  readonly version: number
  readonly aggregate: string
  readonly chainId: string | null
  readonly payload: string
  readonly actor: string
  readonly happenedAt: number
  readonly recordedAt: number
  readonly hlc: string
}

const columns = `position, id, origin, seq, type, version, aggregate, chain_id AS chainId, payload, actor,
  happened_at AS happenedAt, recorded_at AS recordedAt, hlc`

/** All events about one thing, in the order in which they arrived here. Shredded texts are null. */
export const loadEvents = (db: ReadDb, aggregate: string): RecordedEvent[] =>
  readStatement<Row>(db, `SELECT ${columns} FROM events WHERE aggregate = ? ORDER BY position`)
    .all(aggregate)
    .map(row => recorded(db, row))

/** What a fold reads of a recorded event. */
export type FoldedEvent = Pick<
  RecordedEvent,
  'id' | 'type' | 'aggregate' | 'payload' | 'actor' | 'happenedAt'
>
type FoldedRow = Pick<
  Row,
  'position' | 'id' | 'type' | 'aggregate' | 'chainId' | 'payload' | 'actor' | 'happenedAt'
>

/**
 * The whole log in the order of arrival, read in portions: the database stays free for writing in between. Of the
 * types in `unread` nobody needs the texts: they stay sealed.
 */
export function* eachEvent(
  db: ReadDb,
  {
    portion = 2000,
    unread = new Set(),
  }: { readonly portion?: number; readonly unread?: ReadonlySet<string> } = {},
): Generator<FoldedEvent, void> {
  const statement = readStatement<FoldedRow>(
    db,
    `SELECT position, id, type, aggregate, chain_id AS chainId, payload, actor, happened_at AS happenedAt
     FROM events WHERE position > ? ORDER BY position LIMIT ?`,
  )
  let after = 0
  for (;;) {
    const rows = statement.all(after, portion)
    for (const row of rows) {
      yield {
        id: row.id as EventId,
        type: row.type,
        aggregate: row.aggregate,
        payload: unread.has(row.type) ? parsed(row) : openPayload(db, row),
        actor: row.actor as WorkerCode,
        happenedAt: instant(row.happenedAt),
      }
    }
    if (rows.length < portion) return
    after = rows.at(-1)?.position ?? after
  }
}

const recorded = (db: ReadDb, row: Row): RecordedEvent => ({
  type: row.type,
  version: row.version,
  aggregate: row.aggregate,
  payload: openPayload(db, row),
  happenedAt: instant(row.happenedAt),
  ...(row.chainId === null ? {} : { chainId: row.chainId as ChainId }),
  id: row.id as EventId,
  origin: row.origin,
  seq: row.seq,
  actor: row.actor as WorkerCode,
  recordedAt: instant(row.recordedAt),
  hlc: row.hlc,
})

const parsed = ({ payload }: Pick<Row, 'payload'>): Record<string, unknown> =>
  JSON.parse(payload) as Record<string, unknown>

const openPayload = (db: ReadDb, row: Pick<Row, 'id' | 'chainId' | 'payload'>): EventPayload => {
  const payload = parsed(row)
  if (row.chainId === null) return payload
  for (const field in payload) {
    const value = payload[field]
    if (!isSealed(value)) continue
    const { key, shredded } = findChainKey(db, row.chainId)
    const text = key === null ? null : openText(value, key, placeOf(row.id, field))
    if (text === null && !shredded) throw new Error(`a text of event ${row.id} cannot be opened`)
    payload[field] = text
  }
  return payload
}
