import { type DayNumber, localDay, weekdayOf } from '#domain/time.ts'
import { formatDate, formatDayOfMonth, formatWeekday } from '../format-day.ts'
import type { EvenAxis } from './even-axis.ts'
import { groupBy } from './group-by.ts'
import { textWidth } from './text-width.ts'
import type { AxisDay } from './track-axis.ts'

export type RulerLabel = {
  readonly key: string
  readonly x: number
  /** Left out where two dates stand close. */
  readonly weekday: string
  readonly date: string
  readonly today: boolean
  readonly hour: boolean
}

const gap = 7
type Placed = RulerLabel & { readonly end: number }

/** A label where it is free, in the longest form that fits; none over another. */
const place = (
  labels: Placed[],
  label: Omit<RulerLabel, 'weekday' | 'date'>,
  forms: readonly { readonly weekday: string; readonly date: string }[],
  fontSize: number,
  limit: number,
): void => {
  for (const form of forms) {
    const width = textWidth(form.weekday + form.date, fontSize)
    const x = Math.min(label.x, limit - width)
    const isFree = labels.every(other => x > other.end + gap || x + width + gap < other.x)
    if (!isFree) continue
    labels.push({ ...label, ...form, x, end: x + width })
    return
  }
}

/**
 * Dates of the days on which something happened or is due; today first, then in order, none over another. The first
 * day of each year that is not the present one carries its year.
 */
export function rulerLabels(
  days: readonly AxisDay[],
  today: DayNumber | null,
  right: number,
  shape: 'full' | 'short',
  present: DayNumber,
): readonly RulerLabel[] {
  const labels: Placed[] = []
  const busy = days.filter(day => day.busy)
  const firstOfYear = firstDays(busy, present)
  const rank = ({ day }: AxisDay): number => (day === today ? 0 : firstOfYear.has(day) ? 1 : 2)
  for (const day of busy.toSorted((a, b) => rank(a) - rank(b) || a.day - b.day)) {
    const local = localDay(day.day)
    const date = firstOfYear.has(day.day) ? formatDate(local) : formatDayOfMonth(local)
    const weekday = `${formatWeekday(local)}\u00a0`
    const forms = (shape === 'full' ? [weekday, ''] : ['']).map(form => ({ weekday: form, date }))
    const x = shape === 'full' ? day.x + 5 : day.x
    const label = { key: String(day.day), x, today: day.day === today, hour: false }
    place(labels, label, forms, shape === 'full' ? 12 : 11, right + 20)
  }
  return labels
}

const yearOf = (day: DayNumber): string => localDay(day).slice(0, 4)

/** Where a year begins on the track, when not everything on it is of the present one. */
const firstDays = (days: readonly AxisDay[], present: DayNumber): ReadonlySet<DayNumber> => {
  if (days.every(({ day }) => yearOf(day) === yearOf(present))) return new Set()
  return new Set([...groupBy(days, ({ day }) => yearOf(day)).values()].flatMap(([first]) => first?.day ?? []))
}

/** The ruler of the even axis: days of a month or week, and in a day its hours. */
export function evenRuler(axis: EvenAxis, today: DayNumber | null): readonly RulerLabel[] {
  const labels: Placed[] = []
  const rank = ({ day, free }: AxisDay): number =>
    day === today ? 0 : weekdayOf(day) === 1 ? 1 : free ? 3 : 2
  // Days are far enough apart to be compared with their neighbours alone.
  const near = (x: number): Placed[] => labels.filter(label => Math.abs(label.x - x) < 160)
  const put = (label: Omit<RulerLabel, 'weekday' | 'date'>, forms: Parameters<typeof place>[2]): void => {
    const around = near(label.x)
    const before = around.length
    place(around, label, forms, 12, axis.right + 20)
    const added = around[before]
    if (added !== undefined) labels.push(added)
  }
  for (const day of axis.days.toSorted((a, b) => rank(a) - rank(b))) {
    const local = localDay(day.day)
    const date = formatDayOfMonth(local)
    const weekday = `${formatWeekday(local)}\u00a0`
    if (day.free && day.width < 40) continue
    const forms = [weekday, ''].map(form => ({ weekday: form, date }))
    put({ key: String(day.day), x: day.x + 5, today: day.day === today, hour: false }, forms)
  }
  for (const { hour, x } of axis.hours) {
    const word = `${hour}:00`
    const label = { key: `${x}`, x: x - textWidth(word, 12) / 2, today: false, hour: true }
    put(label, [{ weekday: '', date: word }])
  }
  return labels
}
