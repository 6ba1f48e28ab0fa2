import type { Printed } from '#domain/disclosure-model.ts'
import type { PublicReport } from '#domain/public-report.ts'
import { currentLanguage } from '../text/language.ts'
import type { Texts } from '../text/polish.ts'
import { formatNumber } from '../ui/format-number.ts'

/** Below this many a percentage of rounded numbers says more about the rounding than about the work. */
const fewestForShare = 40

/** „79%” of rounded numbers; null where the whole is too small or one side is hidden. */
export const roundedShare = (part: Printed, whole: Printed): string | null =>
  typeof part === 'number' && typeof whole === 'number' && whole >= fewestForShare
    ? `${Math.min(100, Math.round((100 * part) / whole))}%`
    : null

const told = (printed: Printed): printed is number => typeof printed === 'number' && printed > 0

/** The findings of page 1, of printed numbers only: no sentence narrows a number that a table hides. */
export const publicSentences = (t: Texts, report: PublicReport): readonly string[] => [
  sentSentence(t, report),
  ...stockSentences(t, report),
  ...decisionSentences(t, report),
  ...detailSentences(t, report),
]

const sentSentence = (t: Texts, { period, referrals, people }: PublicReport): string => {
  if (referrals.sent === 0) return t.publicReport.sentNone(period)
  if (!told(referrals.sent)) return t.publicReport.sentFew(period)
  return t.publicReport.sent({
    period,
    count: formatNumber(referrals.sent),
    people: told(people.all) ? formatNumber(people.all) : null,
  })
}

const stockSentences = (t: Texts, { referrals }: PublicReport): readonly string[] => {
  const parts = [
    ...(told(referrals.ended) ? [t.publicReport.ended(formatNumber(referrals.ended))] : []),
    ...(told(referrals.openAtEnd) ? [t.publicReport.open(formatNumber(referrals.openAtEnd))] : []),
  ]
  return parts.length === 0 ? [] : [parts.join(' ')]
}

const decisionSentences = (t: Texts, { referrals, waiting }: PublicReport): readonly string[] => {
  const { decided, inTime } = referrals
  const share = roundedShare(inTime, decided)
  if (!told(decided)) return []
  const first =
    share === null || typeof inTime !== 'number'
      ? t.publicReport.fewDecisions
      : t.publicReport.inTime({ share, inTime: formatNumber(inTime), decided: formatNumber(decided) })
  const { median, p90 } = waiting
  return [median === null || p90 === null ? first : `${first} ${t.publicReport.waited({ median, p90 })}`]
}

const detailSentences = (t: Texts, { detail }: PublicReport): readonly string[] => {
  if (detail === null) return []
  const [top, next] = detail.needs
  // Two that round to the same number have no first.
  const isFirst = top !== undefined && told(top.people) && top.people !== next?.people
  const language = currentLanguage()
  return [
    ...(isFirst
      ? [
          t.publicReport.topNeed({
            period: detail.period,
            need: top[language],
            people: formatNumber(top.people),
          }),
        ]
      : []),
    ...(detail.cells === null ? [] : [t.publicReport.hiddenShare(detail.audit)]),
  ]
}
