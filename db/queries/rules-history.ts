import type { RulesHistory, RulesHistoryEntry } from '#domain/rules-answers.ts'
import { type ReadDb, readStatement } from '../database.ts'

/** The coordinator changes a few things a month: this is a history of years. */
const entriesShown = 500

type Row = Omit<RulesHistoryEntry, 'type' | 'payload'> & { readonly type: string; readonly payload: string }

/** Who settled what and when, the newest first, as the log has it. */
export const rulesHistory = (db: ReadDb): RulesHistory => {
  const rows = readStatement<Row>(
    db,
    `SELECT id, type, payload, actor, recorded_at AS at FROM events
     WHERE aggregate = 'rules' ORDER BY position DESC LIMIT ?`,
  ).all(entriesShown + 1)
  const entries = rows
    .slice(0, entriesShown)
    .map(({ payload, ...row }) => ({ ...row, payload: JSON.parse(payload) }) as RulesHistoryEntry)
  return { entries, isWhole: rows.length <= entriesShown }
}
