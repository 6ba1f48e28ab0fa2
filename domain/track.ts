import type { Instant } from './time.ts'
import { type LateSpan, type TrackFlag, trackFlags } from './track-flags.ts'
import { type HoldSpan, holdSpans } from './track-holds.ts'
import type { TrackEvent, TrackGlyph, TrackLeg } from './track-leg.ts'

/** How a bar is drawn: solid, hatched, cross-hatched, dashed and empty, double-walled. */
export type TrackFill = 'holds' | 'waits' | 'waits-late' | 'stands' | 'on-hold'

export type TrackBar = {
  readonly lane: number
  readonly from: Instant
  readonly to: Instant
  readonly fill: TrackFill
  /** Still so at `now`: a holder's bar then ends in a point. */
  readonly open: boolean
  /** Entered in error: it stays visible and counts nowhere. */
  readonly faint: boolean
}

export type TrackMark = TrackEvent & { readonly lane: number; readonly referralId: string }

/** A line between two lanes at one moment: a handoff, a sending, or a result on its way back. */
export type LaneLink = {
  readonly referralId: string
  readonly at: Instant
  readonly fromLane: number
  readonly toLane: number
}

export type TrackOpening = {
  readonly number: number
  readonly at: Instant
  readonly lane: number
  /** The beginning of the matter itself; else it only goes on here. */
  readonly begins: boolean
}

/** Everything the relay track shows, in instants and lanes; where it lands on a screen is the layout's matter. */
export type Track = {
  /** Institutions by first appearance; the order never changes while the chain lives. */
  readonly lanes: readonly {
    readonly institution: string
    readonly holdsNow: boolean
    /** A further row of the institution above: two matters of one person lie there at the same time. */
    readonly again?: boolean
  }[]
  readonly bars: readonly TrackBar[]
  readonly handoffs: readonly LaneLink[]
  readonly sendings: readonly LaneLink[]
  readonly results: readonly (LaneLink & { readonly seen: boolean })[]
  /** All deadlines; one that was kept long before its day lies behind `to`. */
  readonly flags: readonly TrackFlag[]
  readonly late: readonly LateSpan[]
  readonly marks: readonly TrackMark[]
  /** Who held the baton from when to when, for the sentence and the list. */
  readonly holds: readonly HoldSpan[]
  /** Where each of several matters begins or goes over to another lane, by its number; none on the track of one chain. */
  readonly openings?: readonly TrackOpening[]
  readonly from: Instant
  /** The last moment that matters: now, a deadline ahead, or the end of a chain that is over. */
  readonly to: Instant
  /** Null when the chain ended so long ago that the present lies off the track. */
  readonly now: Instant | null
}

/** Derives the track of a chain from its legs. Legs without a receiver show their sender alone. */
export function deriveTrack(legs: readonly TrackLeg[], now: Instant): Track {
  const ordered = legs.toSorted((a, b) => startOf(a) - startOf(b))
  const institutions = lanesOf(ordered)
  const lane = (institution: string): number => institutions.indexOf(institution)
  const holds = holdSpans(ordered, now)
  const holder = new Set(holds.filter(span => span.open).map(span => span.institution))
  const solid = holds.flatMap(span => holderBars(span, lane(span.institution), ordered, now))
  const waiting = ordered.flatMap(leg => waitingBars(leg, lane, now))
  const { flags, late } = trackFlags(ordered, lane, now)
  const marks = ordered.flatMap(leg => marksOf(leg, lane))
  const links = linksOf(ordered, lane)
  const lastMoment = Math.max(
    ...solid.map(bar => bar.to),
    ...waiting.map(bar => bar.to),
    ...marks.map(mark => mark.at),
    ...flags
      .filter(flag => flag.state === 'ahead' || flag.state === 'stands' || flag.at <= now + soon)
      .map(flag => flag.at),
    ...links.results.map(result => result.at),
  ) as Instant
  const isOver = holder.size === 0 && now - lastMoment > longAgo
  const to = isOver || lastMoment > now ? lastMoment : now
  return {
    lanes: institutions.map(institution => ({ institution, holdsNow: holder.has(institution) })),
    bars: [...waiting, ...solid],
    ...links,
    flags,
    late,
    marks,
    holds,
    from: ordered[0] === undefined ? now : startOf(ordered[0]),
    to,
    now: isOver ? null : now,
  }
}

const longAgo = 10 * 86_400_000
/** A promise that was kept long before its day does not stretch the track; near its day it belongs on it. */
const soon = 7 * 86_400_000

const startOf = (leg: TrackLeg): Instant => leg.sentAt ?? leg.draftedAt

