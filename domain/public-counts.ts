import type { CountedFlows } from './disclosure-flows.ts'
import type { InstitutionKey } from './ids.ts'
import type { ReportPeriod } from './report-period.ts'

/** Different people who were referred for a need; `small` ones are told together where that makes 8 or more. */
export type NeedPeople = {
  readonly need: string
  readonly restricted: boolean
  readonly people: number
}

/** What the public edition of one period is made of: different people, and the referrals of the whole network. */
export type PublicCounts = {
  readonly period: ReportPeriod
  /** People in new referrals, from whom and to whom. */
  readonly flows: CountedFlows & { readonly institutions: readonly InstitutionKey[] }
  /** People in referrals open at the end, by receiver in the order of the institutions. */
  readonly open: { readonly byReceiver: readonly number[]; readonly total: number }
  readonly needs: readonly NeedPeople[]
  /** The needs told together, and the different people behind them. */
  readonly merged: { readonly needs: readonly string[]; readonly people: number }
  readonly referrals: PublicReferrals<number>
}

/** Referrals of the whole network in one period. */
export type PublicReferrals<Count> = {
  readonly openAtStart: Count
  readonly sent: Count
  readonly ended: Count
  readonly openAtEnd: Count
  readonly decided: Count
  readonly inTime: Count
}

export const publicReferralKeys = ['openAtStart', 'sent', 'ended', 'openAtEnd', 'decided', 'inTime'] as const
