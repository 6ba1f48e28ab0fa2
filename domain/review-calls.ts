import { z } from 'zod'
import { command } from './call.ts'
import { type EventId, ReferralId } from './ids.ts'
import { guardedText } from './personal-data.ts'
import type { Refusal } from './refusal.ts'

/** The part of the contract about the review of an institution's handoffs. */
export const reviewCalls = {
  /** Reminds the institution whose move it is; the sentence may be empty. */
  remindReferral: command(z.strictObject({ referralId: ReferralId, text: guardedText(500) })).answers<
    { readonly referralId: ReferralId; readonly step: EventId },
    Refusal
  >(),
} as const
