import type { ReferralRow } from '#domain/answers.ts'
import type { Instant } from '#domain/time.ts'
import { useSession } from '../../api/session-context.ts'
import { placeOfRow } from '../../app/place-of-row.ts'
import { labelOf } from '../../text/label-of.ts'
import { useTexts } from '../../text/use-texts.ts'
import { DueFlag } from '../../ui/DueFlag.tsx'
import { DueText } from '../../ui/DueText.tsx'
import { dueStateOf } from '../../ui/due-state.ts'
import { formatListDay } from '../../ui/format-day.ts'
import { InstitutionName } from '../../ui/InstitutionName.tsx'
import { InstitutionRoute } from '../../ui/InstitutionRoute.tsx'
import { ResidentCodeText } from '../../ui/ResidentCodeText.tsx'
import { RestrictedTag } from '../../ui/RestrictedTag.tsx'
import { StateWord } from '../../ui/StateWord.tsx'
import { UrgencyBars } from '../../ui/UrgencyBars.tsx'
import table from '../../ui/walked-table.module.css'
import classes from './referral-table.module.css'

export interface ReferralCellsProps {
  readonly row: ReferralRow
  readonly now: Instant
  /** The selected line is the tab stop of the table. */
  readonly selected: boolean
}

/** The nine cells of a line, in the order of the head. */
export function ReferralCells({ row, now, selected }: ReferralCellsProps) {
  const t = useTexts()
  const { directory } = useSession()
  const lead = directory.workers.find(({ code }) => code === row.leadWorker)
  const due = row.deadline === null ? undefined : dueStateOf({ dueAt: row.deadline.due }, now)
  return (
    <>
      <td>
        <a href={placeOfRow(row)} tabIndex={selected ? 0 : -1} className={table.code}>
          {row.resident === null ? t.referrals.noPerson : <ResidentCodeText code={row.resident} />}
        </a>
      </td>
      <td>
        {row.to === null ? (
          <>
            <InstitutionName institution={row.from} size={10} />
            <span className={table.quiet}> · {t.referrals.nobodyYet}</span>
          </>
        ) : (
          <InstitutionRoute from={row.from} to={row.to} size={10} />
        )}
      </td>
      <td className={classes.need}>
        {row.need === null && row.restricted ? null : (
          <span>{row.need === null ? t.referrals.noNeed : labelOf('need', row.need)}</span>
        )}
        {row.restricted ? <RestrictedTag /> : null}
      </td>
      <td className={table.quiet}>{row.urgency === null ? null : <UrgencyBars urgency={row.urgency} />}</td>
      <td>
        <StateWord status={row.status} />
      </td>
      <td>
        {due === undefined ? null : (
          <>
            {due.kind === 'missed' || due.kind === 'today' ? <DueFlag kind={due.kind} /> : null}{' '}
            <DueText due={due} />
          </>
        )}
      </td>
      <td className={classes.lead}>{lead === undefined ? row.leadWorker : lead.alias}</td>
      <td className={table.quiet} data-column="sent">
        {row.sentAt === null ? null : formatListDay(row.sentAt, now)}
      </td>
      <td className={table.quiet}>{formatListDay(row.changedAt, now)}</td>
    </>
  )
}
