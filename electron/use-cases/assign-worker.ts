import { findActiveWorker } from '#db/stores/network-store.ts'
import { assignWorker as decide } from '#domain/decide-aside.ts'
import { localDayOf } from '#domain/time.ts'
import { step, type UseCase } from './acting.ts'

export const assignWorker: UseCase<'assignWorker'> = (acting, { referralId, worker }) =>
  step(acting, referralId, (referral, deciding) =>
    decide(referral, { worker: findActiveWorker(acting.db, worker, localDayOf(deciding.at)) }, deciding),
  )
