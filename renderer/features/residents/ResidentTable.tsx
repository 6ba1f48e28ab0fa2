import type { ResidentRow } from '#domain/answers.ts'
import { useTexts } from '../../text/use-texts.ts'
import { SortHeader } from '../../ui/SortHeader.tsx'
import { useNow } from '../../ui/use-now.ts'
import { useWalkedRows } from '../../ui/use-walked-rows.ts'
import table from '../../ui/walked-table.module.css'
import { ResidentLine } from './ResidentLine.tsx'
import type { ResidentQuestion, ResidentSort } from './resident-question.ts'
import classes from './residents-screen.module.css'

export interface ResidentTableProps {
  readonly question: ResidentQuestion
  readonly total: number
  readonly rowAt: (place: number) => ResidentRow | undefined
  readonly onSort: (sort: ResidentSort, descending: boolean) => void
  readonly onShown: (shown: { readonly first: number; readonly last: number }) => void
  readonly onOpen: (row: ResidentRow) => void
}

/** The register, as many lines as the screen holds. */
export function ResidentTable({ question, total, rowAt, onSort, onShown, onOpen }: ResidentTableProps) {
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
      <table className={table.table} aria-label={t.residents.tableName} aria-rowcount={total + 1}>
        <thead>
          <tr className={`${table.head} ${classes.columns}`} aria-rowindex={1}>
            <SortHeader column="code" {...sorting}>
              {t.residents.columnCode}
            </SortHeader>
            <th scope="col">{t.residents.columnAge}</th>
            <th scope="col">{t.residents.columnHousehold}</th>
            <th scope="col">{t.residents.columnZone}</th>
            <SortHeader column="issued" usualDescending {...sorting}>
              {t.residents.columnIssued}
            </SortHeader>
            <th scope="col">{t.residents.columnReferrals}</th>
            <SortHeader column="changed" usualDescending {...sorting}>
              {t.residents.columnChanged}
            </SortHeader>
          </tr>
        </thead>
        <tbody className={table.rows} style={{ height }}>
          {items.map(item => (
            <ResidentLine
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
