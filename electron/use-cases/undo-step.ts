import { inTransaction } from '#db/database.ts'
import { undoFactsOf } from '#db/queries/undo-facts.ts'
import { undoStep as decide } from '#domain/decide-undo.ts'
import { ok } from '#domain/result.ts'
import { loadVisible, record, type UseCase } from './acting.ts'

/** Takes the last step back while the other side has not seen it; the state is again what it was before. */
export const undoStep: UseCase<'undoStep'> = (acting, { referralId, step }) =>
  inTransaction(acting.db, () => {
    const referral = loadVisible(acting, referralId)
    if (!referral.ok) return referral
    const decided = decide(referral.value, { step, ...undoFactsOf(acting.db, referral.value) }, acting)
    if (!decided.ok) return decided
    const [{ payload }] = decided.value
    return ok({ referralId, step: record(acting, decided.value), type: payload.type })
  })
