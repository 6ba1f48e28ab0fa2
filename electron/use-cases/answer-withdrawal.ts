import { answerWithdrawal as decide } from '#domain/decide-end.ts'
import { step, type UseCase } from './acting.ts'

export const answerWithdrawal: UseCase<'answerWithdrawal'> = (acting, { referralId, ...input }) =>
  step(acting, referralId, (referral, deciding) => decide(referral, input, deciding))
