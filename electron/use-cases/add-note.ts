import { addNote as decide } from '#domain/decide-aside.ts'
import { step, type UseCase } from './acting.ts'

export const addNote: UseCase<'addNote'> = (acting, { referralId, ...input }) =>
  step(acting, referralId, (referral, deciding) => decide(referral, input, deciding))
