import {
  type FigureQuestion,
  type FlowEnds,
  flowQuestion,
  type ReportHappening,
} from '#domain/network-figures.ts'
import type { Happening } from '#domain/network-view.ts'
import { firstDayOf, lastDayOf } from '#domain/report-period.ts'
import type { DelayBand } from '#domain/report-sections.ts'
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

/** The referrals open at the end of a period that were sent so many calendar days before it. */
export const agedQuestion = (
  band: DelayBand,
  { lastDay, endDay }: { readonly lastDay: LocalDay; readonly endDay: LocalDay },
  ends: FlowEnds,
): FigureQuestion => {
  const [youngest, oldest] = daysOfBand[band]
  const from = oldest === null ? beforeAll : addDays(endDay, -oldest)
  return {
    ...openQuestion(lastDay, ends),
    happened: { what: 'sent', from, to: addDays(endDay, -youngest) },
  }
}

const daysOfBand: Readonly<Record<DelayBand, readonly [youngest: number, oldest: number | null]>> = {
  days7: [0, 7],
  days14: [8, 14],
  days30: [15, 30],
  more: [31, null],
}

/** No register goes back so far. */
const beforeAll = '2000-01-01' as LocalDay

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
