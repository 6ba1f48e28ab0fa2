import { workingDaysLeft } from './deadline.ts'
import type { Instant } from './time.ts'
import type { TrackLeg } from './track-leg.ts'

export type TrackFlag = {
  readonly referralId: string
  readonly lane: number
  readonly at: Instant
  readonly promise: 'accept' | 'contact'
  readonly state: 'ahead' | 'met' | 'missed' | 'stands'
}

/** The part after a deadline, until the promise was kept or until now. */
export type LateSpan = {
  readonly lane: number
  readonly promise: 'accept' | 'contact'
  readonly from: Instant
  readonly to: Instant
  readonly workingDays: number
}

type RunningPromise = {
  readonly promise: 'accept' | 'contact'
  readonly by: Instant
  /** When it was kept or answered; null while it runs. */
  readonly keptAt: Instant | null
  readonly stands: boolean
}

/** Deadlines of every leg as flags, and the time that ran beyond them. Drafts and errors promise nothing. */
export function trackFlags(
  legs: readonly TrackLeg[],
  lane: (institution: string) => number,
  now: Instant,
): { readonly flags: readonly TrackFlag[]; readonly late: readonly LateSpan[] } {
  const flags: TrackFlag[] = []
  const late: LateSpan[] = []
  for (const leg of legs) {
    if (leg.to === null || leg.status === 'void') continue
    const receiver = lane(leg.to)
    for (const { promise, by, keptAt, stands } of promisesOf(leg)) {
      const until = keptAt ?? now
      const state = stands ? 'stands' : until > by ? 'missed' : keptAt === null ? 'ahead' : 'met'
      flags.push({ referralId: leg.referralId, lane: receiver, at: by, promise, state })
      if (state === 'missed') {
        late.push({ lane: receiver, promise, from: by, to: until, workingDays: -workingDaysLeft(until, by) })
      }
    }
  }
  return { flags, late }
}

const promisesOf = (leg: TrackLeg): readonly RunningPromise[] => {
  const promises: RunningPromise[] = []
  if (leg.acceptBy !== null && leg.sentAt !== null) {
    const keptAt = leg.acceptedAt ?? leg.endedAt
    const endedInTime = leg.acceptedAt === null && leg.endedAt !== null && leg.endedAt <= leg.acceptBy
    if (!endedInTime) {
      promises.push({ promise: 'accept', by: leg.acceptBy, keptAt, stands: leg.status === 'needs_info' })
    }
  }
  if (leg.contactBy !== null && leg.acceptedAt !== null) {
    const endedWithout = leg.firstContactAt === null && leg.endedAt !== null && leg.endedAt <= leg.contactBy
    if (!endedWithout) {
      const stands = leg.status === 'on_hold' && leg.firstContactAt === null
      promises.push({
        promise: 'contact',
        by: leg.contactBy,
        keptAt: leg.firstContactAt ?? leg.endedAt,
        stands,
      })
    }
  }
  return promises
}
