import type { Leg, ReferralRow } from '#domain/answers.ts'
import { dueAfter, dueAfterPause, type ResponsePromise, waitedWorkingDays } from '#domain/deadline.ts'
import type { Deadline } from '#domain/referral.ts'

/** The deadline that another urgency would set: from the first sending, with the pauses there were (reference §3.24). */
export const recomputedDeadline = (
  referral: ReferralRow,
  leg: Leg | undefined,
  promise: ResponsePromise,
): Deadline | null => {
  if (referral.sentAt === null) return null
  if (referral.acceptedAt !== null) {
    return leg?.firstContactAt === null
      ? { kind: 'contact', due: dueAfter(referral.acceptedAt, promise.firstContact) }
      : null
  }
  const stood = (leg?.pauses ?? []).reduce(
    (days, { kind, from, to }) =>
      kind === 'needs_info' && to !== null ? days + waitedWorkingDays(from, to) : days,
    0,
  )
  return { kind: 'accept', due: dueAfterPause(dueAfter(referral.sentAt, promise.accept), stood) }
}
