import { inTransaction } from '#db/database.ts'
import { referralDetails as query } from '#db/queries/referral-details.ts'
import { isRestricted } from '#domain/permission.ts'
import { err, ok } from '#domain/result.ts'
import { isCoordinator } from '#domain/worker.ts'
import { loadVisible, record, type UseCase } from './acting.ts'

/** The page of one referral. A coordinator's look at a restricted need is written into the log first. */
export const referralDetails: UseCase<'referralDetails'> = (acting, { referralId }) => {
  const referral = loadVisible(acting, referralId)
  if (!referral.ok) return referral
  if (isCoordinator(acting.by) && isRestricted(referral.value)) {
    inTransaction(acting.db, () =>
      ok(record(acting, [{ type: 'RestrictedViewed', referralId, payload: {} }])),
    )
  }
  const details = query(acting.db, acting.by, referralId, acting.at)
  return details === undefined ? err({ type: 'NotFound', what: 'referral' }) : ok(details)
}
