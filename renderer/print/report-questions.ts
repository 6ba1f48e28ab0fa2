import { type FigureQuestion, type FlowEnds, flowQuestion } from '#domain/network-figures.ts'
import type { Happening } from '#domain/network-view.ts'
import { firstDayOf, lastDayOf } from '#domain/report-period.ts'
import type { LocalDay, LocalMonth } from '#domain/time.ts'

type ReportDays = { readonly firstDay: LocalDay; readonly lastDay: LocalDay }

/** The referrals to which this happened in the days of a report, between these ends. */
export const happenedQuestion = (
  what: Happening,
  { firstDay, lastDay }: ReportDays,
  ends: FlowEnds,
): FigureQuestion => flowQuestion(what, ends, { from: firstDay, to: lastDay })

/** The referrals sent for the first time in the days of a report, between these ends. */
export const sentQuestion = (report: ReportDays, ends: FlowEnds): FigureQuestion =>
  happenedQuestion('sent', report, ends)

/** The same for another month. */
export const monthSentQuestion = (month: LocalMonth): FigureQuestion =>
  flowQuestion('sent', {}, { from: firstDayOf(month), to: lastDayOf(month) })
