import type { TimelineEntry } from '#domain/answers.ts'
import { workingDaysLeft } from '#domain/deadline.ts'
import type { Instant } from '#domain/time.ts'

/** The deadlines that were in force when an event happened; later moves do not change what was late then. */
export type StandingDeadlines = { readonly acceptBy: Instant | null; readonly contactBy: Instant | null }

export const noDeadlines: StandingDeadlines = { acceptBy: null, contactBy: null }

/** The deadlines in force after this event, given those before it. */
export const deadlinesAfter = (before: StandingDeadlines, entry: TimelineEntry): StandingDeadlines => {
  if (entry.withoutEffect) return before
  switch (entry.type) {
    case 'ReferralSent':
    case 'ReferralCompleted':
      return { ...before, acceptBy: entry.payload.acceptBy }
    case 'ReferralImported':
      return { acceptBy: entry.payload.acceptBy, contactBy: entry.payload.contactBy }
    case 'ReferralAccepted':
      return { ...before, contactBy: entry.payload.contactBy }
    case 'ReferralResumed':
      return { ...before, contactBy: entry.payload.contactBy ?? before.contactBy }
    case 'UrgencyChanged':
      return {
        acceptBy: entry.payload.acceptBy,
        contactBy: entry.payload.contactBy ?? before.contactBy,
      }
    case 'DeadlineMoved':
      return entry.payload.deadline === 'accept'
        ? { ...before, acceptBy: entry.payload.due }
        : { ...before, contactBy: entry.payload.due }
    default:
      return before
  }
}

/** By how many working days something came after its deadline; 0 = in time. */
export const workingDaysLate = (at: Instant, due: Instant | null): number =>
  due === null || at <= due ? 0 : Math.max(1, -workingDaysLeft(at, due))
