import { approveProposal as decide } from '#domain/decide-work.ts'
import { step, type UseCase } from './acting.ts'

export const approveProposal: UseCase<'approveProposal'> = (acting, { referralId }) =>
  step(acting, referralId, decide)
