import { acknowledgeReferral as decide } from '#domain/decide-answer.ts'
import { step, type UseCase } from './acting.ts'

export const acknowledgeReferral: UseCase<'acknowledgeReferral'> = (acting, { referralId }) =>
  step(acting, referralId, decide)
