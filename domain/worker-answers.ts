import type { EventId, InstitutionKey, PlaceIssueId, ReferralId, WorkerCode } from './ids.ts'
import type { ResidentCode } from './resident-code.ts'
import type { Instant, LocalDay } from './time.ts'
import type { Worker } from './worker.ts'

/**
 * How somebody gets in: by a passphrase of their own, by a one-time one that they have not replaced yet, or not at
 * all.
 */
export type WayIn = 'own' | 'one_time' | 'none'

/** A worker as the coordinator looks after them; never what they do in a referral. */
export type ListedWorker = Worker & {
  readonly active: boolean
  /** The first day without access; null for whoever stays. */
  readonly leftOn: LocalDay | null
  /** When they last wrote anything into the log. */
  readonly lastSeenAt: Instant | null
  readonly wayIn: WayIn
  /** Open referrals that they lead. */
  readonly leading: number
  /** Earlier aliases, the last one first; past events stand under the one that was valid then. */
  readonly formerAliases: readonly string[]
}

/** Something that a worker did, and what it was about as far as the reader may see it. */
export type WorkerAction = {
  readonly id: EventId
  readonly at: Instant
  readonly type: string
  readonly referral: { readonly id: ReferralId; readonly resident: ResidentCode | null } | null
  readonly placeIssueId: PlaceIssueId | null
  readonly resident: ResidentCode | null
}

export type WorkerActions = {
  readonly worker: { readonly code: WorkerCode; readonly alias: string; readonly institution: InstitutionKey }
  /** Newest first. */
  readonly actions: readonly WorkerAction[]
  /** Where the next page begins; null when this was the last one. */
  readonly next: number | null
}
