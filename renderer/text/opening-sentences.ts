import type { MonthReport } from '#domain/report.ts'
import { endedInAll } from '#domain/report-balance.ts'
import type { SentencePlace } from '#domain/report-words.ts'
import type { Texts } from './polish.ts'

export type OpeningSentence = { readonly place: SentencePlace; readonly text: string }

/** The period in a few sentences, made of its figures and of nothing else. */
export const sentencesOfFigures = (t: Texts, report: MonthReport): readonly OpeningSentence[] => {
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
  const sent = { period: report.period, count: network.sent, residents, withoutResident }
  const closed = { positive: positive.count, of: positive.of, seen: total.seen, closed: total.count }
  const all: readonly OpeningSentence[] = [
    { place: 'sent', text: t.report.summary.sent(sent) },
    { place: 'ended', text: t.report.summary.ended(ended) },
    { place: 'decided', text: decided },
    { place: 'overdue', text: t.report.summary.overdue(report.timeliness.overdueAtEnd) },
    { place: 'outcomes', text: positive.of === 0 ? '' : t.report.summary.outcomes(closed) },
  ]
  return all.filter(({ text }) => text !== '')
}

/** The same as the coordinator says it: words that were written stand in place of the sentence. */
export const openingSentences = (t: Texts, report: MonthReport): readonly OpeningSentence[] =>
  sentencesOfFigures(t, report).map(({ place, text }) => ({
    place,
    text: report.closing.words[place] ?? text,
  }))
