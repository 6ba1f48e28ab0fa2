import { useMemo, useState } from 'react'
import type { ReferralId } from '#domain/ids.ts'
import type { ReviewRow } from '#domain/review-answers.ts'
import { type ReviewWalk, rowKey } from './use-review-walk.ts'

export interface MarkedRows {
  readonly marked: ReadonlySet<ReferralId>
  /** The marked rows in the order of the list. */
  readonly rows: readonly ReviewRow[]
  readonly toggle: (row: ReviewRow) => void
  readonly toggleSelected: () => void
  /** Marks where one stands and walks on, marking. */
  readonly extend: (by: 1 | -1) => void
  readonly keepOnly: (ids: readonly ReferralId[]) => void
  readonly clear: () => void
}

/** The rows that were marked for one step with all of them; what leaves the list is marked no more. */
export function useMarkedRows(all: readonly ReviewRow[], walk: ReviewWalk): MarkedRows {
  const [ids, setIds] = useState<readonly ReferralId[]>([])
  const rows = useMemo(() => all.filter(({ id }) => ids.includes(id)), [all, ids])
  const marked = useMemo(() => new Set(rows.map(({ id }) => id)), [rows])
  const toggle = ({ id }: ReviewRow): void =>
    setIds(was => (was.includes(id) ? was.filter(other => other !== id) : [...was, id]))
  const listed = walk.selected?.key === (walk.selected === undefined ? '' : rowKey(walk.selected.row))
  return {
    marked,
    rows,
    toggle,
    toggleSelected: () => {
      if (walk.selected !== undefined && listed) toggle(walk.selected.row)
    },
    extend: by => {
      const from = walk.selected
      if (from === undefined || !listed) return
      const to = walk.step(by)
      const reached = to !== undefined && to.key === rowKey(to.row) ? [to.row.id] : []
      setIds(was => [...new Set([...was, from.row.id, ...reached])])
    },
    keepOnly: setIds,
    clear: () => setIds([]),
  }
}
