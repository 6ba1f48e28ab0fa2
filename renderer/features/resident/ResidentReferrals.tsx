import type { ReferralRow } from '#domain/answers.ts'
import { type ResidentCode, shownResidentCode } from '#domain/resident-code.ts'
import { placeOfRow } from '../../app/place-of-row.ts'
import { labelOf } from '../../text/label-of.ts'
import { useTexts } from '../../text/use-texts.ts'
import { DueText } from '../../ui/DueText.tsx'
import { dueStateOf } from '../../ui/due-state.ts'
import { EmptyLine } from '../../ui/EmptyLine.tsx'
import { formatListDay } from '../../ui/format-day.ts'
import { InstitutionName } from '../../ui/InstitutionName.tsx'
import { InstitutionRoute } from '../../ui/InstitutionRoute.tsx'
import { RestrictedTag } from '../../ui/RestrictedTag.tsx'
import { SectionTitle } from '../../ui/SectionTitle.tsx'
import { StateWord } from '../../ui/StateWord.tsx'
import { useNow } from '../../ui/use-now.ts'
import { MatterNumber } from './MatterNumber.tsx'
import type { PersonMatters } from './person-matters.ts'
import classes from './resident-screen.module.css'

export interface ResidentReferralsProps {
  readonly referrals: readonly ReferralRow[]
  /** The code of the page; a referral under another code says so. */
  readonly resident: ResidentCode
  readonly matters: PersonMatters
}

/** The referrals of the person that this worker may open, newest first. */
export function ResidentReferrals({ referrals, resident, matters }: ResidentReferralsProps) {
  const t = useTexts()
  return (
    <section className={classes.column} aria-label={t.residents.page.referrals}>
      <SectionTitle count={referrals.length}>{t.residents.page.referrals}</SectionTitle>
      {referrals.length === 0 ? <EmptyLine>{t.residents.page.noReferrals}</EmptyLine> : null}
      <ul className={classes.list}>
        {referrals.map(row => (
          <ReferralItem key={row.id} row={row} resident={resident} matters={matters} />
        ))}
      </ul>
    </section>
  )
}

interface ReferralItemProps {
  readonly row: ReferralRow
  readonly resident: ResidentCode
  readonly matters: PersonMatters
}

function ReferralItem({ row, resident, matters }: ReferralItemProps) {
  const t = useTexts()
  const now = useNow()
  const number = matters.chains.length > 1 ? matters.numberOfChain(row.chainId) : undefined
  const due = row.deadline === null ? undefined : dueStateOf({ dueAt: row.deadline.due }, now)
  return (
    <li className={classes.referral}>
      {number === undefined ? null : <MatterNumber number={number} name={matters.names[number - 1] ?? ''} />}
      <a href={placeOfRow(row)} className={classes.need}>
        {row.need === null ? t.residents.page.noNeed : labelOf('need', row.need)}
      </a>
      {row.restricted ? <RestrictedTag /> : null}
      <span className={classes.when}>{formatListDay(row.sentAt ?? row.draftedAt, now)}</span>
      <p className={classes.under}>
        {row.to === null ? (
          <InstitutionName institution={row.from} size={10} />
        ) : (
          <InstitutionRoute from={row.from} to={row.to} size={10} />
        )}
        <span>
          <StateWord status={row.status} />
        </span>
        {due === undefined ? null : <DueText due={due} />}
        {row.resident === null || row.resident === resident ? null : (
          <span>{t.residents.page.underCode(shownResidentCode(row.resident))}</span>
        )}
      </p>
    </li>
  )
}
