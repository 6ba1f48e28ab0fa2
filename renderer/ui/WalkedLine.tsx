import { memo } from 'react'
import type { Instant } from '#domain/time.ts'
import { useLanguage } from '../text/language.ts'
import { useRulesTaken } from '../text/rules-in-force.ts'
import { tracksOf } from './columns-that-fit.ts'
import type { WalkedColumn } from './WalkedTable.tsx'
import table from './walked-table.module.css'

export interface WalkedLineProps<Row> {
  readonly place: number
  readonly top: number
  /** Undefined while its page is on the way. */
  readonly row: Row | undefined
  readonly columns: readonly Pick<
    WalkedColumn<Row>,
    'key' | 'width' | 'importance' | 'grows' | 'quiet' | 'cell'
  >[]
  readonly now: Instant
  /** The selected line is the tab stop of the table. */
  readonly selected: boolean
  readonly loading: string
  readonly hrefOf: (row: Row) => string
  readonly onSelect: (place: number) => void
}

function Line<Row>(props: WalkedLineProps<Row>) {
  const { place, top, row, columns, now, selected, loading, hrefOf, onSelect } = props
  // Cells format dates and labels themselves.
  useLanguage()
  useRulesTaken()
  const [first, ...others] = columns
  return (
    <tr
      data-place={place}
      aria-rowindex={place + 2}
      aria-current={selected || undefined}
      className={table.row}
      style={{ transform: `translateY(${top}px)`, gridTemplateColumns: tracksOf(columns) }}
      onClick={() => onSelect(place)}
      onDoubleClick={() => {
        if (row !== undefined) location.hash = hrefOf(row)
      }}
    >
      {row === undefined || first === undefined ? (
        <td className={table.loading}>{loading}</td>
      ) : (
        <>
          <td>
            <a href={hrefOf(row)} tabIndex={selected ? 0 : -1} className={table.code}>
              {first.cell(row, now)}
            </a>
          </td>
          {others.map(({ key, quiet, cell }) => (
            <td key={key} className={quiet === true ? table.quiet : undefined}>
              {cell(row, now)}
            </td>
          ))}
        </>
      )}
    </tr>
  )
}

/** One line of a walked table. A click selects, a second one opens; the keys are those of the table. */
export const WalkedLine = memo(Line) as typeof Line
