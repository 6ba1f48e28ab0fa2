import type { ChainId, MeetingId } from '#domain/ids.ts'
import type { DiscussedItem, Meeting, MeetingDecision } from '#domain/meeting.ts'
import type { DecisionDraft } from '#domain/meeting-answers.ts'
import type { Instant } from '#domain/time.ts'
import { type ReadDb, readStatement, type WriteDb, writeStatement } from '../database.ts'
import { meetingDecisions, meetingItems, meetings } from '../schema/meetings.ts'
import { columnsOf, selectedColumns } from '../table-columns.ts'

type MeetingRecord = typeof meetings.$inferSelect
type ItemRecord = typeof meetingItems.$inferSelect
/** A row of `meeting_decisions`, in the shape of the schema. */
export type DecisionRecord = typeof meetingDecisions.$inferSelect

const replacing = (table: Parameters<typeof columnsOf>[0], name: string): string => {
  const columns = columnsOf(table)
  return `INSERT OR REPLACE INTO ${name} (${columns.map(({ column }) => `"${column}"`).join(', ')})
    VALUES (${columns.map(() => '?').join(', ')})`
}

const put = (db: WriteDb, table: Parameters<typeof columnsOf>[0], name: string, record: object): void => {
  const values = columnsOf(table).map(({ property }) => Reflect.get(record, property))
  writeStatement(db, replacing(table, name)).run(...values)
}

/**
 * Saves the state that events made of a meeting; nothing else writes these tables. `was` is the state before, so that
 * only what changed is written.
 */
export const saveMeeting = (db: WriteDb, meeting: Meeting, was?: Meeting): void => {
  const { items, decisions, ...rest } = meeting
  put(db, meetings, 'meetings', { ...rest, presence: JSON.stringify(meeting.presence) })
  for (const item of items.filter(one => !was?.items.includes(one))) {
    const record = { ...item, meetingId: meeting.id, reasons: JSON.stringify(item.reasons) }
    put(db, meetingItems, 'meeting_items', record)
  }
  for (const { chainId } of was?.items.filter(one => !items.includes(one)) ?? []) {
    writeStatement(db, 'DELETE FROM meeting_items WHERE meeting_id = ? AND chain_id = ?').run(
      meeting.id,
      chainId,
    )
  }
  for (const decision of decisions.filter(one => !was?.decisions.includes(one))) {
    put(db, meetingDecisions, 'meeting_decisions', decision)
  }
}

export const findMeeting = (db: ReadDb, id: MeetingId): Meeting | undefined => {
  const record = readStatement<MeetingRecord>(
    db,
    `SELECT ${selectedColumns(meetings)} FROM meetings WHERE id = ?`,
  ).get(id)
  if (record === undefined) return undefined
  const items = readStatement<ItemRecord>(
    db,
    `SELECT ${selectedColumns(meetingItems)} FROM meeting_items WHERE meeting_id = ? ORDER BY discussed_at, rowid`,
  ).all(id)
  const decisions = readStatement<DecisionRecord>(
    db,
    `SELECT ${selectedColumns(meetingDecisions)} FROM meeting_decisions WHERE meeting_id = ? ORDER BY number`,
  ).all(id)
  // The rows are ours, written by `saveMeeting`, so their shape is trusted.
  const whole: object = {
    ...record,
    presence: JSON.parse(record.presence) as Meeting['presence'],
    items: items.map(
      ({ meetingId: _meetingId, reasons, ...item }) =>
        ({ ...item, reasons: JSON.parse(reasons) as DiscussedItem['reasons'] }) as DiscussedItem,
    ),
    decisions: decisions.map(decisionOf),
  }
  return whole as Meeting
}

/** The decision that a row stands for. The rows are ours, written by `saveMeeting`, so their shape is trusted. */
export const decisionOf = (record: DecisionRecord): MeetingDecision => record as MeetingDecision

/** The meeting that is not closed yet. */
export const runningMeeting = (
  db: ReadDb,
): { readonly id: MeetingId; readonly openedAt: Instant } | undefined => {
  const last = readStatement<{ id: MeetingId; openedAt: Instant; closedAt: Instant | null }>(
    db,
    'SELECT id, opened_at AS openedAt, closed_at AS closedAt FROM meetings ORDER BY opened_at DESC, id DESC LIMIT 1',
  ).get()
  return last === undefined || last.closedAt !== null ? undefined : last
}

/** When the meeting before this moment was closed, and how many there were up to it. */
export const meetingsBefore = (
  db: ReadDb,
  openedAt: Instant,
): { readonly count: number; readonly lastClosedAt: Instant | null; readonly lastOpenedAt: Instant | null } =>
  readStatement<{ count: number; lastClosedAt: Instant | null; lastOpenedAt: Instant | null }>(
    db,
    `SELECT count(*) AS count, max(closed_at) AS lastClosedAt, max(opened_at) AS lastOpenedAt
     FROM meetings WHERE opened_at < ?`,
  ).get(openedAt) ?? { count: 0, lastClosedAt: null, lastOpenedAt: null }

/** When an earlier meeting talked about a chain last. */
export const lastDiscussed = (db: ReadDb, chainId: ChainId, before: Instant): Instant | null =>
  readStatement<{ at: Instant | null }>(
    db,
    'SELECT max(discussed_at) AS at FROM meeting_items WHERE chain_id = ? AND discussed_at < ?',
  ).get(chainId, before)?.at ?? null

export const findDraft = (db: ReadDb, id: MeetingId): DecisionDraft | null => {
  const row = readStatement<{ draft: string }>(
    db,
    'SELECT draft FROM decision_drafts WHERE meeting_id = ?',
  ).get(id)
  return row === undefined ? null : (JSON.parse(row.draft) as DecisionDraft)
}

export const keepDraft = (db: WriteDb, id: MeetingId, draft: DecisionDraft | null): void => {
  if (draft === null) writeStatement(db, 'DELETE FROM decision_drafts WHERE meeting_id = ?').run(id)
  else
    writeStatement(db, 'INSERT OR REPLACE INTO decision_drafts (meeting_id, draft) VALUES (?, ?)').run(
      id,
      JSON.stringify(draft),
    )
}
