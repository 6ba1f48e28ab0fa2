import type { ReferralRow } from './answers.ts'
import type { RefusalReason, ReturnReason } from './code-lists.ts'
import type { InstitutionKey, WorkerCode } from './ids.ts'
import type { ReferralAction } from './permission.ts'
import type { OpenStatus, Proposal } from './referral.ts'
import type { Instant, LocalDay } from './time.ts'

/** Open referrals in one state on one side. */
export type ReviewCell = {
  readonly status: OpenStatus
  readonly count: number
  readonly overdue: number
  /** Without any move for so long that it counts as silence. */
  readonly silent: number
  /** In a chain that came back, or in its third hop or further. */
  readonly circling: number
  /** The nearest day on which held work goes on. */
  readonly resumeOn: LocalDay | null
  /** By the institution on the other side. */
  readonly partners: readonly {
    readonly institution: InstitutionKey
    readonly count: number
    readonly overdue: number
  }[]
}

/** A referral of the review with what its clocks are counted from, and the steps possible now. */
export type ReviewRow = ReferralRow & {
  readonly side: 'in' | 'out'
  readonly pausedDays: number
  readonly heldDays: number
  readonly acknowledgedBy: WorkerCode | null
  readonly author: WorkerCode
  readonly silent: boolean
  readonly circling: boolean
  /** What waits for the second key, where this institution holds it. */
  readonly proposal: Proposal | null
  readonly actions: readonly ReferralAction[]
}

/** A referral that came back in the last days, and what was said. */
export type BackRow = ReviewRow & {
  readonly backAt: Instant
  readonly returnReason: ReturnReason | null
  readonly refusalReason: RefusalReason | null
  /** What is proposed instead, or why it came again. */
  readonly words: string
  readonly redirectedTo: InstitutionKey | null
}

/** A chain that travels in circles: whom it has visited, in order. */
export type CirclingRow = ReviewRow & {
  readonly hop: number
  readonly path: readonly InstitutionKey[]
  readonly isReturn: boolean
}

export type WorkLoad = {
  /** Null is what nobody at the institution has taken up yet. */
  readonly worker: WorkerCode | null
  readonly inWork: number
  readonly toAccept: number
}

/** The review of one institution: what came in and went out, how old it is, what waits for its lead. */
export type ReviewBoard = {
  readonly cells: { readonly in: readonly ReviewCell[]; readonly out: readonly ReviewCell[] }
  /** How many the filter leaves; `rows` holds the first of them, overdue ones before all others. */
  readonly total: number
  readonly rows: readonly ReviewRow[]
  readonly back: { readonly total: number; readonly rows: readonly BackRow[] }
  readonly circling: readonly CirclingRow[]
  /** Whatever the filter: a key is waited for. */
  readonly toApprove: readonly ReviewRow[]
  readonly load: readonly WorkLoad[]
}
