import { promiseOn } from '#db/stores/network-store.ts'
import { changeUrgency as decide } from '#domain/decide-aside.ts'
import { isSent } from '#domain/referral.ts'
import { err } from '#domain/result.ts'
import { localDayOf } from '#domain/time.ts'
import { step, type UseCase } from './acting.ts'

/** The promise is the one in force when the referral was first sent: deadlines are counted from there. */
export const changeUrgency: UseCase<'changeUrgency'> = (acting, { referralId, urgency, reason }) =>
  step(acting, referralId, (referral, deciding) => {
    if (!isSent(referral)) return err({ type: 'WrongState', status: referral.status })
    const promise = promiseOn(acting.db, referral.to, urgency, localDayOf(referral.sentAt))
    return decide(referral, { urgency, reason, promise }, deciding)
  })
