import type { Leg, ReferralDetails } from '#domain/answers.ts'
import { labelOf } from '../../text/label-of.ts'
import { useTexts } from '../../text/use-texts.ts'
import { formatShortDay } from '../../ui/format-day.ts'
import type { InstitutionWords } from '../../ui/institution-words.ts'
import { Quote } from '../../ui/Quote.tsx'
import classes from './panels.module.css'

export interface ResultBlockProps {
  readonly referral: ReferralDetails['referral']
  readonly leg: Leg | undefined
  readonly words: (institution: string) => InstitutionWords
  readonly mayConfirm: boolean
}

/** What became of it, and whether the sender has seen it: only that closes the loop. */
export function ResultBlock({ referral, leg, words, mayConfirm }: ResultBlockProps) {
  const t = useTexts()
  if (referral.endedAt === null) return null
  const awaitsSender =
    referral.status === 'closed' || referral.status === 'refused' || referral.status === 'redirected'
  return (
    <section className={classes.block}>
      <h3>{t.referral.resultTitle}</h3>
      <p>{what()}</p>
      {referral.feedback === '' ? null : <Quote>{referral.feedback}</Quote>}
      {awaitsSender ? <p>{loop()}</p> : null}
    </section>
  )

  function what(): string {
    if (referral.outcome !== null) return labelOf('outcome', referral.outcome)
    if (referral.refusalReason !== null && referral.status === 'refused') {
      return `${labelOf('status', referral.status)}: ${labelOf('refusal_reason', referral.refusalReason)}`
    }
    if (referral.redirectedTo !== null) return t.referral.redirectedTo(words(referral.redirectedTo).to)
    return labelOf('status', referral.status)
  }

  function loop(): string {
    const at = words(referral.from).at
    const seenAt = leg?.seenAt ?? null
    if (seenAt !== null) return t.referral.loopClosed({ at, day: formatShortDay(seenAt) })
    return mayConfirm ? t.referral.loopOpenYours : t.referral.loopOpen(at)
  }
}
