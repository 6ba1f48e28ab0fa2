import { refuseReferral as decide } from '#domain/decide-answer.ts'
import { step, type UseCase } from './acting.ts'

export const refuseReferral: UseCase<'refuseReferral'> = (acting, { referralId, ...input }) =>
  step(acting, referralId, (referral, deciding) => decide(referral, input, deciding))
