import { useVirtualizer } from '@tanstack/react-virtual'
import { useEffect, useRef } from 'react'
import type { ReferralRow } from '#domain/answers.ts'
import type { ListQuestion } from '#domain/contract.ts'
import { useRemembered, useRememberedRef } from '../../app/use-remembered.ts'
import { useTexts } from '../../text/use-texts.ts'
import { useKeys } from '../../ui/use-keys.ts'
import { useNow } from '../../ui/use-now.ts'
import type { SortColumn } from './list-question.ts'
import { ReferralLine } from './ReferralLine.tsx'
import classes from './referral-table.module.css'
import { SortHeader } from './SortHeader.tsx'

export interface ReferralTableProps {
  readonly question: ListQuestion
  readonly total: number
  readonly rowAt: (place: number) => ReferralRow | undefined
  readonly onSort: (sort: SortColumn, descending: boolean) => void
  readonly onShown: (shown: { readonly first: number; readonly last: number }) => void
  readonly onOpen: (row: ReferralRow) => void
}

const rowHeight = 36
/** The head stays in view, so the rows have that much less room. */
const headHeight = 31
const overscan = 12

/** As many rows as the screen holds, of however many there are. Arrows walk, Enter opens; one row is a tab stop. */
export function ReferralTable({ question, total, rowAt, onSort, onShown, onOpen }: ReferralTableProps) {
  const t = useTexts()
  const now = useNow()
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
  const open = (): void => {
    const row = rowAt(place)
    if (row !== undefined) onOpen(row)
  }
  useKeys({
    arrowdown: walk(1),
    arrowup: walk(-1),
    pagedown: () => walk(perScreen())(),
    pageup: () => walk(-perScreen())(),
    home: walk(-total),
    end: walk(total),
    enter: open,
  })
  const sorting = { question, onSort }
  return (
    <div
      ref={box}
      onScroll={event => {
        top.current = event.currentTarget.scrollTop
      }}
      className={classes.box}
      data-empty={total === 0 || undefined}
    >
      <table className={classes.table} aria-label={t.referrals.tableName} aria-rowcount={total + 1}>
        <thead>
          <tr className={classes.head} aria-rowindex={1}>
            <th scope="col">{t.referrals.columnCode}</th>
            <th scope="col">{t.referrals.columnRoute}</th>
            <th scope="col">{t.referrals.columnNeed}</th>
            <th scope="col">{t.referrals.columnUrgency}</th>
            <th scope="col">{t.referrals.columnState}</th>
            <SortHeader column="due" {...sorting}>
              {t.referrals.columnDue}
            </SortHeader>
            <th scope="col" className={classes.lead}>
              {t.referrals.columnLead}
            </th>
            <SortHeader column="sent" {...sorting}>
              {t.referrals.columnSent}
            </SortHeader>
            <SortHeader column="changed" {...sorting}>
              {t.referrals.columnChanged}
            </SortHeader>
          </tr>
        </thead>
        <tbody className={classes.rows} style={{ height: rows.getTotalSize() }}>
          {items.map(item => (
            <ReferralLine
              key={item.key}
              place={item.index}
              top={item.start}
              row={rowAt(item.index)}
              now={now}
              selected={item.index === place}
              onSelect={setSelected}
              onOpen={onOpen}
            />
          ))}
        </tbody>
      </table>
    </div>
  )
}
