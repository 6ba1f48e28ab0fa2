import { type RefObject, useEffect, useLayoutEffect, useRef, useState } from 'react'
import type { Instant } from '#domain/time.ts'
import type { TrackLayout } from './track-layout.ts'
import type { TrackWindow } from './track-window.ts'
import { closerLevel, fartherLevel, momentAt, scrollTo, type ZoomLevel } from './track-zoom.ts'

export interface TrackZoom {
  readonly level: ZoomLevel
  readonly scroller: RefObject<HTMLDivElement | null>
  readonly window: TrackWindow | undefined
  /** Where the view begins, in whole steps: for what has to say which stretch is seen. */
  readonly seenFrom: number
  /** `seenAt` is the place in the view that stays where it is; without it the moment itself decides. */
  readonly zoomTo: (level: ZoomLevel, around?: Around) => void
  readonly step: (closer: boolean, around?: Around) => void
  /** Scrolls a place of the picture into the view, when it is not there. */
  readonly show: (x: number) => void
}

/** What a change of scale keeps in its place: a place of the view, or a moment. */
export type Around = { readonly viewX: number } | { readonly at: Instant }

interface ZoomInput {
  readonly layoutAt: (level: ZoomLevel) => TrackLayout
  readonly from: Instant
  readonly now: Instant | null
  /** Width of what is seen. */
  readonly view: number
}

/** Windows begin at whole steps, so that a picture is drawn anew once in many scrolled px. */
const step = 240

/** The scale of a track and where its view stands; the point under the pointer or the focus stays in its place. */
export function useTrackZoom({ layoutAt, from, now, view }: ZoomInput): TrackZoom {
  const [level, setLevel] = useState<ZoomLevel>('matter')
  const [scrolled, setScrolled] = useState(0)
  const scroller = useRef<HTMLDivElement>(null)
  const kept = useRef<{ at: Instant; seenAt: number }>(undefined)
  const layout = layoutAt(level)
  const zoomTo = (next: ZoomLevel, around?: Around): void => {
    const box = scroller.current
    if (box === null || next === level) return
    const { at, left, right } = layout
    const xOf = (one: Around): number => ('at' in one ? at(one.at) : box.scrollLeft + one.viewX)
    const middle = { viewX: (left + view) / 2 }
    const nowX = now === null ? undefined : at(now)
    const isNowSeen = nowX !== undefined && nowX >= box.scrollLeft + left && nowX <= box.scrollLeft + view
    const x = xOf(around ?? (isNowSeen && now !== null ? { at: now } : middle))
    const end = (layout.days.at(-1)?.day ?? 0) * 86_400_000 + 2 * 86_400_000
    kept.current = {
      at: momentAt(Math.max(left, Math.min(right, x)), at, from, end as Instant),
      seenAt: Math.max(left, Math.min(view, x - box.scrollLeft)),
    }
    setLevel(next)
  }
  useLayoutEffect(() => {
    const box = scroller.current
    if (box === null || kept.current === undefined) return
    const { at, seenAt } = kept.current
    kept.current = undefined
    box.scrollLeft = scrollTo(layout.at(at), seenAt, layout.width, view)
    setScrolled(Math.floor(box.scrollLeft / step) * step)
  }, [layout, view])
  const hasBox = view > 0
  useEffect(() => {
    const box = scroller.current
    if (box === null || !hasBox) return
    const follow = (): void => setScrolled(Math.floor(box.scrollLeft / step) * step)
    box.addEventListener('scroll', follow, { passive: true })
    return () => box.removeEventListener('scroll', follow)
  }, [hasBox])
  const matter = layoutAt('matter')
  const working = matter.days.filter(day => !day.free)
  const widthOf = working.reduce((sum, day) => sum + day.width, 0) / Math.max(1, working.length)
  const room = view - matter.left
  return {
    level,
    scroller,
    window: layout.width <= view + 1 ? undefined : windowAt(scrolled, view, layout.width),
    seenFrom: scrolled,
    zoomTo,
    step: (closer, around) => {
      const next = (closer ? closerLevel : fartherLevel)(level, room, widthOf)
      if (next !== undefined) zoomTo(next, around)
    },
    show: x => {
      const box = scroller.current
      if (box === null) return
      const isSeen = x > box.scrollLeft + layout.left + 12 && x < box.scrollLeft + view - 24
      if (!isSeen) box.scrollLeft = x - (layout.left + view) / 2
    },
  }
}

/** What is seen and a step around it. Right after a change of scale the old place may lie behind the new end. */
const windowAt = (scrolled: number, view: number, total: number): TrackWindow => {
  const from = Math.max(0, Math.min(scrolled, total - view) - step)
  return { from, to: Math.min(total, from + view + 3 * step) }
}
