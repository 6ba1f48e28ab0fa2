import { type ReactNode, useMemo } from 'react'
import type { Instant } from '#domain/time.ts'
import { type ColumnWidth, columnsThatFit, tracksOf } from './columns-that-fit.ts'
import { SortHeader } from './SortHeader.tsx'
import { useBoxWidth } from './use-box-width.ts'
import { useNow } from './use-now.ts'
import { useWalkedRows } from './use-walked-rows.ts'
import { WalkedLine } from './WalkedLine.tsx'
import table from './walked-table.module.css'

export interface WalkedColumn<Row, Sort extends string = string> extends ColumnWidth {
  readonly head: string
  /** The order that its head asks for; without it the list has no such order. */
  readonly sort?: Sort
  /** Dates are wanted newest first. */
  readonly usualDescending?: boolean
  readonly quiet?: boolean
  readonly cell: (row: Row, now: Instant) => ReactNode
}

export interface WalkedTableProps<Row, Sort extends string> {
  readonly name: string
  /** The first column holds the link of the line. Keep the array as it is between drawings. */
  readonly columns: readonly WalkedColumn<Row, Sort>[]
  readonly question: { readonly sort: Sort; readonly descending: boolean }
  readonly total: number
  readonly rowAt: (place: number) => Row | undefined
  readonly hrefOf: (row: Row) => string
  /** Said on a line whose page is on the way. */
  readonly loading: string
  readonly onSort: (sort: Sort, descending: boolean) => void
  readonly onShown: (shown: { readonly first: number; readonly last: number }) => void
}

/** A list of any length, as many lines as the screen holds: arrows walk, Enter opens, narrow windows drop columns. */
export function WalkedTable<Row, Sort extends string>({
  name,
  columns,
  question,
  total,
  rowAt,
  hrefOf,
  loading,
  onSort,
  onShown,
}: WalkedTableProps<Row, Sort>) {
  const now = useNow()
  const { box, onScroll, items, height, place, select } = useWalkedRows({
    total,
    onShown,
    onOpen: at => {
      const row = rowAt(at)
      if (row !== undefined) location.hash = hrefOf(row)
    },
  })
  const width = useBoxWidth(box)
  const shown = useMemo(() => columnsThatFit(columns, width), [columns, width])
  const tracks = { gridTemplateColumns: tracksOf(shown) }
  return (
    <div ref={box} onScroll={onScroll} className={table.box} data-empty={total === 0 || undefined}>
      <table className={table.table} aria-label={name} aria-rowcount={total + 1}>
        <thead>
          <tr className={table.head} style={tracks} aria-rowindex={1}>
            {shown.map(({ key, head, sort, usualDescending = false }) =>
              sort === undefined ? (
                <th key={key} scope="col">
                  {head}
                </th>
              ) : (
                <SortHeader
                  key={key}
                  column={sort}
                  usualDescending={usualDescending}
                  question={question}
                  onSort={onSort}
                >
                  {head}
                </SortHeader>
              ),
            )}
          </tr>
        </thead>
        <tbody className={table.rows} style={{ height }}>
          {items.map(item => (
            <WalkedLine
              key={item.key}
              place={item.index}
              top={item.start}
              row={rowAt(item.index)}
              columns={shown}
              now={now}
              selected={item.index === place}
              loading={loading}
              hrefOf={hrefOf}
              onSelect={select}
            />
          ))}
        </tbody>
      </table>
    </div>
  )
}
