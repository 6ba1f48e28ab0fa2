import type { Urgency } from './code-lists.ts'
import type { Deadline, Status } from './referral.ts'
import { type Instant, instantAt, localTimeOf } from './time.ts'
import { addWorkingDays, clockStart, workingHoursOn } from './working-calendar.ts'

/** Whom the clock calls in: the coordinator, the lead of the late institution too, or the next coordination meeting. */
export type ClockEscalation = {
  readonly to: 'coordinator' | 'coordinator_and_lead' | 'meeting'
  readonly since: Instant
}

/** What the rule needs to know of a referral; a line of any list knows it. */
export type Escalatable = {
  readonly status: Status
  readonly urgency: Urgency | null
  readonly sentAt: Instant | null
  readonly statusSince: Instant
  readonly returns: number
  readonly deadline: Deadline | null
}

/** An immediate referral without an answer for so many working minutes calls the coordinator (reference §3.13). */
const immediateMinutes = 120

/**
 * The clock's own escalation (reference §3.13, column escalate): immediate after two working hours without an answer,
 * everything else after its deadline to the coordinator, urgent one working day later to the lead too, planned onto
 * the list of the monthly meeting. Derived from the clock and never stored; while the clock stands there is none.
 * It makes the lateness known and opens no text: the coordinator reads those only after an escalation by hand.
 */
export const clockEscalation = (referral: Escalatable, now: Instant): ClockEscalation | null => {
  const { urgency, deadline } = referral
  if (urgency === null || deadline === null) return null
  const since = urgency === 'immediate' ? earlier(deadline.due, answerWantedBy(referral)) : deadline.due
  if (since >= now) return null
  if (urgency === 'planned') return { to: 'meeting', since }
  if (urgency !== 'urgent') return { to: 'coordinator', since }
  return { to: oneWorkingDayAfter(since) < now ? 'coordinator_and_lead' : 'coordinator', since }
}

/** An acceptance clock that began before this moment has run for more than two working hours; to the minute. */
export const immediateBefore = (now: Instant): Instant => {
  const { day, minute } = localTimeOf(now)
  const workingHours = workingHoursOn(day)
  const atWork = addWorkingDays(day, 0) === day && minute >= workingHours.from
  // At the full minute it has not run longer yet; in the night after it, it has.
  const begun = !atWork || minute > workingHours.to || instantAt(day, minute) < now ? 1 : 0
  const today = atWork ? Math.min(minute, workingHours.to) : workingHours.from
  const onThisDay = today - immediateMinutes + begun
  if (atWork && onThisDay > workingHours.from) return instantAt(day, onThisDay)
  const left = atWork ? immediateMinutes - (today - workingHours.from) : immediateMinutes
  const before = lastWorkingDay(day - 1)
  return instantAt(before, workingHoursOn(before).to - left + begun)
}

/** Two working hours after the sending, or after the completion that set the clock going again. */
const answerWantedBy = ({ status, sentAt, statusSince, returns }: Escalatable): Instant | null => {
  if (sentAt === null || (status !== 'sent' && status !== 'acknowledged')) return null
  return afterWorkingMinutes(returns === 0 ? sentAt : statusSince, immediateMinutes)
}

const afterWorkingMinutes = (from: Instant, minutes: number): Instant => {
  const start = localTimeOf(clockStart(from))
  const end = start.minute + minutes
  const { to } = workingHoursOn(start.day)
  if (end <= to) return instantAt(start.day, end)
  const next = addWorkingDays(start.day, 1)
  return instantAt(next, workingHoursOn(next).from + end - to)
}

const oneWorkingDayAfter = (since: Instant): Instant => {
  const { day, minute } = localTimeOf(since)
  return instantAt(addWorkingDays(day, 1), minute)
}

const lastWorkingDay = (day: number): number => {
  let reached = day
  while (addWorkingDays(reached, 0) !== reached) reached -= 1
  return reached
}

const earlier = (one: Instant, other: Instant | null): Instant =>
  other !== null && other < one ? other : one
