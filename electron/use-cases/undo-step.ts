import { undoFactsOf } from '#db/queries/undo-facts.ts'
import { undoStep as decide } from '#domain/decide-undo.ts'
import { step, type UseCase } from './acting.ts'

/** Takes the last step back while the other side has not seen it; the state is again what it was before. */
export const undoStep: UseCase<'undoStep'> = (acting, { referralId, step: undone }) =>
  step(acting, referralId, (referral, deciding) =>
    decide(referral, { step: undone, ...undoFactsOf(acting.db, referral) }, deciding),
  )
