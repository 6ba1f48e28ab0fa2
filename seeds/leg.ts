import type { NeedKey, OutcomeKey, ServiceKey, ShareBasis, Urgency } from '#domain/code-lists.ts'
import type { InstitutionKey, WorkerCode } from '#domain/ids.ts'
import type { Instant } from '#domain/time.ts'
import type { Receivers } from './receiver-behaviour.ts'
import type { ResidentPool } from './resident-pool.ts'
import type { SeededRandom } from './seeded-random.ts'
import type { Step } from './step.ts'

/** What the legs of one matter share. */
export type PlannedChain = {
  readonly visited: Set<InstitutionKey>
  legs: number
}

/** One referral to be sent, as the plan knows it before its life begins. */
export type Leg = {
  readonly key: number
  readonly chain: PlannedChain
  readonly from: InstitutionKey
  readonly to: InstitutionKey
  readonly need: NeedKey
  readonly urgency: Urgency
  readonly service: ServiceKey
  readonly basis: ShareBasis
  readonly basisNote: string
  readonly text: string
  /** Number of the person in the plan; null in matters of a group or an offer. */
  readonly resident: number | null
  readonly sender: WorkerCode
  readonly usualOutcome: OutcomeKey
  readonly closeMedianDays: number
}

/** A leg that was sent. */
export type SentLeg = Leg & { readonly sentAt: Instant }

/** What planning a life draws on: chance, people, and where the steps go. */
export type World = {
  readonly random: SeededRandom
  readonly receivers: Receivers
  readonly residents: ResidentPool
  readonly nextKey: () => number
  readonly push: (step: Step) => void
  readonly packs: Packs
}

/** Shares that must come out over a year, drawn without runs of luck. */
export type Packs = {
  readonly withdrawn: () => boolean
  readonly voided: () => boolean
  readonly urgencyChanged: () => boolean
  readonly ownerChanged: () => boolean
  readonly revised: () => boolean
  readonly held: () => boolean
  readonly withdrawalRequested: () => boolean
  readonly continued: () => boolean
}
