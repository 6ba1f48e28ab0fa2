import type { DayNumber, Instant } from '#domain/time.ts'
import type { Track, TrackMark } from '#domain/track.ts'
import type { LateSpan, TrackFlag } from '#domain/track-flags.ts'
import type { Holiday } from '#domain/working-calendar.ts'
import type { Box } from './hatch.ts'
import { textWidth } from './text-width.ts'
import type { TrackLayout } from './track-layout.ts'
import type { TrackSize } from './track-size.ts'

export type Anchor = 'start' | 'middle' | 'end'

export type Caption = {
  readonly key: string
  readonly text: string
  readonly x: number
  readonly y: number
  readonly anchor: Anchor
  readonly tone: 'event' | 'late' | 'ahead' | 'met' | 'holiday' | 'now' | 'opening'
}

/** The words of the captions; the layout only knows how long they are. */
export type CaptionWords = {
  /** Null leaves the event without a caption. `first` marks the first contact of its leg. */
  readonly event: (mark: TrackMark, first: boolean) => string | null
  readonly flag: (flag: TrackFlag) => string
  readonly late: (span: LateSpan) => string
  readonly holiday: (date: DayNumber, holiday: Holiday) => readonly string[]
  readonly now: (at: Instant) => string
  /** What stands at the beginning of a matter, the longest first; the last is shown in any case. */
  readonly opening: (number: number) => readonly [...string[], string]
}

type Wish = {
  readonly key: string
  readonly text: string
  readonly width: number
  readonly at: Instant
  readonly lane: number
  readonly tone: Caption['tone']
  readonly rank: number
  readonly anchors: readonly Anchor[]
}

const eventSize = 11
const ranks: Partial<Record<TrackMark['glyph'], number>> = {
  accepted: 3,
  'closed-support': 4,
  'closed-partial': 4,
  'closed-none': 4,
  refused: 4,
  redirected: 4,
  withdrawn: 4,
  returned: 5,
  sent: 6,
  contact: 7,
  seen: 8,
}

/** What would like a caption: what changes responsibility, the first contact, and lateness. */
export function captionWishes(track: Track, words: CaptionWords): readonly Wish[] {
  const contacted = new Set<string>()
  const events = track.marks
    .toSorted((a, b) => a.at - b.at)
    .flatMap((mark): Wish[] => {
      const first = mark.glyph === 'contact' && !contacted.has(mark.referralId)
      if (first) contacted.add(mark.referralId)
      const text = words.event(mark, first)
      if (text === null) return []
      return [
        {
          key: mark.id,
          text,
          width: textWidth(text, eventSize),
          at: mark.at,
          lane: mark.lane,
          tone: 'event',
          rank: ranks[mark.glyph] ?? 9,
          anchors: mark.glyph === 'sent' ? ['end', 'start', 'middle'] : ['middle', 'start', 'end'],
        },
      ]
    })
  const late = track.late.map((span): Wish => {
    const text = words.late(span)
    return {
      key: lateKey(span),
      text,
      width: textWidth(text, eventSize) * 1.05,
      at: span.to,
      lane: span.lane,
      tone: 'late',
      rank: 0,
      anchors: ['start', 'end', 'middle'],
    }
  })
  return [...late, ...events]
}

/** One late span of one lane. */
export const lateKey = (span: LateSpan): string => `late-${span.lane}-${span.from}`

const boxOf = (x: number, y: number, width: number, anchor: Anchor): Box => {
  const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2
  return { x: left, y: y - 9.5, width, height: 12 }
}

const meet = (a: Box, b: Box): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height

type Bare = Omit<TrackLayout, 'captions'>

/** Puts captions under their bar, above it when that is taken, and leaves them out when neither fits. */
export function placeCaptions(
  layout: Bare,
  track: Track,
  words: CaptionWords,
  size: TrackSize,
): readonly Caption[] {
  const taken: Box[] = obstacles(layout, size)
  const captions: Caption[] = []
  const bounds = { from: layout.left - 22, to: layout.width }
  const place = (
    wish: Omit<Caption, 'x' | 'y' | 'anchor'>,
    width: number,
    spots: readonly Spot[],
  ): boolean => {
    for (const { x, y, anchor } of spots) {
      const box = boxOf(x, y, width, anchor)
      if (box.x < bounds.from || box.x + box.width > bounds.to) continue
      if (taken.some(other => meet(box, other))) continue
      taken.push({ ...box, x: box.x - 3, width: box.width + 6 })
      captions.push({ key: wish.key, text: wish.text, tone: wish.tone, x, y, anchor })
      return true
    }
    return false
  }
  placeFoot(layout, track, words, place)
  captions.push(...placeBeginnings(layout, words, size, place))
  for (const flag of layout.flags.filter(one => one.state !== 'met')) placeFlag(flag, words, size, place)
  for (const wish of captionWishes(track, words).toSorted((a, b) => a.rank - b.rank)) {
    place(wish, wish.width, spotsOf(wish, layout, size))
  }
  for (const flag of layout.flags.filter(one => one.state === 'met')) placeFlag(flag, words, size, place)
  placeContinuations(layout, size, place)
  return captions
}

type Spot = Pick<Caption, 'x' | 'y' | 'anchor'>
type Place = (wish: Omit<Caption, 'x' | 'y' | 'anchor'>, width: number, spots: readonly Spot[]) => boolean

