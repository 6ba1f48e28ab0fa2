import { findTakes } from '#db/stores/directory-store.ts'
import { redirectReferral as decide } from '#domain/decide-answer.ts'
import { ok } from '#domain/result.ts'
import { localDayOf } from '#domain/time.ts'
import { step, type UseCase } from './acting.ts'
import { newReferralId } from './draft-referral.ts'

/** Ends this leg and drafts the next one in the same chain, for the redirecting institution to complete and send. */
export const redirectReferral: UseCase<'redirectReferral'> = (acting, { referralId, to, information }) => {
  const childId = newReferralId(acting)
  const redirection = { to, takes: findTakes(acting.db, to, localDayOf(acting.at)), information, childId }
  const stepped = step(acting, referralId, (referral, deciding) => decide(referral, redirection, deciding))
  return stepped.ok ? ok({ ...stepped.value, childId }) : stepped
}
