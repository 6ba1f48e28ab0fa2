import type { ReferralRow } from '#domain/answers.ts'
import { hrefOf } from '../../app/routes.ts'
import { labelOf } from '../../text/label-of.ts'
import { useTexts } from '../../text/use-texts.ts'
import { formatRelativeDay } from '../../ui/format-relative-day.ts'
import { institutionWords } from '../../ui/institution-words.ts'
import { useNow } from '../../ui/use-now.ts'
import classes from './referral-form-page.module.css'

/** The same person, receiver and need within fourteen days: perhaps it was sent already. It asks, and stops nothing. */
export function RepeatNotice({ repeated }: { readonly repeated: readonly ReferralRow[] }) {
  const t = useTexts()
  const now = useNow()
  const [last] = repeated
  if (last === undefined || last.to === null || last.sentAt === null) return null
  return (
    <p className={classes.notice} role="status">
      {t.newReferral.mayRepeat({
        to: institutionWords(last.to).to,
        when: formatRelativeDay(t, last.sentAt, now),
        state: labelOf('status', last.status),
      })}{' '}
      <a href={hrefOf('referral', { referralId: last.id })}>{t.newReferral.seeIt}</a>
    </p>
  )
}
