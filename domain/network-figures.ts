import { z } from 'zod'
import { type NeedKey, OutcomeKey, type Urgency } from './code-lists.ts'
import { InstitutionKey } from './ids.ts'
import {
  type AgeBand,
  acceptedStatuses,
  ageBands,
  type FlowMeasure,
  happenings,
  inWorkStatuses,
  type LoadFigure,
  type SpanDays,
  toDecideStatuses,
  waitingStatuses,
} from './network-view.ts'
import type { OpenStatus } from './referral.ts'
import { LocalDay } from './time.ts'

/** Kinds of referrals that stand somewhere now; `unseen` have ended, and their sender has not seen the outcome. */
export const standings = ['open', 'silent', 'unseen', 'circling'] as const
export type Standing = (typeof standings)[number]

/** What can happen to a referral that a figure of the report counts and the flows do not (reference §4.3). */
export const reportHappenings = [
  'decided',
  'decidedInTime',
  'contacted',
  'closed',
  'endedOtherwise',
  'ended',
  'withdrawn',
] as const
export type ReportHappening = (typeof reportHappenings)[number]

/** What the figures of the network view of a list beyond its other filters. */
export const figureFilter = {
  sender: InstitutionKey.optional(),
  receiver: InstitutionKey.optional(),
  /** Open, and held by this institution. */
  holder: InstitutionKey.optional(),
  /** What happened within these days in Kraków, both inclusive. */
  happened: z
    .strictObject({ what: z.enum([...happenings, ...reportHappenings]), from: LocalDay, to: LocalDay })
    .optional(),
  standing: z.enum(standings).optional(),
  /** Open at the end of this day; `waiting` are those not accepted by then. */
  openOn: z.strictObject({ day: LocalDay, part: z.enum(['all', 'waiting']) }).optional(),
  /** Closed with this outcome. */
  outcome: OutcomeKey.optional(),
  /** Open, and sent so many working days ago. */
  age: z.enum(ageBands).optional(),
} as const

const FigureFilter = z.strictObject(figureFilter)
export type FigureFilter = z.output<typeof FigureFilter>

/** The part of a list's filter that holds exactly the referrals of one figure. */
export type FigureQuestion = FigureFilter & {
  readonly statuses?: OpenStatus[]
  readonly needs?: NeedKey[]
  readonly urgencies?: Urgency[]
  readonly overdueOnly?: boolean
}

/** From whom and to whom a figure of the flows is; a margin names one side or none. */
export type FlowEnds = {
  readonly from?: InstitutionKey | undefined
  readonly to?: InstitutionKey | undefined
}

/** The referrals behind one cell of the flows, or behind a margin of them. */
export const flowQuestion = (
  measure: FlowMeasure,
  { from, to }: FlowEnds,
  days: SpanDays,
): FigureQuestion => ({
  ...(from === undefined ? {} : { sender: from }),
  ...(to === undefined ? {} : { receiver: to }),
  ...(measure === 'open'
    ? { standing: 'open' }
    : { happened: { what: measure, from: days.from, to: days.to } }),
})

/** The referrals behind one figure of an institution, or of the whole network. */
export const loadQuestion = (figure: LoadFigure, institution?: InstitutionKey): FigureQuestion => {
  const received = institution === undefined ? {} : { receiver: institution }
  const sent = institution === undefined ? {} : { sender: institution }
  switch (figure) {
    case 'holding':
      return institution === undefined ? { standing: 'open' } : { holder: institution }
    case 'toDecide':
      return { ...received, statuses: [...toDecideStatuses] }
    case 'inWork':
      return { ...received, statuses: [...inWorkStatuses] }
    case 'onHold':
      return { ...received, statuses: ['on_hold'] }
    case 'toComplete':
      return { ...sent, statuses: ['needs_info'] }
    case 'lateDecision':
      return { ...received, statuses: [...toDecideStatuses], overdueOnly: true }
    case 'lateContact':
      return { ...received, statuses: [...inWorkStatuses], overdueOnly: true }
    case 'silent':
      return { ...received, standing: 'silent' }
    case 'unseen':
      return { ...sent, standing: 'unseen' }
    case 'circling':
      return { ...received, standing: 'circling' }
  }
}

/** The referrals behind one bar of the ages, or behind one half of it. */
export const ageQuestion = (band: AgeBand, part?: 'waiting' | 'accepted'): FigureQuestion => ({
  age: band,
  ...(part === undefined
    ? {}
    : { statuses: part === 'waiting' ? [...waitingStatuses] : [...acceptedStatuses] }),
})
