import { useVirtualizer, type VirtualItem } from '@tanstack/react-virtual'
import { type RefObject, type UIEvent, useEffect, useRef } from 'react'
import { useRemembered, useRememberedRef } from '../app/use-remembered.ts'
import { useKeys } from './use-keys.ts'

const rowHeight = 36
/** The head stays in view, so the rows have that much less room. */
const headHeight = 31
const overscan = 12

export interface WalkedRowsOptions {
  readonly total: number
  readonly onShown: (shown: { readonly first: number; readonly last: number }) => void
  /** Enter on the row at a place. */
  readonly onOpen: (place: number) => void
}

export interface WalkedRows {
  /** The scrolling box of the table; each row carries its place as `data-place` and holds one link. */
  readonly box: RefObject<HTMLDivElement | null>
  readonly onScroll: (event: UIEvent<HTMLDivElement>) => void
  /** Only the rows that the screen holds. */
  readonly items: readonly VirtualItem[]
  /** The height of all rows together. */
  readonly height: number
  /** The selected row, which is the one tab stop of the table. */
  readonly place: number
  readonly select: (place: number) => void
}

/** A table of however many rows: arrows walk, Enter opens, the way back returns to the same place. */
export function useWalkedRows({ total, onShown, onOpen }: WalkedRowsOptions): WalkedRows {
  const box = useRef<HTMLDivElement | null>(null)
  const focusWanted = useRef(false)
  const top = useRememberedRef('top', 0)
  const [selected, setSelected] = useRemembered('place', 0)
  const place = Math.max(0, Math.min(selected, total - 1))
  const rows = useVirtualizer({
    count: total,
    getScrollElement: () => box.current,
    estimateSize: () => rowHeight,
    scrollPaddingEnd: headHeight,
    overscan,
    initialOffset: () => top.current,
  })
  const items = rows.getVirtualItems()
  const first = items[0]?.index ?? 0
  const last = items.at(-1)?.index ?? 0
  useEffect(() => onShown({ first, last }), [first, last, onShown])
  // A row walked to from far away is drawn a moment later; it takes the focus once it is there.
  useEffect(() => {
    if (!focusWanted.current) return
    const link = box.current?.querySelector<HTMLElement>(`[data-place="${place}"] a`)
    if (link === null || link === undefined) return
    focusWanted.current = false
    link.focus({ preventScroll: true })
  })

  const walk = (step: number) => (): void => {
    if (total === 0) return
    const next = Math.max(0, Math.min(total - 1, place + step))
    focusWanted.current = true
    setSelected(next)
    rows.scrollToIndex(next)
  }
  const perScreen = (): number => Math.max(1, Math.floor((box.current?.clientHeight ?? 0) / rowHeight) - 2)
  useKeys({
    arrowdown: walk(1),
    arrowup: walk(-1),
    pagedown: () => walk(perScreen())(),
    pageup: () => walk(-perScreen())(),
    home: walk(-total),
    end: walk(total),
    enter: () => onOpen(place),
  })
  return {
    box,
    onScroll: event => {
      top.current = event.currentTarget.scrollTop
    },
    items,
    height: rows.getTotalSize(),
    place,
    select: setSelected,
  }
}
