import { returnReferral as decide } from '#domain/decide-answer.ts'
import { step, type UseCase } from './acting.ts'

export const returnReferral: UseCase<'returnReferral'> = (acting, { referralId, ...input }) =>
  step(acting, referralId, (referral, deciding) => decide(referral, input, deciding))
