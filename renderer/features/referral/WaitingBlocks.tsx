import type { Leg, ReferralDetails } from '#domain/answers.ts'
import { networkKey } from '#domain/ids.ts'
import { clockEscalation } from '#domain/review-escalation.ts'
import type { Instant } from '#domain/time.ts'
import { useTexts } from '../../text/use-texts.ts'
import { formatDayTime, formatShortDay } from '../../ui/format-day.ts'
import type { InstitutionWords } from '../../ui/institution-words.ts'
import { Quote } from '../../ui/Quote.tsx'
import classes from './panels.module.css'

export interface WaitingBlocksProps {
  readonly referral: ReferralDetails['referral']
  readonly leg: Leg | undefined
  readonly words: (institution: string) => InstitutionWords
  readonly now: Instant
}

/** Whom the clock called in because nobody answered (unless somebody did so by hand, which says more), and who has reminded of it; both sides read the same. */
export function WaitingBlocks({ referral, leg, words, now }: WaitingBlocksProps) {
  const t = useTexts()
  const escalation = clockEscalation(referral, now)
  const { reminded } = referral
  const reminders = (leg?.entries ?? [])
    .filter(entry => entry.type === 'ReferralReminded')
    .slice(reminded === null ? Number.POSITIVE_INFINITY : -reminded.count)
  return (
    <>
      {reminders.length === 0 ? null : (
        <section className={classes.block}>
          <h3>{t.review.remindersTitle(reminders.length)}</h3>
          {reminders.map(({ id, at, payload, textsHidden }) => (
            <div key={id}>
              <p>
                {t.review.reminderLine({
                  from: payload.by === networkKey ? t.review.fromCoordination : words(payload.by).from,
                  to: words(payload.to).to,
                  at: formatDayTime(at),
                })}
              </p>
              {payload.text === '' || textsHidden ? null : <Quote size="small">{payload.text}</Quote>}
            </div>
          ))}
        </section>
      )}
      {escalation === null || (referral.escalated && escalation.to !== 'meeting') ? null : (
        <section className={classes.calm}>
          <h3>{t.review.clockTitle[escalation.to]}</h3>
          <p>{t.review.clockAbout[escalation.to](formatShortDay(escalation.since))}</p>
        </section>
      )}
    </>
  )
}
