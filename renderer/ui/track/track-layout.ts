import { type DayNumber, type Instant, localTimeOf } from '#domain/time.ts'
import type { LaneLink, Track, TrackBar, TrackMark, TrackOpening } from '#domain/track.ts'
import type { TrackFlag } from '#domain/track-flags.ts'
import { evenAxis } from './even-axis.ts'
import { textWidth } from './text-width.ts'
import { type AxisDay, elasticAxis, type TrackAxis } from './track-axis.ts'
import { type Caption, type CaptionWords, captionWishes, lateKey, placeCaptions } from './track-captions.ts'
import { gatherMarks, type MarkGroup } from './track-groups.ts'
import { evenRuler, type RulerLabel, rulerLabels } from './track-ruler.ts'
import type { TrackSize } from './track-size.ts'
import { type CloseLevel, dayWidthAt } from './track-zoom.ts'

export type LaneShape = {
  readonly institution: string
  readonly holdsNow: boolean
  /** A further row of the institution above it: it needs no name. */
  readonly again: boolean
  readonly y: number
}
export type BarShape = TrackBar & { readonly x1: number; readonly x2: number; readonly y: number }
export type LinkShape = {
  readonly referralId: string
  readonly x: number
  readonly y1: number
  readonly y2: number
}
export type FlagShape = TrackFlag & { readonly x: number; readonly y: number }
export type MarkShape = TrackMark & { readonly x: number; readonly y: number }

/** Where everything of a track lands. Pure: the same track, size and width give the same picture. */
export type TrackLayout = {
  readonly width: number
  readonly height: number
  readonly left: number
  readonly right: number
  readonly rulerBottom: number
  readonly chartBottom: number
  readonly lanes: readonly LaneShape[]
  readonly days: readonly AxisDay[]
  readonly ruler: readonly RulerLabel[]
  readonly bars: readonly BarShape[]
  readonly handoffs: readonly LinkShape[]
  readonly sendings: readonly LinkShape[]
  readonly results: readonly (LinkShape & { readonly seen: boolean; readonly ring: boolean })[]
  readonly flags: readonly FlagShape[]
  readonly late: readonly {
    readonly key: string
    readonly x1: number
    readonly x2: number
    readonly y: number
  }[]
  readonly marks: readonly MarkShape[]
  /** Events that would lie on each other, gathered with their number. */
  readonly groups: readonly MarkGroup[]
  /** Where each of several matters begins or goes on. */
  readonly openings: readonly (TrackOpening & { readonly x: number; readonly y: number })[]
  /** Hours outside of work, where the hours are shown. */
  readonly offHours: readonly { readonly x: number; readonly width: number }[]
  readonly hourLines: readonly number[]
  /** Where a moment lies; outside of the track it is held at the edge. */
  readonly at: (at: Instant) => number
  readonly captions: readonly Caption[]
  readonly now: number | null
}

export type LayoutInput = {
  readonly track: Track
  readonly size: TrackSize
  readonly width: number
  /** Where the lane heads end. */
  readonly left: number
  /** Captions and flag labels; left out on a card. */
  readonly words?: CaptionWords
  readonly ruler: 'full' | 'short'
  /** An even axis, wider than the width; without it the whole matter is fitted into it. */
  readonly level?: CloseLevel | undefined
  /** The present, which decides where a year is written. Without it the present of the track, or its end. */
  readonly present?: Instant
}

/** Lays out a card or a full track. */
export function layoutTrack(input: LayoutInput): TrackLayout {
  const { track, size, left, words } = input
  const lanes = lanesOf(track, size)
  const laneY = (lane: number): number => lanes[lane]?.y ?? size.firstLane
  const shownMarks = words === undefined ? track.marks.filter(mark => !mark.minor) : track.marks
  const flags = track.flags.filter(
    flag => flag.at <= track.to && (words !== undefined || flag.state !== 'met'),
  )
  const axis = axisOf(input, shownMarks, flags)
  const chartBottom = laneY(lanes.length - 1) + size.bar / 2 + 8
  const { marks, ...shapes } = shapesOf(track, shownMarks, axis, laneY, size, flags)
  const { single, groups } = gatherMarks(marks, size.glyphRadius * 1.5)
  const bare = {
    width: axis.right + size.right,
    height: laneY(lanes.length - 1) + size.foot,
    left,
    right: axis.right,
    rulerBottom: size.rulerBottom,
    chartBottom,
    lanes,
    days: axis.days,
    ruler: axis.ruler,
    offHours: axis.offHours,
    hourLines: axis.hourLines,
    at: axis.x,
    now: track.now === null ? null : axis.x(track.now),
    openings: (track.openings ?? []).map(one => ({ ...one, x: axis.x(one.at), y: laneY(one.lane) })),
    ...shapes,
    marks: single,
    groups,
  }
  return { ...bare, captions: words === undefined ? [] : placeCaptions(bare, track, words, size) }
}

const lanesOf = (track: Track, size: TrackSize): readonly LaneShape[] => {
  const pitch = size.pitch(track.lanes.filter(lane => lane.again !== true).length)
  let y = size.firstLane
  return track.lanes.map((lane, place) => {
    if (place > 0) y += lane.again === true ? Math.min(pitch, size.bar * 2.1) : pitch
    return { ...lane, again: lane.again === true, y }
  })
}

