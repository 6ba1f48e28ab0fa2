import { type CodedStep, handoffStepsOf, recentSteps } from '#db/queries/handoff-steps.ts'
import { referralRowFor } from '#db/queries/referral-row.ts'
import { findReferral, recordOf } from '#db/stores/referral-store.ts'
import type { HandoffCode } from '#domain/handoff-code.ts'
import { accessTo } from '#domain/permission.ts'
import { err, ok } from '#domain/result.ts'
import { instant } from '#domain/time.ts'
import type { Acting, UseCase } from './acting.ts'

/** A slip of a matter in which nothing has happened for so long is not looked for. */
const longestSilence = 183 * 86_400_000

/**
 * Which referral a printed slip is about, and what has happened since it was printed. Only referrals that this
 * worker may see are looked through, so a code says nothing to those who would not find the matter in their lists.
 */
export const confirmHandoffCode: UseCase<'confirmHandoffCode'> = (acting, { code }) => {
  const { db, by } = acting
  const printed = stepOf(acting, code)
  const referral = printed === undefined ? undefined : findReferral(db, printed.referralId)
  if (printed === undefined || referral === undefined || accessTo(referral, by) === 'none') {
    return err({ type: 'NotFound', what: 'slip' })
  }
  const steps = handoffStepsOf(db, printed.referralId).map(({ id, type, at }) => ({ id, step: { type, at } }))
  const place = steps.findIndex(({ id }) => id === printed.id)
  const step = steps[place]?.step
  // It was taken back since: for everybody else it has never been.
  if (step === undefined) return err({ type: 'NotFound', what: 'slip' })
  return ok({
    referral: referralRowFor(recordOf(referral), by),
    step,
    later: steps.slice(place + 1).map(later => later.step),
  })
}

const stepOf = ({ db, by, at, handoffCoder }: Acting, code: HandoffCode): CodedStep | undefined => {
  for (const steps of recentSteps(db, by, instant(at - longestSilence))) {
    const place = handoffCoder(steps.map(({ id }) => id)).indexOf(code)
    if (place >= 0) return steps[place]
  }
  return undefined
}
