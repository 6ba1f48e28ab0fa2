import { OutcomeKey, RefusalReason } from '#domain/code-lists.ts'
import {
  type FigureQuestion,
  type FlowEnds,
  openOnQuestion,
  type ReportHappening,
  happenedQuestion as within,
} from '#domain/network-figures.ts'
import { firstDayOf, lastDayOf } from '#domain/report-period.ts'
import type { DelayBand } from '#domain/report-sections.ts'
import { addDays, type LocalDay, type LocalMonth } from '#domain/time.ts'

type ReportDays = { readonly firstDay: LocalDay; readonly lastDay: LocalDay }

/** The referrals to which this happened in the days of a report, between these ends. */
export const happenedQuestion = (
  what: ReportHappening,
  { firstDay, lastDay }: ReportDays,
  ends: FlowEnds,
): FigureQuestion => within(what, ends, { from: firstDay, to: lastDay })

/** The referrals sent for the first time in the days of a report, between these ends. */
export const sentQuestion = (report: ReportDays, ends: FlowEnds): FigureQuestion =>
  happenedQuestion('sent', report, ends)

/** The same for another month. */
export const monthSentQuestion = (month: LocalMonth): FigureQuestion =>
  within('sent', {}, { from: firstDayOf(month), to: lastDayOf(month) })

/** The referrals with which the days of a report began or ended, between these ends. */
export const openQuestion = (
  at: 'start' | 'end',
  { firstDay, lastDay }: ReportDays,
  ends: FlowEnds,
): FigureQuestion => openOnQuestion(at === 'start' ? addDays(firstDay, -1) : lastDay, ends)

/** Closures of the days of a report with one outcome, or of the sender's having seen it. */
export const outcomeQuestion = (
  what: 'closed' | 'seen',
  report: ReportDays,
  outcome?: string,
): FigureQuestion => ({
  ...happenedQuestion(what, report, {}),
  ...(outcome === undefined ? {} : { outcome: OutcomeKey.parse(outcome) }),
})

/** Refusals of the days of a report for one reason. */
export const refusalQuestion = (report: ReportDays, reason: string): FigureQuestion => ({
  ...happenedQuestion('refused', report, {}),
  refusal: RefusalReason.parse(reason),
})

/** How many days before the last one the sendings of a band lie, the nearest and the farthest. */
const daysBack: Readonly<Record<DelayBand, readonly [number, number]>> = {
  days7: [0, 7],
  days14: [8, 14],
  days30: [15, 30],
  more: [31, 9000],
}

/** Open at the end of the day, and sent within this band of days before it. */
export const agedQuestion = (band: DelayBand, endDay: LocalDay, ends: FlowEnds): FigureQuestion => {
  const [nearest, farthest] = daysBack[band]
  const days = { from: addDays(endDay, -farthest), to: addDays(endDay, -nearest) }
  return { ...within('sent', ends, days), openOn: endDay }
}
