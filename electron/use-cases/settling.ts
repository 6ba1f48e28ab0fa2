import { inTransaction } from '#db/database.ts'
import { forgetRuleRows, ruleRows } from '#db/stores/rules-store.ts'
import type { Refusal } from '#domain/refusal.ts'
import { ok, type Result } from '#domain/result.ts'
import type { Settling } from '#domain/rule-change.ts'
import type { NewRulesEvent } from '#domain/rules-events.ts'
import { type Acting, recordNetworkEvent } from './acting.ts'

/** The way of every change of lists and rules: read what was settled, decide, append, fold, in one transaction. */
export const settle = (
  acting: Acting,
  decide: (settling: Settling) => Result<NewRulesEvent, Refusal>,
): Result<NewRulesEvent, Refusal> => {
  try {
    return inTransaction(acting.db, () => {
      const decided = decide({ by: acting.by, at: acting.at, rows: ruleRows(acting.db) })
      if (!decided.ok) return decided
      recordNetworkEvent(acting, decided.value, 'rules')
      return ok(decided.value)
    })
  } catch (defect) {
    // What was kept in memory may speak of rows that were rolled back.
    forgetRuleRows(acting.db)
    throw defect
  }
}
