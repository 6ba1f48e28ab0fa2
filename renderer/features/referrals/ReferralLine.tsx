import { memo } from 'react'
import type { ReferralRow } from '#domain/answers.ts'
import { useTexts } from '../../text/use-texts.ts'
import table from '../../ui/walked-table.module.css'
import { ReferralCells, type ReferralCellsProps } from './ReferralCells.tsx'
import classes from './referral-table.module.css'

export interface ReferralLineProps extends Omit<ReferralCellsProps, 'row'> {
  readonly place: number
  readonly top: number
  /** Undefined while its page is on the way. */
  readonly row: ReferralRow | undefined
  readonly onSelect: (place: number) => void
  readonly onOpen: (row: ReferralRow) => void
}

/** One referral on one line. A click selects, a second one opens; the keys are those of the table. */
export const ReferralLine = memo(function ReferralLine(props: ReferralLineProps) {
  const { place, top, row, now, selected, onSelect, onOpen } = props
  const t = useTexts()
  return (
    <tr
      data-place={place}
      aria-rowindex={place + 2}
      aria-current={selected || undefined}
      className={`${table.row} ${classes.columns}`}
      style={{ transform: `translateY(${top}px)` }}
      onClick={() => onSelect(place)}
      onDoubleClick={() => row !== undefined && onOpen(row)}
    >
      {row === undefined ? (
        <td className={table.loading}>{t.referrals.loading}</td>
      ) : (
        <ReferralCells row={row} now={now} selected={selected} />
      )}
    </tr>
  )
})
