import type { Instant } from './time.ts'
import { deriveTrack, type Track, type TrackOpening } from './track.ts'
import type { TrackLeg } from './track-leg.ts'

/**
 * The track of several matters of one person on one axis of time, numbered in the order in which they are given.
 * Institutions share their lanes; matters that lie on one institution at the same time lie there in rows below each
 * other, so no bar ever covers another. One matter alone is its own track, without a number.
 */
export function deriveMatters(matters: readonly (readonly TrackLeg[])[], now: Instant): Track {
  const tracks = matters.map(legs => deriveTrack(legs, now))
  const [only] = tracks
  if (only !== undefined && tracks.length === 1) return only
  const { lanes, laneOf } = sharedLanes(tracks)
  const moved = tracks.map((track, matter) => onLanes(track, lane => laneOf(matter, lane)))
  const isOver = tracks.every(track => track.now === null)
  return {
    lanes,
    bars: moved.flatMap(track => track.bars),
    handoffs: moved.flatMap(track => track.handoffs),
    sendings: moved.flatMap(track => track.sendings),
    results: moved.flatMap(track => track.results),
    flags: moved.flatMap(track => track.flags),
    late: moved.flatMap(track => track.late),
    marks: moved.flatMap(track => track.marks),
    holds: tracks.flatMap(track => track.holds).toSorted((a, b) => a.from - b.from),
    openings: tracks.flatMap((track, matter) => openingsOf(track, matter + 1, lane => laneOf(matter, lane))),
    from: Math.min(now, ...tracks.map(track => track.from)) as Instant,
    to: (isOver
      ? Math.max(...tracks.map(track => track.to))
      : Math.max(now, ...tracks.map(track => track.to))) as Instant,
    now: isOver ? null : now,
  }
}

const openingsOf = (
  track: Track,
  number: number,
  laneOf: (lane: number) => number,
): readonly TrackOpening[] => {
  const first = track.lanes.findIndex(({ institution }) => institution === track.holds[0]?.institution)
  const begins = first < 0 ? [] : [{ number, at: track.from, lane: laneOf(first), begins: true }]
  const goesOn = track.handoffs.map(({ at, toLane }) => ({ number, at, lane: laneOf(toLane), begins: false }))
  return [...begins, ...goesOn]
}

/** Two matters in one row keep a day between them, so that the number of the second stands free. */
const apart = 86_400_000

type Row = { until: number; holdsNow: boolean }

const sharedLanes = (
  tracks: readonly Track[],
): { readonly lanes: Track['lanes']; readonly laneOf: (matter: number, lane: number) => number } => {
  const rows = new Map<string, Row[]>()
  const inTime = [...tracks.entries()].toSorted(([, a], [, b]) => a.from - b.from)
  const taken = new Map<string, number>()
  for (const [matter, track] of inTime) {
    for (const [lane, { institution, holdsNow }] of track.lanes.entries()) {
      const own = rows.get(institution) ?? []
      rows.set(institution, own)
      const { from, to } = extentOf(track, lane)
      const free = own.findIndex(row => row.until + apart <= from)
      const row = own[free]
      if (row === undefined) own.push({ until: to, holdsNow })
      else {
        row.until = to
        row.holdsNow ||= holdsNow
      }
      taken.set(`${matter}/${lane}`, free < 0 ? own.length - 1 : free)
    }
  }
  const firstRow = new Map<string, number>()
  const lanes: Track['lanes'][number][] = []
  for (const [institution, own] of rows) {
    firstRow.set(institution, lanes.length)
    for (const [place, { holdsNow }] of own.entries()) {
      lanes.push(place === 0 ? { institution, holdsNow } : { institution, holdsNow, again: true })
    }
  }
  return {
    lanes,
    laneOf: (matter, lane) =>
      (firstRow.get(tracks[matter]?.lanes[lane]?.institution ?? '') ?? 0) +
      (taken.get(`${matter}/${lane}`) ?? 0),
  }
}

/** From the first to the last thing that a matter draws on one of its lanes. */
const extentOf = (track: Track, lane: number): { readonly from: number; readonly to: number } => {
  const links = [...track.handoffs, ...track.sendings, ...track.results]
  const moments = [
    ...track.bars.filter(bar => bar.lane === lane).flatMap(({ from, to }) => [from, to]),
    ...track.late.filter(span => span.lane === lane).map(({ to }) => to),
    ...track.marks.filter(mark => mark.lane === lane).map(({ at }) => at),
    ...track.flags.filter(flag => flag.lane === lane && flag.at <= track.to).map(({ at }) => at),
    ...links.filter(link => link.fromLane === lane || link.toLane === lane).map(({ at }) => at),
  ]
  return moments.length === 0
    ? { from: track.from, to: track.from }
    : { from: Math.min(...moments), to: Math.max(...moments) }
}

const onLanes = (
  track: Track,
  laneOf: (lane: number) => number,
): Pick<Track, 'bars' | 'handoffs' | 'sendings' | 'results' | 'flags' | 'late' | 'marks'> => {
  const placed = <T extends { readonly lane: number }>(one: T): T => ({ ...one, lane: laneOf(one.lane) })
  const linked = <T extends { readonly fromLane: number; readonly toLane: number }>(link: T): T => ({
    ...link,
    fromLane: laneOf(link.fromLane),
    toLane: laneOf(link.toLane),
  })
  return {
    bars: track.bars.map(placed),
    handoffs: track.handoffs.map(linked),
    sendings: track.sendings.map(linked),
    results: track.results.map(linked),
    flags: track.flags.map(placed),
    late: track.late.map(placed),
    marks: track.marks.map(placed),
  }
}
