import type { InstitutionKey } from './ids.ts'
import type { Coverage, ReportInstitution } from './report.ts'
import {
  addDays,
  dayNumberOf,
  type Instant,
  instantAt,
  type LocalDay,
  localDayOf,
  localTimeOf,
} from './time.ts'
import { isWorkingDayNumber, workingHoursOn } from './working-calendar.ts'

/** For how long back the network view counts what happened; what stands is counted as it stands now. */
export const networkSpans = ['month', 'days30', 'days90', 'year'] as const
export type NetworkSpan = (typeof networkSpans)[number]

/** Days in Kraków, both inclusive. */
export type SpanDays = { readonly from: LocalDay; readonly to: LocalDay }

/** The days of a span that ends today: the running month or year from its first day, or so many days back. */
export const spanDays = (span: NetworkSpan, now: Instant): SpanDays => {
  const to = localDayOf(now)
  switch (span) {
    case 'month':
      return { from: `${to.slice(0, 7)}-01` as LocalDay, to }
    case 'year':
      return { from: `${to.slice(0, 4)}-01-01` as LocalDay, to }
    case 'days30':
      return { from: addDays(to, -29), to }
    case 'days90':
      return { from: addDays(to, -89), to }
  }
}

/** The first moment of the first day and the first moment after the last. */
export const momentsOf = ({ from, to }: SpanDays): { readonly from: Instant; readonly to: Instant } => ({
  from: instantAt(dayNumberOf(from), 0),
  to: instantAt(dayNumberOf(to) + 1, 0),
})

/** What can happen to a referral that the flows count, each as the monthly report counts it (reference §4.3). */
export const happenings = ['sent', 'accepted', 'returned', 'refused', 'redirected'] as const
export type Happening = (typeof happenings)[number]

/** What a cell of the flows can show: what happened in the span, or what is open now. */
export const flowMeasures = [...happenings, 'open'] as const
export type FlowMeasure = (typeof flowMeasures)[number]

/** How long an open referral has waited since it was sent, in working days; day 0 does not count. */
export const ageBands = ['days0', 'days3', 'days6', 'days11', 'days21'] as const
export type AgeBand = (typeof ageBands)[number]

/** The fewest working days of a band; a band ends where the next begins. */
export const leastDaysOf: Readonly<Record<AgeBand, number>> = {
  days0: 0,
  days3: 3,
  days6: 6,
  days11: 11,
  days21: 21,
}

/** What was sent before this moment has waited at least so many working days; the clock of DESIGN §4, read backwards. */
export const waitingSince = (now: Instant, workingDays: number): Instant => {
  let day = localTimeOf(now).day
  for (let left = workingDays; left > 0; day -= 1) if (isWorkingDayNumber(day)) left -= 1
  while (!isWorkingDayNumber(day)) day -= 1
  return instantAt(day, workingHoursOn(day).to)
}

/** When a referral of this band was sent: from the first moment on, before the second. */
export const sentInBand = (
  band: AgeBand,
  now: Instant,
): { readonly from: Instant | null; readonly before: Instant | null } => {
  const next = ageBands[ageBands.indexOf(band) + 1]
  return {
    from: next === undefined ? null : waitingSince(now, leastDaysOf[next]),
    before: leastDaysOf[band] === 0 ? null : waitingSince(now, leastDaysOf[band]),
  }
}

/** From one institution to another. */
export type Flow = { readonly from: InstitutionKey; readonly to: InstitutionKey } & Readonly<
  Record<FlowMeasure, number>
>

/** What stands with one institution now. The first five are what it does; the rest is what to ask about. */
export const loadFigures = [
  'holding',
  'toDecide',
  'inWork',
  'onHold',
  'toComplete',
  'lateDecision',
  'lateContact',
  'silent',
  'unseen',
  'circling',
] as const
export type LoadFigure = (typeof loadFigures)[number]
export type Load = Readonly<Record<LoadFigure, number>>

/** Open referrals of one age: still waiting for the acceptance, or accepted. */
export type AgeGroup = { readonly band: AgeBand; readonly waiting: number; readonly accepted: number }

