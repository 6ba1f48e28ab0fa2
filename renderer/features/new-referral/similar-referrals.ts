import type { ReferralRow, ResidentSummary } from '#domain/answers.ts'
import { type Instant, localTimeOf } from '#domain/time.ts'
import type { ReferralForm } from './referral-form.ts'

const windowDays = 14

/**
 * Referrals of the same person for the same need, sent within the last 14 days: perhaps this one repeats them. What
 * was withdrawn or made void is not repeated by sending it anew.
 */
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
      status !== 'withdrawn' &&
      localTimeOf(now).day - localTimeOf(sentAt).day <= windowDays,
  ) ?? []

/** Those of them that went to the same receiver: the very same referral, sent twice. */
export const repeatedReferrals = (
  similar: readonly ReferralRow[],
  form: ReferralForm,
): readonly ReferralRow[] => similar.filter(({ to }) => to !== null && to === form.to)
