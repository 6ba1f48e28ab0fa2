import type { Leg, ReferralDetails } from '#domain/answers.ts'
import { useTexts } from '../../text/use-texts.ts'
import { formatShortDay } from '../../ui/format-day.ts'
import { Quote } from '../../ui/Quote.tsx'
import classes from './panels.module.css'

export interface AgendaBlocksProps {
  readonly referral: ReferralDetails['referral']
  readonly leg: Leg | undefined
}

/** Where others look at this matter too: the coordinator, and the next coordination meeting. */
export function AgendaBlocks({ referral, leg }: AgendaBlocksProps) {
  const t = useTexts()
  const escalation = leg?.entries.findLast(({ type }) => type === 'ReferralEscalated')
  return (
    <>
      {escalation?.type === 'ReferralEscalated' ? (
        <section className={classes.calm}>
          <h3>{t.referral.escalatedTitle}</h3>
          {escalation.payload.reason === '' ? null : <Quote size="small">{escalation.payload.reason}</Quote>}
          <p>{t.referral.escalatedOn(formatShortDay(escalation.at))}</p>
        </section>
      ) : null}
      {referral.forMeeting ? (
        <section className={classes.calm}>
          <h3>{t.referral.meetingTitle}</h3>
          <p>
            {isReturn(leg) ? t.referral.meetingRevisit(referral.hop) : t.referral.meetingHops(referral.hop)}
          </p>
        </section>
      ) : null}
    </>
  )
}

const isReturn = (leg: Leg | undefined): boolean =>
  leg?.entries.some(entry => entry.type === 'ReferralSent' && entry.payload.revisitReason !== '') ?? false
