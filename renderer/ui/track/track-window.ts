import type { BarShape, LinkShape, TrackLayout } from './track-layout.ts'

/** What is drawn of a track: a stretch of px, a little more than can be seen. */
export type TrackWindow = { readonly from: number; readonly to: number }

/** How far a caption reaches beyond the point that it belongs to. */
const reach = 260

/**
 * The part of a layout that lies in a window. A year by hours is a hundred thousand px long: drawing costs what is
 * seen. Bars and sawteeth are cut at whole strokes, so that their pattern stands still while one scrolls.
 */
export function windowOf(
  layout: TrackLayout,
  { from, to }: TrackWindow,
  hatch: number,
  tooth: number,
): TrackLayout {
  const near = ({ x }: { readonly x: number }): boolean => x > from - reach && x < to + reach
  const overlaps = (x1: number, x2: number): boolean => x2 > from && x1 < to
  const wide = ({ x, width }: { readonly x: number; readonly width: number }): boolean =>
    overlaps(x, x + width)
  const linked = (link: LinkShape): boolean => near(link)
  return {
    ...layout,
    left: Math.max(layout.left, from),
    right: Math.min(layout.right, to),
    days: layout.days.filter(wide),
    ruler: layout.ruler.filter(near),
    bars: layout.bars.filter(bar => overlaps(bar.x1, bar.x2)).map(bar => cutBar(bar, from, to, hatch)),
    handoffs: layout.handoffs.filter(linked),
    sendings: layout.sendings.filter(linked),
    results: layout.results.filter(linked),
    flags: layout.flags.filter(near),
    late: layout.late
      .filter(span => overlaps(span.x1, span.x2))
      .map(span => ({ ...span, ...cut(span.x1, span.x2, from, to, tooth) })),
    marks: layout.marks.filter(near),
    groups: layout.groups.filter(near),
    offHours: layout.offHours.filter(wide),
    hourLines: layout.hourLines.filter(x => x > from && x < to),
    captions: layout.captions.filter(near),
  }
}

const cut = (x1: number, x2: number, from: number, to: number, step: number) => {
  const begin = x1 < from ? x1 + Math.floor((from - x1) / step) * step : x1
  const end = x2 > to ? begin + Math.ceil((to - begin) / step) * step : x2
  return { x1: begin, x2: Math.min(end, x2) }
}

/** The point at the open end belongs to the end alone. */
const cutBar = (bar: BarShape, from: number, to: number, step: number): BarShape => {
  const { x1, x2 } = cut(bar.x1, bar.x2, from, to, step)
  return { ...bar, x1, x2, open: bar.open && x2 === bar.x2 }
}
