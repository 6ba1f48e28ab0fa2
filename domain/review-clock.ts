import { waitedWorkingDays } from './deadline.ts'
import type { Status } from './referral.ts'
import type { Instant } from './time.ts'

/** What the ageing clock of a sent referral is counted from. */
export type Ageing = {
  readonly status: Status
  readonly sentAt: Instant | null
  readonly acceptedAt: Instant | null
  readonly statusSince: Instant
  readonly pausedDays: number
  readonly heldDays: number
}

/**
 * How old a referral is, in working days: since it was sent, of these waiting for an answer, standing (returned to the
 * sender), in work, and held. The four parts are the whole.
 */
export type AgeingClock = {
  readonly total: number
  readonly waiting: number
  readonly stood: number
  readonly work: number
  readonly held: number
}

export const ageingClock = (
  { status, sentAt, acceptedAt, statusSince, pausedDays, heldDays }: Ageing,
  now: Instant,
): AgeingClock => {
  if (sentAt === null) return { total: 0, waiting: 0, stood: 0, work: 0, held: 0 }
  const total = waitedWorkingDays(sentAt, now)
  const answered = Math.min(total, acceptedAt === null ? total : waitedWorkingDays(sentAt, acceptedAt))
  const stands = status === 'needs_info' ? waitedWorkingDays(statusSince, now) : 0
  const stood = Math.min(answered, pausedDays + stands)
  const rests = status === 'on_hold' ? waitedWorkingDays(statusSince, now) : 0
  const held = Math.min(total - answered, heldDays + rests)
  return { total, waiting: answered - stood, stood, work: total - answered - held, held }
}
