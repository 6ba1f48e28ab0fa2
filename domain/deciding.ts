import { waitedWorkingDays } from './deadline.ts'
import { permit, type ReferralAction } from './permission.ts'
import type { Referral, Sent } from './referral.ts'
import { isSent } from './referral.ts'
import type { NewReferralEvent } from './referral-events.ts'
import type { Refusal } from './refusal.ts'
import { err, ok, type Result } from './result.ts'
import type { Instant } from './time.ts'
import type { Worker } from './worker.ts'

/** Who takes a step, and when. */
export type Deciding = { readonly by: Worker; readonly at: Instant }

/** The facts that a step brings about, or the rule that forbids it. */
export type Decided = Result<readonly NewReferralEvent[], Refusal>

/** Permission for a step on a referral that was sent; gives it back with that knowledge in its type. */
export const permitSent = (
  action: ReferralAction,
  referral: Referral,
  { by, at }: Deciding,
): Result<Sent, Refusal> => {
  const permitted = permit(action, referral, by, at)
  if (!permitted.ok) return permitted
  return isSent(referral) ? ok(referral) : err({ type: 'WrongState', status: referral.status })
}

/** Refuses a text that says too little; blanks do not count. */
export const longEnough = (field: string, text: string, minimum: number): Result<string, Refusal> => {
  const trimmed = text.trim()
  return trimmed.length < minimum ? err({ type: 'TextTooShort', field, minimum }) : ok(trimmed)
}

/** Working days since the first sending without those for which the clock stood (reference §4.3 `accept_time`). */
export const waitedForDecision = (sent: Sent, at: Instant): number =>
  Math.max(0, waitedWorkingDays(sent.sentAt, at) - sent.pausedDays)
