import { completeReferral as decide } from '#domain/decide-answer.ts'
import { step, type UseCase } from './acting.ts'

export const completeReferral: UseCase<'completeReferral'> = (acting, { referralId, ...input }) =>
  step(acting, referralId, (referral, deciding) => decide(referral, input, deciding))
