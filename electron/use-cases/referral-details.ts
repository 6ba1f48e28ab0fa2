import { inTransaction } from '#db/database.ts'
import { referralDetails as query } from '#db/queries/referral-details.ts'
import { isDiskFull } from '#db/world-failure.ts'
import type { ReferralId } from '#domain/ids.ts'
import { isRestricted } from '#domain/permission.ts'
import { err, ok } from '#domain/result.ts'
import { isCoordinator } from '#domain/worker.ts'
import { type Acting, loadVisible, record, type UseCase } from './acting.ts'

/**
 * The page of one referral. A coordinator's look at a restricted need is written into the log first; a first look
 * at what the other side did is written down after the reading, and only that one.
 */
export const referralDetails: UseCase<'referralDetails'> = (acting, { referralId }) => {
  const referral = loadVisible(acting, referralId)
  if (!referral.ok) return referral
  if (isCoordinator(acting.by) && isRestricted(referral.value)) {
    inTransaction(acting.db, () =>
      ok(record(acting, [{ type: 'RestrictedViewed', referralId, payload: {} }])),
    )
  }
  const unseen: ReferralId[] = []
  const details = query(acting.db, acting.by, referralId, acting.at, id => unseen.push(id))
  if (details === undefined) return err({ type: 'NotFound', what: 'referral' })
  noteSight(acting, unseen)
  return ok(details)
}

/** One commit for all legs that were shown. On a full disk reading goes on: nothing can be taken back there either. */
const noteSight = (acting: Acting, unseen: readonly ReferralId[]): void => {
  if (unseen.length === 0) return
  try {
    inTransaction(acting.db, () =>
      ok(
        record(
          acting,
          unseen.map(referralId => ({ type: 'StepSeen', referralId, payload: {} })),
        ),
      ),
    )
  } catch (failure) {
    if (!isDiskFull(failure)) throw failure
  }
}
