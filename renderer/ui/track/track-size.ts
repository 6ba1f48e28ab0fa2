/** The three densities of the track (design tokens §7). All lengths in px. */
export type TrackSizeName = 'row' | 'card' | 'full'

export type TrackSize = {
  readonly bar: number
  /** Distance of lanes, by how many there are. */
  readonly pitch: (lanes: number) => number
  /** The middle of the first lane. */
  readonly firstLane: number
  /** Below the last lane: holidays, now. */
  readonly foot: number
  readonly rulerBottom: number
  readonly glyphRadius: number
  /** Events on one lane keep at least this distance. */
  readonly markGap: number
  /** The narrowest day that holds an event. */
  readonly dayMin: number
  readonly right: number
  /** How far the point of an open bar reaches. */
  readonly point: number
  readonly tooth: { readonly depth: number; readonly width: number; readonly gap: number }
  readonly hatch: number
  readonly flag: { readonly pole: number; readonly width: number; readonly height: number }
}

export const cardSize: TrackSize = {
  bar: 8,
  pitch: lanes => (lanes <= 3 ? 24 : 19),
  firstLane: 30,
  foot: 9,
  rulerBottom: 20,
  glyphRadius: 4,
  markGap: 9.5,
  dayMin: 22,
  right: 14,
  point: 4.5,
  tooth: { depth: 2.2, width: 4, gap: 2 },
  hatch: 4.2,
  flag: { pole: 15, width: 8, height: 6 },
}

export const fullSize: TrackSize = {
  bar: 16,
  pitch: lanes => (lanes <= 3 ? 53 : lanes === 4 ? 45 : 42),
  firstLane: 58,
  foot: 48,
  rulerBottom: 26,
  glyphRadius: 6.5,
  markGap: 15,
  dayMin: 64,
  right: 26,
  point: 8,
  tooth: { depth: 3, width: 6, gap: 3 },
  hatch: 6.2,
  flag: { pole: 31, width: 11, height: 8 },
}
