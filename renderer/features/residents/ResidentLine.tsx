import { memo } from 'react'
import type { ResidentRow } from '#domain/answers.ts'
import type { Instant } from '#domain/time.ts'
import { useSession } from '../../api/session-context.ts'
import { hrefOf } from '../../app/routes.ts'
import { labelOf } from '../../text/label-of.ts'
import { useTexts } from '../../text/use-texts.ts'
import { formatListDay } from '../../ui/format-day.ts'
import { ResidentCodeText } from '../../ui/ResidentCodeText.tsx'
import table from '../../ui/walked-table.module.css'
import { workerAtInstitution } from '../referral/worker-names.ts'
import classes from './residents-screen.module.css'

export interface ResidentLineProps {
  readonly place: number
  readonly top: number
  /** Undefined while its page is on the way. */
  readonly row: ResidentRow | undefined
  readonly now: Instant
  /** The selected line is the tab stop of the table. */
  readonly selected: boolean
  readonly onSelect: (place: number) => void
  readonly onOpen: (row: ResidentRow) => void
}

/** One person on one line. A click selects, a second one opens. */
export const ResidentLine = memo(function ResidentLine(props: ResidentLineProps) {
  const { place, top, row, selected, now, onSelect, onOpen } = props
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
        <td className={table.loading}>{t.residents.loading}</td>
      ) : (
        <ResidentCells row={row} now={now} selected={selected} />
      )}
    </tr>
  )
})

function ResidentCells({
  row,
  now,
  selected,
}: {
  readonly row: ResidentRow
  readonly now: Instant
  readonly selected: boolean
}) {
  const t = useTexts()
  const { directory } = useSession()
  const { resident, attributes, issuedAt, issuedBy, referrals, changedAt } = row
  return (
    <>
      <td>
        <a href={hrefOf('resident', { code: resident })} tabIndex={selected ? 0 : -1} className={table.code}>
          <ResidentCodeText code={resident} />
        </a>
      </td>
      {attributes === null ? (
        <>
          <td className={table.quiet}>{t.residents.onlyDraft}</td>
          <td />
          <td />
        </>
      ) : (
        <>
          <td>{labelOf('age_band', attributes.ageBand)}</td>
          <td>{labelOf('household', attributes.household)}</td>
          <td>{labelOf('zone', attributes.zone)}</td>
        </>
      )}
      <td className={table.quiet}>
        {issuedAt === null || issuedBy === null
          ? null
          : `${formatListDay(issuedAt, now)} · ${workerAtInstitution(directory, issuedBy)}`}
      </td>
      <td className={classes.count}>{referrals}</td>
      <td className={table.quiet}>{formatListDay(changedAt, now)}</td>
    </>
  )
}
