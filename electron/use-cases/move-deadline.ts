import { moveDeadline as decide } from '#domain/decide-aside.ts'
import { step, type UseCase } from './acting.ts'

export const moveDeadline: UseCase<'moveDeadline'> = (acting, { referralId, ...input }) =>
  step(acting, referralId, (referral, deciding) => decide(referral, input, deciding))
