import type { Urgency } from './code-lists.ts'
import type { ContactPlace } from './contact-place.ts'
import type { ChainId, InstitutionKey, PlaceIssueId, ReferralId } from './ids.ts'
import type { PlaceIssueStatus } from './place-issue.ts'
import type { ResidentCode } from './resident-code.ts'
import type { LocalDay, LocalMonth } from './time.ts'
import type { TrackLeg } from './track-leg.ts'

/** An item of a coded list as it was called on the last day of the period. */
export type Labelled = { readonly key: string; readonly pl: string; readonly en: string }

/** A count, and the same count of the period before and of the same period a year before; null = not comparable. */
export type Compared = {
  readonly count: number
  readonly previous: number | null
  readonly yearBefore: number | null
}

/** New referrals by need: activity, first sendings of the period. The most frequent first. */
export type Needs = {
  readonly total: Compared
  /** Every need that occurred in any of the three periods. */
  readonly lines: readonly (Labelled & Compared & { readonly restricted: boolean })[]
}

/** Decisions of the period: activity. One referral can be returned and accepted: two decisions. */
export type DecisionCounts = {
  readonly accepted: number
  /** Returned for completion as the first decision, as the flows of the network view count it. */
  readonly returned: number
  readonly refused: number
  readonly redirected: number
  /** The four together. A withdrawal is the sender's own and is no decision. */
  readonly total: number
  readonly withdrawn: number
}

export type ReasonLine = Labelled & { readonly count: number }

export type Decisions = {
  readonly total: DecisionCounts
  readonly byReceiver: readonly (DecisionCounts & { readonly institution: InstitutionKey })[]
  /** The most frequent first; they add up to `total.returned` and `total.refused`. */
  readonly returnReasons: readonly ReasonLine[]
  readonly refusalReasons: readonly ReasonLine[]
  /** Accepted, out of accepted, refused and redirected. */
  readonly acceptance: { readonly count: number; readonly of: number }
}

/**
 * Calendar days past a deadline, or since the sending, up to and with so many. The day of the deadline or of the
 * sending itself is day 0.
 */
export const delayBands = ['days7', 'days14', 'days30', 'more'] as const
export type DelayBand = (typeof delayBands)[number]

/** What an overdue referral waits for; each counts once, at the earliest. `closing`: 60 days since the acceptance. */
export const delayStages = ['decision', 'contact', 'closing'] as const
export type DelayStage = (typeof delayStages)[number]

export type DelayCounts = {
  readonly total: number
  readonly byStage: Readonly<Record<DelayStage, number>>
  readonly byBand: Readonly<Record<DelayBand, number>>
  /** Delays of each stage, by band: the dots of the chart and the rows of the table. */
  readonly byStageAndBand: Readonly<Record<DelayStage, Readonly<Record<DelayBand, number>>>>
}

/** Open referrals by how long ago they were sent. */
export type OpenAges = Readonly<Record<DelayBand, number>>

/** What had not been resolved at the end of the period: a state. */
export type Unresolved = {
  readonly overdue: DelayCounts
  readonly ages: OpenAges
  readonly byReceiver: readonly {
    readonly institution: InstitutionKey
    readonly open: number
    readonly ages: OpenAges
    readonly overdue: DelayCounts
  }[]
}

/** How often the matters of people changed hands: activity. */
export type Chains = {
  /** Different resident codes with at least one sending, decision, contact or end in the period. */
  readonly reach: number
  /** Residents with a handoff in the period, and another one in the 60 days before it. */
  readonly severalHandoffs: number
  /** New referrals that were the third leg of their chain, or a later one. */
  readonly thirdLegs: number
  /** New referrals to an institution that had sent the same person elsewhere within the 60 days before. */
  readonly returns: number
}

export type ContactResultCounts = Readonly<Record<string, number>>

export type ContactLine = Labelled & {
  readonly count: number
  /** By the keys of `contact_result`; a result that did not occur is left out. */
  readonly results: ContactResultCounts
}

