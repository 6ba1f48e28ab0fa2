import { confirmOutcome as decide } from '#domain/decide-end.ts'
import { step, type UseCase } from './acting.ts'

export const confirmOutcome: UseCase<'confirmOutcome'> = (acting, { referralId }) =>
  step(acting, referralId, decide)
