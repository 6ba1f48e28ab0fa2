import type { Urgency } from './code-lists.ts'
import type { InstitutionKey, WorkerCode } from './ids.ts'
import type { ReportClosing } from './report-closing.ts'
import type { ReportPeriod } from './report-period.ts'
import type {
  Annex,
  Chains,
  Cohorts,
  Contacts,
  Decisions,
  Needs,
  Places,
  TrendMonth,
  Unresolved,
} from './report-sections.ts'
import type { Instant, LocalDay } from './time.ts'
import type { WorkingHours } from './working-calendar.ts'

/** An institution as the month knew it: a later name does not change an older report (reference §0.6). */
export type ReportInstitution = {
  readonly key: InstitutionKey
  readonly short: string
  readonly full: string
}

/** The day of the last entry that a worker of the institution made: until then its data can be complete. */
export type Coverage = {
  readonly institution: InstitutionKey
  /** Null when it has made no entry within the part of the log that was looked at. */
  readonly lastEntryOn: LocalDay | null
}

/** Open referrals at one moment; the rest of `total` still waited for the acceptance. */
export type OpenCount = { readonly total: number; readonly accepted: number }

export type NetworkBalance = {
  readonly openAtStart: OpenCount
  readonly sent: number
  /** Different resident codes among the new referrals, and new referrals without a person. */
  readonly residents: number
  readonly withoutResident: number
  readonly closed: number
  readonly refused: number
  readonly redirected: number
  readonly withdrawn: number
  readonly openAtEnd: OpenCount
}

export type ReceiverBalance = {
  readonly institution: InstitutionKey
  readonly openAtStart: number
  readonly received: number
  readonly closed: number
  readonly endedOtherwise: number
  readonly openAtEnd: OpenCount
}

export type SenderBalance = {
  readonly institution: InstitutionKey
  readonly openAtStart: number
  readonly sent: number
  readonly ended: number
  readonly openAtEnd: number
}

/** Open + new − ended = open, for the network and for each institution in both roles (reference §4.2.2). */
export type Balance = {
  readonly network: NetworkBalance
  readonly asReceiver: readonly ReceiverBalance[]
  readonly asSender: readonly SenderBalance[]
}

/** New referrals, senders down and receivers across, both in the order of the institutions. */
export type Flows = {
  readonly rows: readonly {
    readonly from: InstitutionKey
    readonly counts: readonly number[]
    readonly total: number
  }[]
  readonly receivedTotals: readonly number[]
  readonly total: number
}

/** Working days that events waited. Null where there are fewer than five of them: too few to say anything. */
export type Waiting = {
  readonly count: number
  readonly median: number | null
  readonly p90: number | null
}

export type TimelinessFigures = {
  /** First decisions taken in the month, and how many by the promised time; withdrawals are no decisions. */
  readonly decisions: Waiting & { readonly inTime: number }
  readonly acceptances: Waiting
  /** From the acceptance to the first contact with the person. */
  readonly firstContacts: Waiting
}

/** Open at the end of the month and past the deadline that was in force; the two never overlap. */
export type OverdueCount = { readonly withoutDecision: number; readonly withoutContact: number }

export type Timeliness = {
  readonly byReceiver: readonly (TimelinessFigures & { readonly institution: InstitutionKey })[]
  readonly byUrgency: readonly (TimelinessFigures & {
    readonly urgency: Urgency
    /** Working days to the decision, where every institution promised the same at the end of the month. */
    readonly agreedDays: number | null
  })[]
  readonly total: TimelinessFigures
  readonly overdueAtEnd: OverdueCount & {
    readonly byReceiver: readonly (OverdueCount & { readonly institution: InstitutionKey })[]
  }
}

/** Closures, and how many of them the sender had seen the result of by the end of the month. */
export type SeenCount = { readonly count: number; readonly seen: number }

/** `neither`: outcomes that say nothing about the support, a death or a duplicate (reference §4.3). */
export const outcomeGroups = ['yes', 'partly', 'no', 'neither'] as const
export type OutcomeGroup = (typeof outcomeGroups)[number]

export type Outcomes = {
  readonly total: SeenCount
  readonly groups: readonly (SeenCount & {
    readonly group: OutcomeGroup
    /** Labelled as the outcome was called on the last day of the month. */
    readonly lines: readonly (SeenCount & {
      readonly outcome: string
      readonly pl: string
      readonly en: string
    })[]
  })[]
  /** Ended with support, out of all closures but those that count neither way. */
  readonly positive: { readonly count: number; readonly of: number }
}

/** Sections 2 to 4 and 7: what the balance is checked with. */
export type CoreFigures = {
  readonly period: ReportPeriod
  readonly institutions: readonly ReportInstitution[]
  readonly balance: Balance
  readonly flows: Flows
  readonly timeliness: Timeliness
  readonly outcomes: Outcomes
  /** Referrals of this month, open at its start or sent in it, that came from old registers. */
  readonly imported: number
}

/** Sections 5, 6 and 8 to 12 of the report, and its annex (reference §4.2). */
export type ReportSections = {
  readonly needs: Needs
  readonly decisions: Decisions
  readonly unresolved: Unresolved
  readonly chains: Chains
  readonly contacts: Contacts
  readonly places: Places
  readonly trend: readonly TrendMonth[]
  readonly cohorts: Cohorts
  readonly annex: Annex
}

/** Everything that is counted, and nothing that depends on when or by whom it is printed. */
export type ReportFigures = CoreFigures & ReportSections

/**
 * The figures of one period. Events are counted in the period in which they happened in Kraków; voided referrals and
 * drafts count nowhere. For the same data the report is the same but for `asOf`, `preparedBy` and `coverage`.
 */
export type MonthReport = ReportFigures & {
  readonly edition: 'internal'
  /** 0 while the period is not closed; n + 1 after correction no. n. */
  readonly version: number
  readonly networkName: string
  readonly firstDay: LocalDay
  readonly lastDay: LocalDay
  readonly workingDays: number
  /** On the last day of the period, in minutes since midnight. */
  readonly workingHours: WorkingHours
  /** The period has not ended: its figures go up to `asOf` and will grow. */
  readonly running: boolean
  readonly asOf: Instant
  readonly preparedBy: {
    readonly code: WorkerCode
    readonly alias: string
    readonly institution: InstitutionKey
  }
  readonly coverage: readonly Coverage[]
  /** The coordinator's words, the decisions of the period, its corrections. */
  readonly closing: ReportClosing
  /** SHA-256, lower-case hex: of the figures in canonical JSON, or of all that was frozen. */
  readonly hash: string
}
