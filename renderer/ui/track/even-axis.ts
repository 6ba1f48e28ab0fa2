import { type Instant, localDay, localTimeOf, weekdayOf } from '#domain/time.ts'
import { holidayOf, isWorkingDayNumber, workingHoursOn } from '#domain/working-calendar.ts'
import { type AxisDay, type AxisKnot, shareOf, spreadKnots, type TrackAxis } from './track-axis.ts'
import { type CloseLevel, freeShare } from './track-zoom.ts'

export type EvenAxisInput = {
  readonly from: Instant
  readonly to: Instant
  readonly left: number
  /** Width of a working day. */
  readonly dayWidth: number
  /** The axis is at least so wide: a short matter is shown with the days after it. */
  readonly room: number
  readonly level: CloseLevel
  readonly knots: readonly AxisKnot[]
  readonly gap: number
}

export type EvenAxis = TrackAxis & {
  readonly right: number
  /** Hours of the day with their places; only where a day fills the width. */
  readonly hours: readonly { readonly hour: number; readonly x: number }[]
  /** The hours before and after work, drawn like days off. */
  readonly offHours: readonly { readonly x: number; readonly width: number }[]
}

/** The even axis of the closer levels: every working day is as wide as any other, every day off narrower. */
export function evenAxis(input: EvenAxisInput): EvenAxis {
  const first = localTimeOf(input.from).day
  const last = localTimeOf(input.to).day
  const days: AxisDay[] = []
  let x = input.left
  for (let day = first; day <= last || x < input.left + input.room; day += 1) {
    const free = !isWorkingDayNumber(day)
    const width = input.dayWidth * (free ? freeShare : 1)
    // A line through the lanes: each working day, or in a month the Mondays.
    const busy = input.level === 'month' ? weekdayOf(day) === 1 : !free
    days.push({ day, x, width, free, holiday: holidayOf(localDay(day)), busy })
    x += width
  }
  const axis = { days, x: spreadKnots(days, first, { ...input, right: x }), right: x }
  if (input.level !== 'day') return { ...axis, hours: [], offHours: [] }
  const working = days.filter(day => !day.free)
  const at = (day: AxisDay, minute: number): number => day.x + day.width * shareOf(day.day, minute)
  return {
    ...axis,
    hours: working.flatMap(day => shownHours.map(hour => ({ hour, x: at(day, hour * 60) }))),
    offHours: working.flatMap(day => {
      const { from, to } = workingHoursOn(day.day)
      const [begin, end] = [at(day, from), at(day, to)]
      return [
        { x: day.x, width: begin - day.x },
        { x: end, width: day.x + day.width - end },
      ]
    }),
  }
}

/** Each hour of work, and a few around it. */
const shownHours = [6, 8, 9, 10, 11, 12, 13, 14, 15, 16, 18, 20, 22]