const lanesOf = (legs: readonly TrackLeg[]): readonly string[] => {
  const seen = new Set<string>()
  for (const leg of legs) {
    for (const institution of [leg.heldBefore, leg.from, leg.to])
      if (institution !== null) seen.add(institution)
  }
  return [...seen]
}

/** A hold, cut where the work was paused. */
const holderBars = (
  span: HoldSpan,
  lane: number,
  legs: readonly TrackLeg[],
  now: Instant,
): readonly TrackBar[] => {
  const pauses = legs
    .filter(leg => leg.to === span.institution)
    .flatMap(leg => leg.pauses)
    .filter(pause => pause.kind === 'on_hold' && pause.from >= span.from && pause.from < span.to)
    .toSorted((a, b) => a.from - b.from)
  const bars: TrackBar[] = []
  let from = span.from
  for (const pause of pauses) {
    const to = Math.min(pause.to ?? now, span.to) as Instant
    bars.push({ lane, from, to: pause.from, fill: 'holds', open: false, faint: span.faint })
    bars.push({
      lane,
      from: pause.from,
      to,
      fill: 'on-hold',
      open: span.open && to === span.to,
      faint: span.faint,
    })
    from = to
  }
  if (from < span.to)
    bars.push({ lane, from, to: span.to, fill: 'holds', open: span.open, faint: span.faint })
  return bars
}

/** The wait for acceptance on the receiver's lane: hatched, dashed while the clock stands, crossed after the deadline. */
const waitingBars = (
  leg: TrackLeg,
  lane: (institution: string) => number,
  now: Instant,
): readonly TrackBar[] => {
  if (leg.sentAt === null || leg.to === null) return []
  const planned = leg.status === 'draft'
  const end = planned ? (leg.acceptBy ?? now) : (leg.acceptedAt ?? leg.endedAt ?? now)
  const open = !planned && leg.acceptedAt === null && leg.endedAt === null
  const shared = { lane: lane(leg.to), faint: leg.status === 'void' }
  const deadline = planned ? null : leg.acceptBy
  const bars: TrackBar[] = []
  const addWait = (from: Instant, to: Instant): void => {
    const turn = deadline === null || deadline >= to ? to : (Math.max(from, deadline) as Instant)
    if (turn > from) bars.push({ ...shared, from, to: turn, fill: 'waits', open: open && turn === end })
    if (to > turn) bars.push({ ...shared, from: turn, to, fill: 'waits-late', open: open && to === end })
  }
  let from = leg.sentAt
  for (const pause of leg.pauses) {
    if (pause.kind !== 'needs_info' || pause.from >= end) continue
    const to = Math.min(pause.to ?? end, end) as Instant
    addWait(from, pause.from)
    bars.push({ ...shared, from: pause.from, to, fill: 'stands', open: open && to === end })
    from = to
  }
  if (from < end) addWait(from, end)
  return bars
}

const linksOf = (
  legs: readonly TrackLeg[],
  lane: (institution: string) => number,
): Pick<Track, 'handoffs' | 'sendings' | 'results'> => {
  const sent = legs.flatMap(leg =>
    leg.sentAt === null || leg.to === null || leg.status === 'void'
      ? []
      : [{ leg, sentAt: leg.sentAt, to: lane(leg.to) }],
  )
  return {
    handoffs: sent.flatMap(({ leg, to }) =>
      leg.acceptedAt === null
        ? []
        : [{ referralId: leg.referralId, at: leg.acceptedAt, fromLane: lane(leg.heldBefore), toLane: to }],
    ),
    sendings: sent.map(({ leg, sentAt, to }) => ({
      referralId: leg.referralId,
      at: sentAt,
      fromLane: lane(leg.from),
      toLane: to,
    })),
    results: sent.flatMap(({ leg, to }) =>
      leg.endedAt === null || leg.status === 'withdrawn' || !leg.visible
        ? []
        : [
            {
              referralId: leg.referralId,
              at: leg.seenAt ?? leg.endedAt,
              fromLane: to,
              toLane: lane(leg.from),
              seen: leg.seenAt !== null,
            },
          ],
    ),
  }
}

/** Signs that the sender's side makes; all others stand on the receiver's lane. */
const senderGlyphs: ReadonlySet<TrackGlyph> = new Set([
  'sent',
  'completed',
  'withdrawn',
  'seen',
  'unseen',
  'void',
])

const marksOf = (leg: TrackLeg, lane: (institution: string) => number): readonly TrackMark[] => {
  if (!leg.visible) return []
  return leg.events.map(event => {
    const side = event.by ?? (senderGlyphs.has(event.glyph) ? leg.from : (leg.to ?? leg.from))
    const known = lane(side)
    return { ...event, lane: known < 0 ? lane(leg.from) : known, referralId: leg.referralId }
  })
}