export type NetworkView = {
  readonly days: SpanDays
  readonly asOf: Instant
  readonly institutions: readonly ReportInstitution[]
  /** Pairs between which anything happened in the span or is open now. */
  readonly flows: readonly Flow[]
  readonly loads: readonly (Load & { readonly institution: InstitutionKey })[]
  /** Of the network: `open` are all open referrals, the rest the sums of the institutions. */
  readonly total: Load & { readonly open: number }
  readonly ages: readonly AgeGroup[]
  readonly coverage: readonly Coverage[]
}

/** Open referrals that are alike in all that the figures ask; `ages` counts them by band. */
export type OpenReferrals = {
  readonly sender: InstitutionKey
  readonly receiver: InstitutionKey
  readonly heldBy: InstitutionKey
  readonly status: string
  readonly count: number
  readonly late: number
  readonly silent: number
  readonly circling: number
  readonly ages: Readonly<Record<AgeBand, number>>
}

/** Ended referrals whose outcome the sender has not seen yet. */
export type UnseenOutcomes = { readonly sender: InstitutionKey; readonly count: number }

type Counted = {
  readonly happened: readonly Omit<Flow, 'open'>[]
  readonly open: readonly OpenReferrals[]
  readonly unseen: readonly UnseenOutcomes[]
}

/** Turns what the database counted into the figures of the flows, leaving out pairs with nothing to show. */
export const flowsOf = ({ happened, open }: Counted): readonly Flow[] =>
  happened
    .map(flow => {
      const between = open.filter(({ sender, receiver }) => sender === flow.from && receiver === flow.to)
      return { ...flow, open: total(between, ({ count }) => count) }
    })
    .filter(flow => flowMeasures.some(measure => flow[measure] > 0))

/** What stands with one institution now; without one, in the whole network. */
export const loadOf = ({ open, unseen }: Counted, institution?: InstitutionKey): Load => {
  const its = (key: InstitutionKey): boolean => institution === undefined || key === institution
  const received = open.filter(({ receiver }) => its(receiver))
  const where = (statuses: readonly string[], of: (group: OpenReferrals) => number = ({ count }) => count) =>
    total(
      received.filter(({ status }) => statuses.includes(status)),
      of,
    )
  return {
    holding: total(
      open.filter(({ heldBy }) => its(heldBy)),
      ({ count }) => count,
    ),
    toDecide: where(toDecideStatuses),
    inWork: where(inWorkStatuses),
    onHold: where(['on_hold']),
    toComplete: total(
      open.filter(({ sender, status }) => its(sender) && status === 'needs_info'),
      ({ count }) => count,
    ),
    lateDecision: where(toDecideStatuses, ({ late }) => late),
    lateContact: where(inWorkStatuses, ({ late }) => late),
    silent: where(inWorkStatuses, ({ silent }) => silent),
    unseen: total(
      unseen.filter(({ sender }) => its(sender)),
      ({ count }) => count,
    ),
    circling: total(received, ({ circling }) => circling),
  }
}

export const toDecideStatuses = ['sent', 'acknowledged'] as const
export const inWorkStatuses = ['accepted', 'in_progress'] as const

/** The open referrals by age, the youngest band first. */
export const agesOf = ({ open }: Counted): readonly AgeGroup[] =>
  ageBands.map(band => {
    const of = (accepted: boolean): number =>
      total(
        open.filter(({ status }) => isAccepted(status) === accepted),
        ({ ages }) => ages[band],
      )
    return { band, waiting: of(false), accepted: of(true) }
  })

export const acceptedStatuses = ['accepted', 'in_progress', 'on_hold'] as const
export const waitingStatuses = ['sent', 'acknowledged', 'needs_info'] as const

const isAccepted = (status: string): boolean => (acceptedStatuses as readonly string[]).includes(status)

const total = <T>(groups: readonly T[], of: (group: T) => number): number =>
  groups.reduce((all, group) => all + of(group), 0)
