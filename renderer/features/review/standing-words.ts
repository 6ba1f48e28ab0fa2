import type { ReferralRow } from '#domain/answers.ts'
import { type InstitutionKey, networkKey } from '#domain/ids.ts'
import { clockEscalation } from '#domain/review-escalation.ts'
import type { Instant } from '#domain/time.ts'
import type { Texts } from '../../text/polish.ts'
import { formatRelativeDay } from '../../ui/format-relative-day.ts'
import { institutionWords } from '../../ui/institution-words.ts'

/** „przypomniano 2 razy, ostatnio wczoraj”, and to the one who is reminded: „przypomnienie z PAL, wczoraj”. */
export const remindedWords = (
  t: Texts,
  { reminded, turn }: Pick<ReferralRow, 'reminded' | 'turn'>,
  own: InstitutionKey,
  now: Instant,
): string | undefined => {
  if (reminded === null) return undefined
  const day = formatRelativeDay(t, reminded.lastAt, now)
  if (turn !== own) return t.review.reminded({ count: reminded.count, day })
  const from = reminded.by === networkKey ? t.review.fromCoordination : institutionWords(reminded.by).from
  return t.review.remindedUs({ from, count: reminded.count, day })
}

/** Whom the clock has called in by now: „u koordynatora”; undefined when nobody. */
export const escalationWords = (t: Texts, row: ReferralRow, now: Instant): string | undefined => {
  const escalation = clockEscalation(row, now)
  return escalation === null ? undefined : t.review.escalation[escalation.to]
}

/** What stands beside a row beyond its state: reminders, and whom the clock called in, which the coordinator knows. */
export const standingWords = (
  t: Texts,
  row: ReferralRow,
  own: InstitutionKey,
  now: Instant,
): readonly string[] =>
  [remindedWords(t, row, own, now), own === networkKey ? undefined : escalationWords(t, row, now)].filter(
    word => word !== undefined,
  )