const spotsOf = (wish: Wish, layout: Bare, size: TrackSize): readonly Spot[] => {
  const y = layout.lanes[wish.lane]?.y ?? 0
  const mark = layout.marks.find(one => one.id === wish.key)
  const late = layout.late.find(span => span.key === wish.key)
  // An event that was gathered with others has no place of its own, and no caption.
  if (mark === undefined && late === undefined) return []
  const x = mark?.x ?? late?.x2 ?? 0
  const below = y + size.bar / 2 + 13
  const above = y - size.bar / 2 - 6
  const shift: Record<Anchor, number> = { middle: 0, start: late === undefined ? 5 : 10, end: -5 }
  return [below, above].flatMap(line =>
    wish.anchors.map(anchor => ({ x: x + shift[anchor], y: line, anchor })),
  )
}

/** Which matter begins here. Without its number a relay among others could not be told apart, so that one always stands. */
const placeBeginnings = (
  layout: Bare,
  words: CaptionWords,
  size: TrackSize,
  place: Place,
): readonly Caption[] =>
  layout.openings
    .filter(({ begins }) => begins)
    .flatMap(({ number, x, y }) => {
      const wish = { key: `matter-${number}`, tone: 'opening' } as const
      const texts = words.opening(number)
      const spots = openingSpots(x, y, size)
      const isPlaced = texts.some(text => place({ ...wish, text }, textWidth(text, eventSize) * 1.1, spots))
      const above = y - size.bar / 2 - 5
      return isPlaced ? [] : [{ ...wish, text: texts.at(-1) ?? '', x: x - 3, y: above, anchor: 'start' }]
    })

/** Which matter goes on here, where there is room. */
const placeContinuations = (layout: Bare, size: TrackSize, place: Place): void => {
  for (const { number, begins, at, x, y } of layout.openings) {
    if (begins) continue
    const wish = { key: `matter-${number}-${at}`, text: `${number}`, tone: 'opening' } as const
    place(wish, textWidth(wish.text, eventSize) * 1.1, openingSpots(x + 6, y, size))
  }
}

const openingSpots = (x: number, y: number, size: TrackSize): readonly Spot[] =>
  [x - 3, x + 4].flatMap(left =>
    [y - size.bar / 2 - 5, y + size.bar / 2 + 12].map(
      (line): Spot => ({ x: left, y: line, anchor: 'start' }),
    ),
  )

const placeFlag = (flag: Bare['flags'][number], words: CaptionWords, size: TrackSize, place: Place): void => {
  const met = flag.state === 'met'
  const text = words.flag(flag)
  const y = flag.y + size.bar / 2 - size.flag.pole + 7.5
  const width = textWidth(text, met ? 11 : 12) * (flag.state === 'missed' ? 1.05 : 1)
  const right: Spot = { x: flag.x + size.flag.width + 4, y, anchor: 'start' }
  const left: Spot = { x: flag.x - 5, y, anchor: 'end' }
  const tone = met ? 'met' : flag.state === 'missed' ? 'late' : 'ahead'
  const key = `${flag.referralId}-${flag.promise}`
  place({ key, text, tone }, width, flag.state === 'missed' ? [left, right] : [right, left])
}

const placeFoot = (layout: Bare, track: Track, words: CaptionWords, place: Place): void => {
  if (layout.now !== null && track.now !== null) {
    const text = words.now(track.now)
    const spot = { x: layout.now, y: layout.chartBottom + 24, anchor: 'middle' as const }
    place({ key: 'now', text, tone: 'now' }, textWidth(text, 12), [spot, { ...spot, anchor: 'end' }])
  }
  for (const day of layout.days) {
    if (day.holiday === undefined) continue
    const placed = { x: day.x + day.width / 2, y: layout.chartBottom + 15, anchor: 'middle' as const }
    const lower = { ...placed, y: placed.y + 9 }
    words
      .holiday(day.day, day.holiday)
      .find(text =>
        place({ key: `holiday-${day.day}`, text, tone: 'holiday' }, textWidth(text, 11), [placed, lower]),
      )
  }
}

const obstacles = (layout: Bare, size: TrackSize): Box[] => {
  const half = size.bar / 2
  const vertical = (x: number, y1: number, y2: number): Box => ({
    x: x - 1.5,
    y: Math.min(y1, y2),
    width: 3,
    height: Math.abs(y2 - y1),
  })
  return [
    ...layout.bars.map(bar => ({ x: bar.x1, y: bar.y - half, width: bar.x2 - bar.x1, height: size.bar })),
    ...[...layout.handoffs, ...layout.sendings, ...layout.results].map(link =>
      vertical(link.x, link.y1, link.y2),
    ),
    ...layout.handoffs.map(link => ({ x: link.x - 8, y: link.y2 - 20, width: 16, height: 22 })),
    ...layout.marks.map(mark => ({ x: mark.x - 7, y: mark.y - 7, width: 14, height: 14 })),
    ...layout.groups.map(group => ({ x: group.x - 9, y: group.y - 9, width: 18, height: 18 })),
    ...layout.late.map(span => ({
      x: span.x1,
      y: span.y,
      width: span.x2 - span.x1,
      height: size.tooth.depth,
    })),
    ...layout.flags.map(flag => ({
      x: flag.x - 1,
      y: flag.y + half - size.flag.pole,
      width: size.flag.width + 2,
      height: size.flag.pole - size.bar,
    })),
    ...(layout.now === null ? [] : [vertical(layout.now, layout.rulerBottom, layout.chartBottom)]),
  ]
}
