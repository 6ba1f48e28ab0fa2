import {
  type FigureQuestion,
  type FlowEnds,
  flowQuestion,
  type ReportHappening,
} from '#domain/network-figures.ts'
import type { Happening } from '#domain/network-view.ts'
import { firstDayOf, lastDayOf } from '#domain/report-period.ts'
import { addDays, type LocalDay, type LocalMonth } from '#domain/time.ts'

type ReportDays = { readonly firstDay: LocalDay; readonly lastDay: LocalDay }

/** The referrals to which this happened in the days of a report, between these ends. */
export const happenedQuestion = (
  what: Happening,
  { firstDay, lastDay }: ReportDays,
  ends: FlowEnds,
): FigureQuestion => flowQuestion(what, ends, { from: firstDay, to: lastDay })

/** The same for what the report alone counts. */
export const countedQuestion = (
  what: ReportHappening,
  { firstDay, lastDay }: ReportDays,
  ends: FlowEnds,
): FigureQuestion => ({ ...endsOf(ends), happened: { what, from: firstDay, to: lastDay } })

/** The referrals open at the end of a day; `waiting` are those not accepted by then. */
export const openQuestion = (
  day: LocalDay,
  ends: FlowEnds,
  part: 'all' | 'waiting' = 'all',
): FigureQuestion => ({ ...endsOf(ends), openOn: { day, part } })

/** Open when the first day began. */
export const openBeforeQuestion = ({ firstDay }: ReportDays, ends: FlowEnds): FigureQuestion =>
  openQuestion(addDays(firstDay, -1), ends)

const endsOf = ({ from, to }: FlowEnds) => ({
  ...(from === undefined ? {} : { sender: from }),
  ...(to === undefined ? {} : { receiver: to }),
})

/** The referrals sent for the first time in the days of a report, between these ends. */
export const sentQuestion = (report: ReportDays, ends: FlowEnds): FigureQuestion =>
  happenedQuestion('sent', report, ends)

/** The same for another month. */
export const monthSentQuestion = (month: LocalMonth): FigureQuestion =>
  flowQuestion('sent', {}, { from: firstDayOf(month), to: lastDayOf(month) })
