import { type DayNumber, localDay } from '#domain/time.ts'
import { formatDayOfMonth, formatWeekday } from '../format-day.ts'
import { textWidth } from './text-width.ts'
import type { AxisDay } from './track-axis.ts'

export type RulerLabel = {
  readonly day: DayNumber
  readonly x: number
  /** Left out where two dates stand close. */
  readonly weekday: string
  readonly date: string
  readonly today: boolean
}

const gap = 7

/** Dates of the days on which something happened or is due; today first, then in order, none over another. */
export function rulerLabels(
  days: readonly AxisDay[],
  today: DayNumber | null,
  right: number,
  shape: 'full' | 'short',
): readonly RulerLabel[] {
  const labels: (RulerLabel & { readonly end: number })[] = []
  const busy = days.filter(day => day.busy)
  const inTurn = [...busy.filter(day => day.day === today), ...busy.filter(day => day.day !== today)]
  for (const day of inTurn) {
    const local = localDay(day.day)
    const date = formatDayOfMonth(local)
    const weekdays = shape === 'full' ? [`${formatWeekday(local)}\u00a0`, ''] : ['']
    for (const weekday of weekdays) {
      const width = textWidth(weekday + date, shape === 'full' ? 12 : 11)
      const x = Math.min(shape === 'full' ? day.x + 5 : day.x, right + 20 - width)
      const free = labels.every(other => x > other.end + gap || x + width + gap < other.x)
      if (!free) continue
      labels.push({ day: day.day, x, weekday, date, today: day.day === today, end: x + width })
      break
    }
  }
  return labels
}
