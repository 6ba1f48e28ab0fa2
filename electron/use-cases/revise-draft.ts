import { reviseDraft as decide } from '#domain/decide-sending.ts'
import { step, type UseCase } from './acting.ts'

export const reviseDraft: UseCase<'reviseDraft'> = (acting, { referralId, content }) =>
  step(acting, referralId, (referral, deciding) => decide(referral, content, deciding))
