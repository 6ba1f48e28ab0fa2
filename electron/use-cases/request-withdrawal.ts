import { requestWithdrawal as decide } from '#domain/decide-end.ts'
import { step, type UseCase } from './acting.ts'

export const requestWithdrawal: UseCase<'requestWithdrawal'> = (acting, { referralId, ...input }) =>
  step(acting, referralId, (referral, deciding) => decide(referral, input, deciding))
