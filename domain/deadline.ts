import { z } from 'zod'
import type { Urgency } from './code-lists.ts'
import { type DayNumber, type Instant, instantAt, localTimeOf } from './time.ts'
import { addWorkingDays, clockDay, workingDaysBetween, workingHoursOn } from './working-calendar.ts'

/** A span that a deadline grants: working days after day 0, or calendar days. */
export const Span = z.strictObject({
  days: z.number().int().min(0).max(365),
  counts: z.enum(['working', 'calendar']),
})
export type Span = z.output<typeof Span>

/** What an institution promises for one urgency: until when it decides, and until when it makes contact. */
export const ResponsePromise = z.strictObject({ accept: Span, firstContact: Span })
export type ResponsePromise = z.output<typeof ResponsePromise>

/** What a network agrees on when it is founded (reference §3.13); what holds on a day says `networkPromisesOn`. */
export const foundingPromise: Readonly<Record<Urgency, ResponsePromise>> = {
  immediate: { accept: { days: 0, counts: 'working' }, firstContact: { days: 0, counts: 'working' } },
  urgent: { accept: { days: 1, counts: 'working' }, firstContact: { days: 2, counts: 'working' } },
  elevated: { accept: { days: 3, counts: 'working' }, firstContact: { days: 5, counts: 'working' } },
  standard: { accept: { days: 5, counts: 'working' }, firstContact: { days: 14, counts: 'working' } },
  planned: { accept: { days: 10, counts: 'working' }, firstContact: { days: 30, counts: 'calendar' } },
}

/** The end of the working day on which a span that starts at this moment runs out (reference §3.24). */
export const dueAfter = (start: Instant, span: Span): Instant => {
  const zero = clockDay(start)
  const last =
    span.counts === 'working' ? addWorkingDays(zero, span.days) : addWorkingDays(zero + span.days, 0)
  return endOfWork(last)
}

/** A deadline moved on by the working days for which the clock stood. */
export const dueAfterPause = (due: Instant, pausedWorkingDays: number): Instant =>
  pausedWorkingDays === 0 ? due : endOfWork(addWorkingDays(localTimeOf(due).day, pausedWorkingDays))

/** For how many working days a clock stood, or a matter waited, between two moments; day 0 does not count. */
export const waitedWorkingDays = (from: Instant, to: Instant): number =>
  Math.max(0, workingDaysBetween(clockDay(from), localTimeOf(to).day))

/** Working days between now and the deadline: positive = left, 0 = today, negative = over. */
export const workingDaysLeft = (now: Instant, due: Instant): number => {
  const today = localTimeOf(now).day
  const last = localTimeOf(due).day
  const days = workingDaysBetween(today, last)
  return days === 0 && now > due ? -1 : days
}

const endOfWork = (day: DayNumber): Instant => instantAt(day, workingHoursOn(day).to)
