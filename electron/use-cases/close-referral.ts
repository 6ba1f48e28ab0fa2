import { closeReferral as decide } from '#domain/decide-work.ts'
import { step, type UseCase } from './acting.ts'

export const closeReferral: UseCase<'closeReferral'> = (acting, { referralId, ...input }) =>
  step(acting, referralId, (referral, deciding) => decide(referral, input, deciding))
