import { useMemo, useRef } from 'react'
import type { ReviewBoard, ReviewRow } from '#domain/review-answers.ts'
import { placeOfRow } from '../../app/place-of-row.ts'
import { useRemembered } from '../../app/use-remembered.ts'

/** Something that the arrows stop at: a row of the list, one that came back, a chain, or a proposal. */
export type WalkedItem = { readonly key: string; readonly column: 'main' | 'aside'; readonly row: ReviewRow }

export interface ReviewWalk {
  readonly items: readonly WalkedItem[]
  readonly selected: WalkedItem | undefined
  readonly select: (key: string) => void
  /** Selects and gives the focus. */
  readonly goTo: (key: string) => void
  /** Steps down or up by so many; answers the item reached. */
  readonly step: (by: number) => WalkedItem | undefined
  /** To the other column. */
  readonly cross: (to: WalkedItem['column']) => boolean
  readonly open: () => void
  readonly linkOf: (key: string) => (element: HTMLAnchorElement | null) => (() => void) | undefined
}

export const rowKey = (row: ReviewRow): string => `row:${row.id}`
export const backKey = (row: ReviewRow): string => `back:${row.id}`
export const circlingKey = (row: ReviewRow): string => `circling:${row.id}`
export const proposalKey = (row: ReviewRow): string => `proposal:${row.id}`

const itemsOf = (board: ReviewBoard | undefined): readonly WalkedItem[] => {
  if (board === undefined) return []
  const main = (keyOf: (row: ReviewRow) => string) => (row: ReviewRow) => ({
    key: keyOf(row),
    column: 'main' as const,
    row,
  })
  return [
    ...board.rows.map(main(rowKey)),
    ...board.back.rows.map(main(backKey)),
    ...board.circling.map(main(circlingKey)),
    ...board.toApprove.map(row => ({ key: proposalKey(row), column: 'aside' as const, row })),
  ]
}

/** The one selection of the board: arrows walk down the lists, left and right change between the columns. */
export function useReviewWalk(board: ReviewBoard | undefined): ReviewWalk {
  const items = useMemo(() => itemsOf(board), [board])
  const links = useRef(new Map<string, HTMLAnchorElement>())
  const refs = useRef(new Map<string, ReturnType<ReviewWalk['linkOf']>>())
  const [chosen, setChosen] = useRemembered<{ key: string; place: number } | undefined>('selected', undefined)
  const found = items.findIndex(({ key }) => key === chosen?.key)
  // What was dealt with is gone: the one that took its place is selected.
  const place = found >= 0 ? found : Math.min(chosen?.place ?? 0, items.length - 1)
  const selected = items[place]
  const select = (key: string): void =>
    setChosen({
      key,
      place: Math.max(
        0,
        items.findIndex(item => item.key === key),
      ),
    })
  const goTo = (key: string): void => {
    select(key)
    links.current.get(key)?.focus()
  }
  const step = (by: number): WalkedItem | undefined => {
    const next = items[Math.max(0, Math.min(items.length - 1, place + by))]
    if (next !== undefined) goTo(next.key)
    return next
  }
  const cross = (to: WalkedItem['column']): boolean => {
    const next = selected?.column === to ? undefined : items.find(({ column }) => column === to)
    if (next !== undefined) goTo(next.key)
    return next !== undefined
  }
  const linkOf = (key: string): ReturnType<ReviewWalk['linkOf']> => {
    const known = refs.current.get(key)
    if (known !== undefined) return known
    const ref = (element: HTMLAnchorElement | null): (() => void) | undefined => {
      if (element === null) return undefined
      links.current.set(key, element)
      return () => {
        links.current.delete(key)
      }
    }
    refs.current.set(key, ref)
    return ref
  }
  const open = (): void => {
    if (selected !== undefined) location.hash = placeOfRow(selected.row)
  }
  return { items, selected, select, goTo, step, cross, open, linkOf }
}
