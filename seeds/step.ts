import type { Confirmed } from '#domain/confirmation.ts'
import type { Input } from '#domain/contract.ts'
import type { DecisionId, MeetingId, PlaceIssueId, ReferralId, WorkerCode } from '#domain/ids.ts'
import type { AgendaReason } from '#domain/meeting.ts'
import type { AgendaItem } from '#domain/meeting-answers.ts'
import { meetingCalls } from '#domain/meeting-calls.ts'
import type { NewNetworkEvent } from '#domain/network-events.ts'
import { reportCalls } from '#domain/report-calls.ts'
import type { ResidentCode } from '#domain/resident-code.ts'
import type { Instant } from '#domain/time.ts'
import type { GateCall } from '#electron/vault/handlers.ts'

/** Ids that only the answers of earlier steps tell; the plan knows them by its own numbers. */
export type KnownIds = {
  readonly referral: (key: number) => ReferralId
  readonly resident: (key: number) => ResidentCode
  readonly place: (key: number) => PlaceIssueId
  readonly meeting: () => MeetingId
  /** Undefined where the meeting had nothing of the kind to decide about. */
  readonly decision: (key: number) => DecisionId | undefined
  /** The first matter of the agenda that is there for this reason and is not restricted. */
  readonly matter: (reason: AgendaReason) => AgendaItem | undefined
}

/** What the answer of a step is the first to tell. */
export type Yields =
  | { readonly kind: 'referral'; readonly key: number }
  | { readonly kind: 'child'; readonly key: number }
  | { readonly kind: 'resident'; readonly key: number }
  | { readonly kind: 'place'; readonly key: number }
  | { readonly kind: 'meeting' }
  | { readonly kind: 'decision'; readonly key: number }

/**
 * One call of one worker at one moment. Its input is complete once the ids it speaks of are known; undefined: there is
 * nothing of the kind in this network, and the step is left out.
 */
export type CallStep = {
  readonly at: Instant
  readonly as: WorkerCode
  readonly call: GateCall
  readonly input: (known: KnownIds) => unknown
  readonly yields?: Yields
  /** Answers to the guard, where a text looks like personal data and holds none. */
  readonly confirmed?: Confirmed
  /** Left out where the network has nothing of the kind: no such month, nothing to correct. */
  readonly isOptional?: boolean
}

/** A fact about the network for which the app has no call yet. */
export type FactStep = {
  readonly at: Instant
  readonly as: WorkerCode
  readonly fact: NewNetworkEvent
  readonly yields?: { readonly kind: 'resident'; readonly key: number; readonly code: ResidentCode }
}

export type Step = CallStep | FactStep

export const isFact = (step: Step): step is FactStep => 'fact' in step

export const isPlaceStep = (step: Step): boolean => !isFact(step) && step.call.endsWith('PlaceIssue')

export const isMeetingStep = (step: Step): boolean => !isFact(step) && Object.hasOwn(meetingCalls, step.call)
export const isReportStep = (step: Step): boolean => !isFact(step) && Object.hasOwn(reportCalls, step.call)
/** Told later than the referrals that they speak of were planned: they draw from a chance of their own. */
export const isReminder = (step: Step): boolean => !isFact(step) && step.call === 'remindReferral'

/** A step whose input is checked against the contract. */
export const callStep = <N extends GateCall>(
  at: Instant,
  as: WorkerCode,
  call: N,
  input: (known: KnownIds) => Input<N>,
  yields?: Yields,
): CallStep => ({ at, as, call, input, ...(yields === undefined ? {} : { yields }) })

/** The services of the directory and what institutions say of themselves, told beside the story of the referrals. */
export const isServiceStep = (step: Step): boolean =>
  isFact(step) ? step.fact.type.startsWith('Service') : step.call === 'describeInstitution'
