import type { InstitutionKey } from '#domain/ids.ts'
import {
  type DayNumber,
  dayNumberOf,
  type Instant,
  instant,
  instantAt,
  type LocalDay,
  localDay,
  localTimeOf,
  weekdayOf,
} from '#domain/time.ts'
import { addWorkingDays, clockStart, foundingHours, isWorkingDayNumber } from '#domain/working-calendar.ts'
import type { SeededRandom } from './seeded-random.ts'

const minuteMs = 60_000
/** Working minutes of one day. */
export const dayOfWork = foundingHours.to - foundingHours.from

export const later = (at: Instant, minutes: number): Instant => instant(at + Math.round(minutes * minuteMs))

/** A moment of a day as a person would write it: `at('2026-11-03', '20:40')`. */
export const moment = (day: string, time: string): Instant => {
  const [hour = 0, minute = 0] = time.split(':').map(Number)
  return instantAt(dayNumberOf(day as LocalDay), hour * 60 + minute)
}

export type ClosedOn = (day: DayNumber) => boolean
const neverClosed: ClosedOn = () => false

/** The moment after so much working time, spent only on days on which somebody is there. */
export const afterWork = (from: Instant, minutes: number, closed: ClosedOn = neverClosed): Instant => {
  let { day, minute } = localTimeOf(clockStart(from))
  const seconds = from % minuteMs
  for (let left = Math.max(1, Math.round(minutes)); ; day += 1, minute = foundingHours.from) {
    if (!isWorkingDayNumber(day) || closed(day)) continue
    const room = foundingHours.to - 4 - minute
    if (left <= room) return instant(instantAt(day, minute + left) + seconds)
    left -= Math.max(0, room)
  }
}

/** A moment of office work on the first day of work at least `days` calendar days later. */
export const afterDays = (
  from: Instant,
  days: number,
  random: SeededRandom,
  closed: ClosedOn = neverClosed,
): Instant => {
  let day = addWorkingDays(localTimeOf(from).day + Math.max(1, Math.round(days)), 0)
  while (closed(day)) day = addWorkingDays(day + 1, 0)
  return instant(instantAt(day, random.whole(8 * 60, 15 * 60 + 10)) + random.whole(0, 59) * 1000)
}

const monthDay = (day: DayNumber): string => localDay(day).slice(5)

/**
 * The yearly closing days: TPD 1–21 August, CAS 15–31 August, and from 24 December to 1 January everyone but MOPS,
 * PAL and the streetworkers, who keep the skeleton duty of the network.
 */
export const isClosed = (institution: InstitutionKey, day: DayNumber): boolean => {
  const when = monthDay(day)
  if (when >= '12-24' || when <= '01-01') return !['mops', 'pal', 'sw'].includes(institution)
  if (institution === 'tpd') return when >= '08-01' && when <= '08-21'
  return institution === 'cas' && when >= '08-15' && when <= '08-31'
}

/** Holidays slow everyone down: July, August, and 16 December to 8 January (reference §7.2). */
export const slownessOn = (at: Instant): number => {
  const when = monthDay(localTimeOf(at).day)
  const slow = (when >= '07-01' && when <= '08-31') || when >= '12-16' || when <= '01-08'
  return slow ? 1.6 : 1
}

/** How much is sent on a day against a Wednesday; nothing on free days, but streetworkers know Saturdays. */
export const sendingWeight = (institution: InstitutionKey, day: DayNumber): number => {
  const closed = isClosed(institution, day) ? 0.2 : 1
  const weekday = weekdayOf(day)
  if (institution === 'sw' && weekday === 6) return 0.2 * closed
  return isWorkingDayNumber(day) ? ([0, 1.2, 1.1, 1, 1, 0.75][weekday] ?? 0) * closed : 0
}

/** The minute of the day at which somebody of this institution writes. */
export const sendingMinute = (institution: InstitutionKey, day: DayNumber, random: SeededRandom): number => {
  if (institution === 'tpd') return random.whole(14 * 60, 17 * 60 + 45)
  const evening = institution === 'sw' && (weekdayOf(day) === 6 || random.chance(0.06))
  if (evening) return random.whole(18 * 60, 21 * 60 + 50)
  return random.weighted([
    [random.whole(8 * 60, 9 * 60 - 1), 1],
    [random.whole(9 * 60, 11 * 60 - 1), 4],
    [random.whole(11 * 60, 13 * 60 - 1), 2.5],
    [random.whole(13 * 60, 14 * 60 - 1), 2],
    [random.whole(14 * 60, 14 * 60 + 55), 1],
  ])
}
