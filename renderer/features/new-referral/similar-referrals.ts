import type { ReferralRow, ResidentSummary } from '#domain/answers.ts'
import { type Instant, localTimeOf } from '#domain/time.ts'
import type { ReferralForm } from './referral-form.ts'

const windowDays = 14

/** Referrals of the same person for the same need, sent within the last 14 days: perhaps this one repeats them. */
export const similarReferrals = (
  known: ResidentSummary | undefined,
  form: ReferralForm,
  now: Instant,
): readonly ReferralRow[] =>
  known?.referrals.filter(
    ({ need, sentAt, status }) =>
      need !== null &&
      need === form.need &&
      sentAt !== null &&
      status !== 'void' &&
      localTimeOf(now).day - localTimeOf(sentAt).day <= windowDays,
  ) ?? []
