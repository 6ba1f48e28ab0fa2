import { allowedActions, type ReferralAction } from '#domain/permission.ts'
import type { Referral } from '#domain/referral.ts'
import type { Instant } from '#domain/time.ts'
import { isCoordinator, type Worker } from '#domain/worker.ts'

/**
 * The steps that this worker may take now, the natural next one first. A coordinator's first step is to take a
 * matter up; once that is done, a note.
 */
export const orderedActions = (
  referral: Referral,
  worker: Worker,
  now: Instant,
): readonly ReferralAction[] => {
  const allowed = allowedActions(referral, worker, now)
  const takesUp = isCoordinator(worker) && referral.sentAt !== null && referral.escalatedAt === null
  if (!takesUp || !allowed.includes(takingUp)) return allowed
  return [takingUp, ...allowed.filter(action => action !== takingUp)]
}

const takingUp: ReferralAction = 'escalateReferral'
