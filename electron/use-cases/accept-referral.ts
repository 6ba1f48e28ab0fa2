import { findActiveWorker, promiseOn } from '#db/stores/network-store.ts'
import { acceptReferral as decide } from '#domain/decide-answer.ts'
import { isSent } from '#domain/referral.ts'
import { err } from '#domain/result.ts'
import { localDayOf } from '#domain/time.ts'
import { step, type UseCase } from './acting.ts'

/** The handoff: from here on the receiver holds the baton. */
export const acceptReferral: UseCase<'acceptReferral'> = (
  acting,
  { referralId, leadWorker, plannedContactOn },
) =>
  step(acting, referralId, (referral, deciding) => {
    if (!isSent(referral)) return err({ type: 'WrongState', status: referral.status })
    const today = localDayOf(deciding.at)
    const acceptance = {
      plannedContactOn,
      leadWorker: findActiveWorker(acting.db, leadWorker, today),
      promise: promiseOn(acting.db, referral.to, referral.urgency, today),
    }
    return decide(referral, acceptance, deciding)
  })
