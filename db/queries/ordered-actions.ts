import { allowedActions, type ReferralAction } from '#domain/permission.ts'
import type { Referral } from '#domain/referral.ts'
import type { Instant } from '#domain/time.ts'
import { isCoordinator, type Worker } from '#domain/worker.ts'

/** What people do next, from the step that someone waits for to the step that is seldom right. */
const naturalOrder: readonly ReferralAction[] = [
  'approveProposal',
  'sendBackProposal',
  'answerWithdrawal',
  'confirmOutcome',
  'completeReferral',
  'reviseDraft',
  'sendReferral',
  'acceptReferral',
  'resumeReferral',
  'recordContact',
  'closeReferral',
  'returnReferral',
  'refuseReferral',
  'redirectReferral',
  'acknowledgeReferral',
  'holdReferral',
  'addNote',
  'assignWorker',
  'moveDeadline',
  'changeUrgency',
  'requestWithdrawal',
  'withdrawReferral',
  'escalateReferral',
  'discardDraft',
  'voidReferral',
]

const placeOf = new Map(naturalOrder.map((action, place) => [action, place]))

/**
 * The steps that this worker may take now, the natural next one first. A coordinator's first step is to take a
 * matter up; once that is done, a note.
 */
export const orderedActions = (
  referral: Referral,
  worker: Worker,
  now: Instant,
): readonly ReferralAction[] => {
  const first =
    isCoordinator(worker) && referral.sentAt !== null && referral.escalatedAt === null
      ? 'escalateReferral'
      : undefined
  const place = (action: ReferralAction): number => (action === first ? -1 : (placeOf.get(action) ?? 0))
  return allowedActions(referral, worker, now).toSorted((one, other) => place(one) - place(other))
}
