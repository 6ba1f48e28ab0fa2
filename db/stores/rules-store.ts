import type { WorkerCode } from '#domain/ids.ts'
import { type RuleRow, type RuleValue, subjectOf } from '#domain/network-rules.ts'
import type { NewRulesEvent } from '#domain/rules-events.ts'
import type { Instant, LocalDay } from '#domain/time.ts'
import { type ReadDb, readStatement, type WriteDb, writeStatement } from '../database.ts'
import { canonicalJson } from '../event-hash.ts'

/** Read before every call, and seldom changed: kept until something is said anew. */
const known = new WeakMap<ReadDb, readonly RuleRow[]>()

/** All that the network ever settled for any day, without what was taken back in time. */
export const ruleRows = (db: ReadDb): readonly RuleRow[] => {
  const kept = known.get(db)
  if (kept !== undefined) return kept
  const rows = readStatement<Omit<RuleRow, 'value'> & { value: string }>(
    db,
    `SELECT subject, valid_from AS validFrom, value, changed_at AS changedAt, changed_by AS changedBy
     FROM rules ORDER BY subject, valid_from`,
  )
    .all()
    .map(row => ({ ...row, value: JSON.parse(row.value) as RuleValue }))
  known.set(db, rows)
  return rows
}

/** Reads the rules anew next time: after a transaction that may have been rolled back, or an emptied table. */
export const forgetRuleRows = (db: ReadDb): void => {
  known.delete(db)
}

/** Folds a fact about lists and rules into their table. */
export const applyRulesEvent = (
  db: WriteDb,
  event: NewRulesEvent & { readonly actor: WorkerCode; readonly happenedAt: Instant },
): void => {
  forgetRuleRows(db)
  const save = (value: RuleValue, validFrom: LocalDay): void => {
    writeStatement(
      db,
      'INSERT OR REPLACE INTO rules (subject, valid_from, value, changed_at, changed_by) VALUES (?, ?, ?, ?, ?)',
    ).run(subjectOf(value), validFrom, canonicalJson(value), event.happenedAt, event.actor)
  }
  switch (event.type) {
    case 'ListItemAdded': {
      const { attributes, validFrom, ...labels } = event.payload
      save({ kind: 'added', list: labels.list, key: labels.key, attributes }, validFrom)
      save({ kind: 'item', ...labels, active: true }, validFrom)
      return
    }
    case 'ListItemChanged': {
      const { validFrom, ...statement } = event.payload
      save({ kind: 'item', ...statement }, validFrom)
      return
    }
    case 'ListReordered': {
      const { validFrom, ...order } = event.payload
      save({ kind: 'order', ...order }, validFrom)
      return
    }
    case 'NetworkRuleChanged':
      save(event.payload.rule, event.payload.validFrom)
      return
    case 'RuleChangeWithdrawn':
      // The row of an addition stays, so that its key is given to nothing else.
      writeStatement(db, 'DELETE FROM rules WHERE subject = ? AND valid_from = ?').run(
        event.payload.subject,
        event.payload.validFrom,
      )
  }
}
