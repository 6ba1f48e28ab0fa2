import { type DayNumber, type Instant, instantAt, localDay, localTimeOf } from '#domain/time.ts'
import { type Holiday, holidayOf, isWorkingDayNumber, workingHoursOn } from '#domain/working-calendar.ts'
import { groupBy } from './group-by.ts'

export type AxisDay = {
  readonly day: DayNumber
  readonly x: number
  readonly width: number
  readonly free: boolean
  readonly holiday: Holiday | undefined
  /** Whether anything happened or is due on it. */
  readonly busy: boolean
}

export type TrackAxis = {
  readonly days: readonly AxisDay[]
  /** Where a moment lies; outside of the track it is held at the edge. */
  readonly x: (at: Instant) => number
}

/** A moment that must stay apart from its neighbours on the same lane. */
export type AxisKnot = { readonly at: Instant; readonly lane: number }

export type AxisInput = {
  readonly from: Instant
  readonly to: Instant
  readonly left: number
  readonly right: number
  readonly knots: readonly AxisKnot[]
  /** Deadlines and the present: they make a day wide without asking for room among the events. */
  readonly moments: readonly Instant[]
  readonly gap: number
  readonly dayMin: number
  /** Room that a day asks for its captions. */
  readonly wanted?: ReadonlyMap<DayNumber, number>
}

/** Shares of a working day: before the working hours, within them, after. */
const shares = { before: 0.16, work: 0.64 }
const weight = { event: 1, further: 0.62, quiet: 0.3, free: 0.11 }

/** The elastic axis (design tokens §7): days with events are wide, quiet days narrow, free days a sliver. */
export function elasticAxis(input: AxisInput): TrackAxis {
  const first = localTimeOf(input.from).day
  const last = localTimeOf(input.to).day
  const events = countByDay(input.knots.map(knot => knot.at))
  const dates = new Set(input.moments.map(at => localTimeOf(at).day))
  const numbers = Array.from({ length: last - first + 1 }, (_, place) => first + place)
  const widths = dayWidths(numbers, events, dates, input)
  let x = input.left
  const days = numbers.map((day, place) => {
    const width = widths[place] ?? 0
    const axisDay: AxisDay = {
      day,
      x,
      width,
      free: !isWorkingDayNumber(day),
      holiday: holidayOf(localDay(day)),
      busy: events.has(day) || dates.has(day),
    }
    x += width
    return axisDay
  })
  return { days, x: spreadKnots(days, first, input) }
}

const countByDay = (instants: readonly Instant[]): ReadonlyMap<DayNumber, number> => {
  const counts = new Map<DayNumber, number>()
  for (const at of instants) {
    const { day } = localTimeOf(at)
    counts.set(day, (counts.get(day) ?? 0) + 1)
  }
  return counts
}

const dayWidths = (
  days: readonly DayNumber[],
  events: ReadonlyMap<DayNumber, number>,
  dates: ReadonlySet<DayNumber>,
  input: AxisInput,
): readonly number[] => {
  const room = input.right - input.left
  const weights = days.map(day => {
    const count = events.get(day) ?? 0
    if (count > 0) return weight.event + weight.further * (count - 1)
    if (dates.has(day)) return weight.event * 0.8
    return 0
  })
  const busy = weights.reduce((sum, one) => sum + one, 0)
  const calm = days.reduce(
    (sum, day, place) => sum + (weights[place] ? 0 : isWorkingDayNumber(day) ? weight.quiet : weight.free),
    0,
  )
  // A long silence must not squeeze what happened: quiet days together take at most as much as the busy ones.
  const squeeze = calm > busy ? busy / calm : 1
  const full = days.map(
    (day, place) => weights[place] || squeeze * (isWorkingDayNumber(day) ? weight.quiet : weight.free),
  )
  const minima = days.map(day => {
    const count = events.get(day) ?? 0
    if (count === 0 && !dates.has(day)) return 1
    const packed = Math.max(input.dayMin, (count + 0.6) * input.gap)
    return Math.max(packed, input.wanted?.get(day) ?? 0)
  })
  return fitted(full, minima, room)
}

