import type { Instant } from '#domain/time.ts'

/** How much of a matter fills the width: all of it on the elastic axis, or a stretch of time on an even one. */
export const zoomLevels = ['matter', 'month', 'week', 'day'] as const
export type ZoomLevel = (typeof zoomLevels)[number]
export type CloseLevel = Exclude<ZoomLevel, 'matter'>

/** A day off is as wide as so many working days. */
export const freeShare = 0.4

/** How many working days fill the width: a week is five and two days off, a month is 30.4 days. */
const daysInView: Readonly<Record<CloseLevel, number>> = {
  month: (30.4 / 7) * (5 + 2 * freeShare),
  week: 5 + 2 * freeShare,
  day: 1,
}

/** Width of one working day in px, where `room` is what lies between the lane heads and the right edge. */
export const dayWidthAt = (level: CloseLevel, room: number): number => room / daysInView[level]

/** The next level that shows more of the time than `matterDay`, the width of a working day of the whole matter. */
export function closerLevel(level: ZoomLevel, room: number, matterDay: number): ZoomLevel | undefined {
  const now = level === 'matter' ? matterDay : dayWidthAt(level, room)
  return zoomLevels.find(one => one !== 'matter' && dayWidthAt(one, room) > now * 1.2)
}

/** The next level that shows less: from the farthest that is closer than the whole matter, the matter itself. */
export function fartherLevel(level: ZoomLevel, room: number, matterDay: number): ZoomLevel | undefined {
  if (level === 'matter') return undefined
  const now = dayWidthAt(level, room)
  const farther = zoomLevels.findLast(
    one => one !== 'matter' && dayWidthAt(one, room) < now && dayWidthAt(one, room) > matterDay * 1.2,
  )
  return farther ?? 'matter'
}

/** The moment that lies at `x`: the axis runs one way, so halving finds it. */
export function momentAt(x: number, axis: (at: Instant) => number, from: Instant, to: Instant): Instant {
  let [low, high] = [from as number, to as number]
  for (let step = 0; step < 48 && high - low > 1; step += 1) {
    const middle = Math.floor((low + high) / 2)
    if (axis(middle as Instant) < x) low = middle
    else high = middle
  }
  return high as Instant
}

/** Where the view has to begin so that a moment stays where it was seen. */
export const scrollTo = (x: number, seenAt: number, total: number, view: number): number =>
  Math.max(0, Math.min(x - seenAt, total - view))
