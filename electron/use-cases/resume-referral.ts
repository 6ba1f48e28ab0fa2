import { resumeReferral as decide } from '#domain/decide-work.ts'
import { step, type UseCase } from './acting.ts'

export const resumeReferral: UseCase<'resumeReferral'> = (acting, { referralId }) =>
  step(acting, referralId, decide)
