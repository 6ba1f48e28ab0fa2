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
  /** Since when the clock has been standing; null while it runs. */
  readonly standsSince: Instant | null
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
    for (const { promise, by, keptAt, standsSince } of promisesOf(leg)) {
      // A clock that was stopped after its time had run out does not take the delay back.
      const until = keptAt ?? standsSince ?? now
      const state =
        until > by ? 'missed' : keptAt !== null ? 'met' : standsSince !== null ? 'stands' : 'ahead'
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
      promises.push({ promise: 'accept', by: leg.acceptBy, keptAt, standsSince: standing(leg, 'needs_info') })
    }
  }
  if (leg.contactBy !== null && leg.acceptedAt !== null) {
    const endedWithout = leg.firstContactAt === null && leg.endedAt !== null && leg.endedAt <= leg.contactBy
    if (!endedWithout) {
      promises.push({
        promise: 'contact',
        by: leg.contactBy,
        keptAt: leg.firstContactAt ?? leg.endedAt,
        standsSince: standing(leg, 'on_hold'),
      })
    }
  }
  return promises
}

const standing = (leg: TrackLeg, kind: 'needs_info' | 'on_hold'): Instant | null =>
  leg.status === kind
    ? (leg.pauses.findLast(pause => pause.kind === kind && pause.to === null)?.from ?? null)
    : null
