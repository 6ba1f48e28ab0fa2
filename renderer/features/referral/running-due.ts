import type { Leg, ReferralRow } from '#domain/answers.ts'
import type { Instant } from '#domain/time.ts'
import { type DueState, dueStateOf } from '../../ui/due-state.ts'

/** The deadline that the head shows: the one that runs, one whose clock stands, or the last one once it was kept. */
export const runningDue = (
  referral: ReferralRow,
  leg: Leg | undefined,
  now: Instant,
): { readonly name: 'accept' | 'contact'; readonly state: DueState } | null => {
  if (referral.deadline !== null) {
    return {
      name: referral.deadline.kind,
      state: dueStateOf({ dueAt: referral.deadline.due }, now),
    }
  }
  if (leg === undefined) return null
  if (referral.status === 'needs_info' && leg.acceptBy !== null) {
    return {
      name: 'accept',
      state: dueStateOf({ dueAt: leg.acceptBy, standsSince: referral.statusSince }, now),
    }
  }
  if (leg.contactBy === null || referral.endedAt !== null) return null
  if (leg.firstContactAt !== null) {
    if (referral.status === 'on_hold') return null
    return { name: 'contact', state: dueStateOf({ dueAt: leg.contactBy, metAt: leg.firstContactAt }, now) }
  }
  return {
    name: 'contact',
    state: dueStateOf({ dueAt: leg.contactBy, standsSince: referral.statusSince }, now),
  }
}
