import {
  addDays,
  type DayNumber,
  dayNumberOf,
  type Instant,
  instantAt,
  localDay,
  localDayOf,
  localTimeOf,
} from '#domain/time.ts'
import { addWorkingDays, isWorkingDayNumber, workingHoursOn } from '#domain/working-calendar.ts'

/** The scale of one table: all its rows share start, end and now, so that they can be compared. */
export type RowSpan = { readonly from: Instant; readonly to: Instant }

const daysAhead = 6
const daysBehind = 13

/** The last 13 and the next 6 working days. Changes once a day, so rows can keep their axis. */
export function rowSpan(now: Instant): RowSpan {
  let first = dayNumberOf(localDayOf(now))
  for (let left = daysBehind; left > 0; ) {
    first = dayNumberOf(addDays(localDay(first), -1))
    if (isWorkingDayNumber(first)) left -= 1
  }
  const last = addWorkingDays(dayNumberOf(localDayOf(now)), daysAhead)
  return { from: instantAt(first, 0), to: instantAt(last + 1, 0) }
}

const share = { before: 0.1, work: 0.78 }

const shareOf = (day: DayNumber, minute: number): number => {
  const workingHours = workingHoursOn(day)
  if (minute < workingHours.from) return (minute / workingHours.from) * share.before
  const worked = Math.min(minute, workingHours.to) - workingHours.from
  const after = Math.max(0, minute - workingHours.to) / (24 * 60 - workingHours.to)
  return (
    share.before +
    (worked / (workingHours.to - workingHours.from)) * share.work +
    after * (1 - share.before - share.work)
  )
}

type RowAxis = (at: Instant) => number

let last: { readonly key: string; readonly axis: RowAxis } | undefined

/** Linear in working days: free days have no width. One axis is kept, because a whole table asks for the same. */
export function rowAxis(span: RowSpan, width: number): RowAxis {
  const key = `${span.from}/${span.to}/${width}`
  if (last?.key === key) return last.axis
  const axis = makeAxis(span, width)
  last = { key, axis }
  return axis
}

const makeAxis = (span: RowSpan, width: number): RowAxis => {
  const first = localTimeOf(span.from).day
  const end = localTimeOf(span.to).day
  const workingBefore: number[] = []
  let count = 0
  for (let day = first; day <= end; day += 1) {
    workingBefore.push(count)
    if (day < end && isWorkingDayNumber(day)) count += 1
  }
  const dayWidth = width / Math.max(1, count)
  return at => {
    if (at <= span.from) return 0
    if (at >= span.to) return width
    const { day, minute } = localTimeOf(at)
    const before = workingBefore[day - first] ?? count
    return (before + (isWorkingDayNumber(day) ? shareOf(day, minute) : 0)) * dayWidth
  }
}
