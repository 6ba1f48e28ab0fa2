import { discardDraft as decide } from '#domain/decide-sending.ts'
import { step, type UseCase } from './acting.ts'

export const discardDraft: UseCase<'discardDraft'> = (acting, { referralId }) =>
  step(acting, referralId, decide)
