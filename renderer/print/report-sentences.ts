import type { MonthReport } from '#domain/report.ts'
import { endedInAll } from '#domain/report-balance.ts'
import type { SentencePlace } from '#domain/report-words.ts'
import type { Texts } from '../text/polish.ts'

export type ReportSentence = { readonly place: SentencePlace; readonly text: string }

/** The sentences that the figures make by themselves; `**x**` is set bold. One without anything to say is left out. */
export const generatedSentences = (t: Texts, report: MonthReport): readonly ReportSentence[] => {
  const { network } = report.balance
  const { decisions } = report.timeliness.total
  const { total, positive } = report.outcomes
  const { residents, withoutResident, openAtEnd } = network
  const decided =
    decisions.median === null || decisions.p90 === null
      ? t.report.summary.fewDecisions(decisions.count)
      : t.report.summary.decided({ ...decisions, median: decisions.median, p90: decisions.p90 })
  const ended = {
    ended: endedInAll(network),
    closed: network.closed,
    open: openAtEnd.total,
    waiting: openAtEnd.total - openAtEnd.accepted,
  }
  const closed = { positive: positive.count, of: positive.of, seen: total.seen, closed: total.count }
  return [
    {
      place: 'sent',
      text: t.report.summary.sent({ period: report.period, count: network.sent, residents, withoutResident }),
    },
    { place: 'ended', text: t.report.summary.ended(ended) },
    { place: 'decided', text: decided },
    { place: 'overdue', text: t.report.summary.overdue(report.timeliness.overdueAtEnd) },
    ...(positive.of === 0 ? [] : [{ place: 'outcomes' as const, text: t.report.summary.outcomes(closed) }]),
  ]
}

/** What the report prints: the coordinator's words where there are any, else the sentence of the figures. */
export const printedSentences = (t: Texts, report: MonthReport): readonly ReportSentence[] =>
  generatedSentences(t, report).map(({ place, text }) => ({
    place,
    text: report.closing.words[place] ?? text,
  }))
