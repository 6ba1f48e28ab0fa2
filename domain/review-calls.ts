import { z } from 'zod'
import { command, query } from './call.ts'
import { NeedKey, Urgency } from './code-lists.ts'
import { type EventId, InstitutionKey, ReferralId, TeamKey } from './ids.ts'
import { guardedText } from './personal-data.ts'
import { openStatuses } from './referral.ts'
import type { CallFailure, Refusal } from './refusal.ts'
import type { ReviewBoard } from './review-answers.ts'

export const reviewShows = ['all', 'overdue', 'silent', 'circling'] as const

/** What the review is narrowed to. The first three narrow its list alone, the others the whole board. */
export const ReviewFilter = z.strictObject({
  direction: z.enum(['both', 'in', 'out']),
  statuses: z.array(z.enum(openStatuses)).max(openStatuses.length),
  show: z.enum(reviewShows),
  team: TeamKey.nullable(),
  needs: z.array(NeedKey).max(40),
  urgencies: z.array(Urgency).max(5),
  /** The institutions on the other side. */
  partners: z.array(InstitutionKey).max(20),
  /** In this state for at least so many days. */
  inStateDays: z.number().int().min(0).max(3650),
})
export type ReviewFilter = z.output<typeof ReviewFilter>

export const mostReviewRows = 300

/** The part of the contract about the review of an institution's handoffs. */
export const reviewCalls = {
  /** The own institution's handoffs, in and out; for its leads. */
  reviewBoard: query(
    z.strictObject({ filter: ReviewFilter, limit: z.number().int().min(1).max(mostReviewRows) }),
  ).answers<ReviewBoard, Refusal>(),
  /** Reminds the institution whose move it is; the sentence may be empty. */
  remindReferral: command(z.strictObject({ referralId: ReferralId, text: guardedText(500) })).answers<
    { readonly referralId: ReferralId; readonly step: EventId },
    Refusal
  >(),
} as const

/** What main does for the review itself. */
export const reviewDeskCalls = {
  /** The list of the review on A4: the chosen referrals, or all that the filter leaves. */
  printReview: command(
    z.strictObject({ filter: ReviewFilter, only: z.array(ReferralId).max(mostReviewRows) }),
  ).answers<
    { readonly path: string | null },
    Refusal | CallFailure | { readonly type: 'PrintFailed' } | { readonly type: 'CannotWriteFile' }
  >(),
} as const
