import { remindReferral as decide } from '#domain/decide-reminder.ts'
import { step, type UseCase } from './acting.ts'

export const remindReferral: UseCase<'remindReferral'> = (acting, { referralId, ...input }) =>
  step(acting, referralId, (referral, deciding) => decide(referral, input, deciding))
