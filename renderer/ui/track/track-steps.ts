import type { TrackMark } from '#domain/track.ts'

/** The event an arrow leads to: left and right in time, up and down to the nearest in time on another lane. */
export function nextMark(
  inTime: readonly TrackMark[],
  chosen: string | undefined,
  arrow: string,
): TrackMark | undefined {
  const place = inTime.findIndex(mark => mark.id === chosen)
  const here = inTime[place]
  if (here === undefined) return arrow === 'ArrowLeft' ? inTime.at(-1) : inTime[0]
  if (arrow === 'ArrowLeft') return inTime[place - 1]
  if (arrow === 'ArrowRight') return inTime[place + 1]
  const lanes = [...new Set(inTime.map(mark => mark.lane))].toSorted((a, b) => a - b)
  const lane = lanes[lanes.indexOf(here.lane) + (arrow === 'ArrowUp' ? -1 : 1)]
  const onLane = inTime.filter(mark => mark.lane === lane)
  return onLane.toSorted((a, b) => Math.abs(a.at - here.at) - Math.abs(b.at - here.at))[0]
}
