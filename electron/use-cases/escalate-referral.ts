import { escalateReferral as decide } from '#domain/decide-aside.ts'
import { step, type UseCase } from './acting.ts'

export const escalateReferral: UseCase<'escalateReferral'> = (acting, { referralId, ...input }) =>
  step(acting, referralId, (referral, deciding) => decide(referral, input, deciding))