type LaidAxis = TrackAxis & Pick<TrackLayout, 'ruler' | 'offHours' | 'hourLines'> & { readonly right: number }

const axisOf = (
  { track, size, width, left, words, ruler, level, present }: LayoutInput,
  marks: readonly TrackMark[],
  flags: readonly TrackFlag[],
): LaidAxis => {
  const right = width - size.right
  const knots = knotsOf(track, marks)
  const today = track.now === null ? null : localTimeOf(track.now).day
  if (level !== undefined) {
    const room = right - left
    const span = { from: track.from, to: track.to, left, room, level, knots, gap: size.markGap }
    const even = evenAxis({ ...span, dayWidth: dayWidthAt(level, room) })
    return { ...even, ruler: evenRuler(even, today), hourLines: even.hours.map(({ x }) => x) }
  }
  const axis = elasticAxis({
    from: track.from,
    to: track.to,
    left,
    right,
    knots,
    moments: [...flags.map(flag => flag.at), ...(track.now === null ? [] : [track.now])],
    gap: size.markGap,
    dayMin: size.dayMin,
    wanted: words === undefined ? new Map() : roomForCaptions(track, words),
  })
  const now = localTimeOf(present ?? track.now ?? track.to).day
  return {
    ...axis,
    right,
    ruler: rulerLabels(axis.days, today, right, ruler, now),
    offHours: [],
    hourLines: [],
  }
}

const knotsOf = (track: Track, marks: readonly TrackMark[]) => [
  ...marks.filter(mark => mark.glyph !== 'accepted').map(({ at, lane }) => ({ at, lane })),
  ...track.handoffs.map(({ at, toLane }) => ({ at, lane: toLane })),
  ...track.results.filter(result => !result.seen).map(({ at, toLane }) => ({ at, lane: toLane })),
]

/** Half of the captions of a day may stand above the bars, half below, so a day asks for half of their width. */
const roomForCaptions = (track: Track, words: CaptionWords): ReadonlyMap<DayNumber, number> => {
  const room = new Map<string, number>()
  const wanted = new Map<DayNumber, number>()
  for (const wish of captionWishes(track, words)) {
    const { day } = localTimeOf(wish.at)
    const key = `${day}/${wish.lane}`
    const asked = (room.get(key) ?? 0) + wish.width * 0.55 + 6
    room.set(key, asked)
    wanted.set(day, Math.min(150, Math.max(wanted.get(day) ?? 0, asked)))
  }
  // The word of a flag ahead stands before it, on its own day.
  for (const flag of track.flags) {
    if (flag.state !== 'ahead' && flag.state !== 'stands') continue
    const { day } = localTimeOf(flag.at)
    wanted.set(day, Math.max(wanted.get(day) ?? 0, textWidth(words.flag(flag), 12) * 1.2 + 12))
  }
  return wanted
}

const shapesOf = (
  track: Track,
  marks: readonly TrackMark[],
  axis: TrackAxis,
  laneY: (lane: number) => number,
  size: TrackSize,
  flags: Track['flags'],
) => {
  const half = size.bar / 2
  const seenMarks = new Set(marks.filter(mark => mark.glyph === 'seen').map(mark => mark.referralId))
  /** From the outer edge of one bar to the outer edge of the other. */
  const across = ({ referralId, at, fromLane, toLane }: LaneLink): LinkShape => {
    const down = toLane > fromLane
    return {
      referralId,
      x: axis.x(at),
      y1: laneY(fromLane) + (down ? -half : half),
      y2: laneY(toLane) + (down ? half : -half),
    }
  }
  /** From the facing edge of one bar to the facing edge of the other. */
  const between = ({ referralId, at, fromLane, toLane }: LaneLink, gap: number): LinkShape => {
    const down = toLane > fromLane
    return {
      referralId,
      x: axis.x(at),
      y1: laneY(fromLane) + (down ? half : -half),
      y2: laneY(toLane) + (down ? -gap : gap),
    }
  }
  return {
    bars: track.bars.map(bar => {
      const x1 = axis.x(bar.from)
      return { ...bar, x1, x2: Math.max(axis.x(bar.to), x1 + 1.5), y: laneY(bar.lane) }
    }),
    handoffs: track.handoffs.map(across),
    sendings: track.sendings.map(link => between(link, half + 0.5)),
    results: track.results.map(link => ({
      ...between(link, size.glyphRadius),
      seen: link.seen,
      ring: !seenMarks.has(link.referralId),
    })),
    flags: flags.map(flag => ({ ...flag, x: axis.x(flag.at), y: laneY(flag.lane) })),
    late: track.late.map(span => {
      const x1 = axis.x(span.from)
      const y = laneY(span.lane) + half + size.tooth.gap
      return { key: lateKey(span), x1, x2: Math.max(axis.x(span.to), x1 + size.tooth.width), y }
    }),
    marks: marks.map(mark => ({ ...mark, x: axis.x(mark.at), y: laneY(mark.lane) })),
  }
}
