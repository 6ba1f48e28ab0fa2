import { sendBackProposal as decide } from '#domain/decide-work.ts'
import { step, type UseCase } from './acting.ts'

export const sendBackProposal: UseCase<'sendBackProposal'> = (acting, { referralId, ...input }) =>
  step(acting, referralId, (referral, deciding) => decide(referral, input, deciding))