/** Shares the room by weight, but gives nobody less than its minimum as long as the minima fit. */
const fitted = (weights: readonly number[], minima: readonly number[], room: number): readonly number[] => {
  const wanted = minima.reduce((sum, one) => sum + one, 0)
  const scale = wanted > room * 0.94 ? (room * 0.94) / wanted : 1
  const least = minima.map(one => one * scale)
  const fixed = new Set<number>()
  for (;;) {
    const left = room - [...fixed].reduce((sum, place) => sum + (least[place] ?? 0), 0)
    const rest = weights.reduce((sum, one, place) => (fixed.has(place) ? sum : sum + one), 0)
    const short = weights.findIndex(
      (one, place) => !fixed.has(place) && (one / rest) * left < (least[place] ?? 0),
    )
    if (short < 0) {
      return weights.map((one, place) => (fixed.has(place) ? (least[place] ?? 0) : (one / rest) * left))
    }
    fixed.add(short)
  }
}

/** Where within its day a minute lies, 0 to 1. */
export const shareOf = (day: DayNumber, minute: number): number => {
  const workingHours = workingHoursOn(day)
  if (minute < workingHours.from) return (minute / workingHours.from) * shares.before
  const worked = Math.min(minute, workingHours.to) - workingHours.from
  const work = (worked / (workingHours.to - workingHours.from)) * shares.work
  const after = Math.max(0, minute - workingHours.to) / (24 * 60 - workingHours.to)
  return shares.before + work + after * (1 - shares.before - shares.work)
}

/** The map from moments to x: shares of the day, bent so that events of one lane keep their distance. */
export const spreadKnots = (
  days: readonly AxisDay[],
  first: DayNumber,
  input: Pick<AxisInput, 'left' | 'right' | 'knots' | 'gap'>,
): ((at: Instant) => number) => {
  const plain = (at: Instant): number => {
    const { day, minute } = localTimeOf(at)
    const axisDay = days[day - first]
    if (axisDay === undefined) return day < first ? input.left : input.right
    const seconds = (at - instantAt(day, minute)) / 60_000
    return axisDay.x + axisDay.width * shareOf(day, minute + seconds)
  }
  const bends: { readonly from: number; to: number }[] = []
  const byDay = groupBy(input.knots, knot => localTimeOf(knot.at).day)
  for (const axisDay of days) {
    bends.push({ from: axisDay.x, to: axisDay.x })
    const knots = (byDay.get(axisDay.day) ?? []).toSorted((a, b) => a.at - b.at)
    bends.push(...spreadDay(axisDay, knots, plain, input.gap))
  }
  bends.push({ from: input.right, to: input.right })
  return at => {
    const x = plain(at)
    const next = firstBeyond(bends, x)
    const before = bends[next - 1] ?? { from: input.left, to: input.left }
    const bend = bends[next]
    if (bend === undefined) return before.to
    const span = bend.from - before.from
    return span <= 0 ? before.to : before.to + ((x - before.from) / span) * (bend.to - before.to)
  }
}

/** The place of the first bend behind `x`; they stand in order, and a long matter has thousands. */
const firstBeyond = (bends: readonly { readonly from: number }[], x: number): number => {
  let [low, high] = [0, bends.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((bends[middle]?.from ?? 0) > x) high = middle
    else low = middle + 1
  }
  return low
}

const spreadDay = (
  day: AxisDay,
  knots: readonly AxisKnot[],
  plain: (at: Instant) => number,
  gap: number,
): readonly { readonly from: number; to: number }[] => {
  const edge = Math.min(gap * 0.55, day.width / 2)
  const places = knots.map(knot => ({ from: plain(knot.at), to: plain(knot.at), lane: knot.lane }))
  const apart = (a: { lane: number }, b: { lane: number }): number => (a.lane === b.lane ? gap : 1)
  for (const [place, knot] of places.entries()) {
    knot.to = Math.max(knot.to, day.x + edge)
    for (const earlier of places.slice(0, place))
      knot.to = Math.max(knot.to, earlier.to + apart(earlier, knot))
  }
  let limit = day.x + day.width - edge
  for (let place = places.length - 1; place >= 0; place -= 1) {
    const knot = places[place]
    if (knot === undefined) continue
    for (const later of places.slice(place + 1)) limit = Math.min(limit, later.to - apart(knot, later))
    knot.to = Math.max(day.x, Math.min(knot.to, limit))
    limit = day.x + day.width - edge
  }
  return places
}
