import { workingDaysLeft } from '#domain/deadline.ts'
import { type Instant, localTimeOf } from '#domain/time.ts'

/** What a screen knows of one deadline. `metAt` is when the promise was kept, `standsSince` when its clock was stopped. */
export interface ShownDeadline {
  readonly dueAt: Instant
  readonly metAt?: Instant | null
  readonly standsSince?: Instant | null
}

/** How a deadline looks from now. Late is derived here and never stored. */
export type DueState =
  | { readonly kind: 'ahead'; readonly dueAt: Instant; readonly workingDays: number }
  | { readonly kind: 'today'; readonly dueAt: Instant; readonly minutes: number }
  | { readonly kind: 'missed'; readonly dueAt: Instant; readonly workingDays: number }
  | { readonly kind: 'met'; readonly dueAt: Instant }
  | { readonly kind: 'stands'; readonly dueAt: Instant; readonly since: Instant }

/** Reads a deadline against the clock. Kept late is `missed`, by as many working days as it was late. */
export function dueStateOf({ dueAt, metAt, standsSince }: ShownDeadline, now: Instant): DueState {
  if (typeof metAt === 'number') {
    return metAt <= dueAt
      ? { kind: 'met', dueAt }
      : { kind: 'missed', dueAt, workingDays: -workingDaysLeft(metAt, dueAt) }
  }
  if (typeof standsSince === 'number') return { kind: 'stands', dueAt, since: standsSince }
  if (now > dueAt) return { kind: 'missed', dueAt, workingDays: -workingDaysLeft(now, dueAt) }
  if (localTimeOf(now).day === localTimeOf(dueAt).day) {
    return { kind: 'today', dueAt, minutes: Math.ceil((dueAt - now) / 60_000) }
  }
  return { kind: 'ahead', dueAt, workingDays: workingDaysLeft(now, dueAt) }
}