/** Contacts of the period, by type and result: activity. */
export type Contacts = {
  /** With people: in the field, on site, remotely; groups and types that did not occur are left out. */
  readonly groups: readonly {
    readonly place: Exclude<ContactPlace, 'between'>
    readonly count: number
    readonly lines: readonly ContactLine[]
  }[]
  readonly total: { readonly count: number; readonly results: ContactResultCounts }
  /** In the field, out of all contacts with people. */
  readonly field: { readonly count: number; readonly of: number }
  /** Working contacts between institutions, counted in no other figure. */
  readonly between: { readonly count: number; readonly lines: readonly ContactLine[] }
}

export type PlaceLine = {
  readonly id: PlaceIssueId
  readonly kind: Labelled
  readonly place: string
  readonly institution: InstitutionKey
  readonly reportedOn: LocalDay
  /** As it stood at the end of the period. */
  readonly status: PlaceIssueStatus
  readonly since: LocalDay
}

/** Matters of places: open + reported − ended = open. Without people, so they are listed whole. */
export type Places = {
  readonly openAtStart: number
  readonly reported: number
  readonly resolved: number
  readonly declined: number
  readonly dropped: number
  readonly openAtEnd: number
  /** Those open at the end or ended in the period, the oldest first; at most `mostPlaceLines`. */
  readonly lines: readonly PlaceLine[]
}

/** One month of the twelve that end with the period; months before the first referral are left out. */
export type TrendMonth = {
  readonly month: LocalMonth
  readonly sent: number
  readonly ended: number
  readonly openAtEnd: number
  /** First decisions of the month, and those in time. */
  readonly decisions: { readonly count: number; readonly inTime: number }
  /** Acceptances of the month: working days from the first sending; null under five of them. */
  readonly medianToAcceptance: number | null
}

/** A median over a cohort in which some still wait: Kaplan–Meier, working days. */
export type CohortMedian = {
  /** How many waits were observed to their end. */
  readonly events: number
  /** How many were not: still open at the end of the period, or ended another way. */
  readonly censored: number
  /** Null under five events, or when fewer than half have got there yet: then it is longer than anything seen. */
  readonly median: number | null
}

/** Referrals sent in one month, followed up to the end of the period: a cohort, never added to events. */
export type CohortRow = {
  readonly month: LocalMonth
  readonly sent: number
  readonly decidedInTime: number
  readonly decidedLate: number
  /** Ended before anybody decided: withdrawn, or imported with its decision, for which nobody had promised a time. */
  readonly endedUndecided: number
  /** No decision yet, and the deadline lies ahead, stands still, or has passed. */
  readonly waiting: number
  readonly waitingLate: number
  readonly stillOpen: number
  readonly toDecision: CohortMedian
  readonly toAcceptance: CohortMedian
}

export type Cohorts = {
  /** At least four months up to the last of the period, as far as the register goes back; the earliest first. */
  readonly rows: readonly CohortRow[]
  /** Open at the end of the period, and sent before all of these months. */
  readonly openFromBefore: number
}

/** Referrals whose need is restricted say so and name no need. */
type AnnexMatter = {
  readonly referralId: ReferralId
  readonly resident: ResidentCode | null
  readonly need: Labelled | null
  readonly restricted: boolean
}

export type AnnexOverdue = AnnexMatter & {
  readonly from: InstitutionKey
  readonly to: InstitutionKey
  readonly urgency: Urgency
  readonly sentOn: LocalDay
  readonly dueOn: LocalDay
  readonly stage: DelayStage
  /** Working days past the deadline at the end of the period. */
  readonly daysLate: number
}

export type AnnexReturn = AnnexMatter & {
  readonly chainId: ChainId
  /** The institutions of the matter in the order in which they had it. */
  readonly path: readonly InstitutionKey[]
  readonly hop: number
}

/** A chain that went well: every leg accepted in time and closed with support in the period. */
export type AnnexTrack = AnnexMatter & { readonly legs: readonly TrackLeg[] }

/** The codes of the internal edition; no other edition and no public table holds anything of it. */
export type Annex = {
  /** Without a decision, the longest delay first; at most `mostAnnexLines`, `count` says how many there are. */
  readonly overdue: { readonly count: number; readonly lines: readonly AnnexOverdue[] }
  readonly returns: { readonly count: number; readonly lines: readonly AnnexReturn[] }
  readonly tracks: readonly AnnexTrack[]
}

/** A report of an office prints no more codes than somebody can go through at a meeting. */
export const mostAnnexLines = 60
export const mostPlaceLines = 60
export const mostTracks = 3
