import type { ReferralRow } from '#domain/answers.ts'
import type { ListQuestion } from '#domain/contract.ts'
import { useTexts } from '../../text/use-texts.ts'
import { SortHeader } from '../../ui/SortHeader.tsx'
import { useNow } from '../../ui/use-now.ts'
import { useWalkedRows } from '../../ui/use-walked-rows.ts'
import table from '../../ui/walked-table.module.css'
import type { SortColumn } from './list-question.ts'
import { ReferralLine } from './ReferralLine.tsx'
import classes from './referral-table.module.css'

export interface ReferralTableProps {
  readonly question: ListQuestion
  readonly total: number
  readonly rowAt: (place: number) => ReferralRow | undefined
  readonly onSort: (sort: SortColumn, descending: boolean) => void
  readonly onShown: (shown: { readonly first: number; readonly last: number }) => void
  readonly onOpen: (row: ReferralRow) => void
}

/** As many rows as the screen holds, of however many there are. */
export function ReferralTable({ question, total, rowAt, onSort, onShown, onOpen }: ReferralTableProps) {
  const t = useTexts()
  const now = useNow()
  const { box, onScroll, items, height, place, select } = useWalkedRows({
    total,
    onShown,
    onOpen: at => {
      const row = rowAt(at)
      if (row !== undefined) onOpen(row)
    },
  })
  const sorting = { question, onSort }
  return (
    <div ref={box} onScroll={onScroll} className={table.box} data-empty={total === 0 || undefined}>
      <table className={table.table} aria-label={t.referrals.tableName} aria-rowcount={total + 1}>
        <thead>
          <tr className={`${table.head} ${classes.columns}`} aria-rowindex={1}>
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
            <SortHeader column="sent" usualDescending {...sorting}>
              {t.referrals.columnSent}
            </SortHeader>
            <SortHeader column="changed" usualDescending {...sorting}>
              {t.referrals.columnChanged}
            </SortHeader>
          </tr>
        </thead>
        <tbody className={table.rows} style={{ height: height }}>
          {items.map(item => (
            <ReferralLine
              key={item.key}
              place={item.index}
              top={item.start}
              row={rowAt(item.index)}
              now={now}
              selected={item.index === place}
              onSelect={select}
              onOpen={onOpen}
            />
          ))}
        </tbody>
      </table>
    </div>
  )
}
