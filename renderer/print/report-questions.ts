import { type FigureQuestion, type FlowEnds, flowQuestion } from '#domain/network-figures.ts'
import type { LocalDay } from '#domain/time.ts'

type ReportDays = { readonly firstDay: LocalDay; readonly lastDay: LocalDay }

/** The referrals sent for the first time in the days of a report, between these ends. */
export const sentQuestion = ({ firstDay, lastDay }: ReportDays, ends: FlowEnds): FigureQuestion =>
  flowQuestion('sent', ends, { from: firstDay, to: lastDay })
