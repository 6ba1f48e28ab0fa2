import type { Urgency } from './code-lists.ts'
import type { InstitutionKey } from './ids.ts'

/** Referrals that were open at one moment, in groups. */
export type OpenGroup = {
  readonly sender: InstitutionKey
  readonly receiver: InstitutionKey
  readonly accepted: boolean
  readonly count: number
}

/** Referrals first sent in the month. */
export type SentGroup = {
  readonly sender: InstitutionKey
  readonly receiver: InstitutionKey
  readonly count: number
  readonly withoutResident: number
}

/** Referrals that ended in the month. `outcome` is null unless they were closed. */
export type EndedGroup = {
  readonly sender: InstitutionKey
  readonly receiver: InstitutionKey
  readonly status: 'closed' | 'refused' | 'redirected' | 'withdrawn'
  readonly outcome: string | null
  readonly seen: boolean
  readonly count: number
}

/** How many waited so many working days: a histogram, which is enough for every percentile. */
export type WaitedGroup = {
  readonly receiver: InstitutionKey
  readonly urgency: Urgency
  readonly days: number
  readonly count: number
}

export type DecidedGroup = WaitedGroup & { readonly inTime: number }

export type OverdueGroup = {
  readonly receiver: InstitutionKey
  readonly withoutDecision: number
  readonly withoutContact: number
}

/** What the database counted for one month, each kind independently of the others. */
export type MonthCounts = {
  readonly openAtStart: readonly OpenGroup[]
  readonly openAtEnd: readonly OpenGroup[]
  readonly sent: readonly SentGroup[]
  readonly residents: number
  /** Of those open at the start and those sent, how many an import brought from an old register. */
  readonly imported: number
  readonly ended: readonly EndedGroup[]
  readonly decided: readonly DecidedGroup[]
  readonly accepted: readonly WaitedGroup[]
  readonly firstContacts: readonly WaitedGroup[]
  readonly overdue: readonly OverdueGroup[]
}
