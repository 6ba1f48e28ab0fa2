import type { NeedKey, Urgency } from './code-lists.ts'
import type { HandoffCode } from './handoff-code.ts'
import type { InstitutionKey, WorkerCode } from './ids.ts'
import { awaitsOutcomeSeen, type Sent, type Status } from './referral.ts'
import type { ReferralEventType } from './referral-events.ts'
import type { ResidentCode } from './resident-code.ts'
import type { Instant, LocalDay } from './time.ts'

/**
 * The steps after which a printed slip is of an older state: what both sides know of and what the paper would say
 * otherwise. Notes, proposals and looks are none: an internal note of one side must not show on the other's paper.
 */
export const handoffSteps = [
  'ReferralSent',
  'ReferralAcknowledged',
  'ReferralAccepted',
  'ReferralReturned',
  'ReferralCompleted',
  'ReferralRefused',
  'ReferralRedirected',
  'ContactRecorded',
  'ReferralHeld',
  'ReferralResumed',
  'ReferralClosed',
  'ReferralWithdrawn',
  'ReferralVoided',
  'WorkerAssigned',
  'UrgencyChanged',
  'DeadlineMoved',
  'OutcomeSeen',
] as const satisfies readonly ReferralEventType[]
export type HandoffStep = (typeof handoffSteps)[number]

export type TakenStep = { readonly type: HandoffStep; readonly at: Instant }

/** What has to happen next, and by when: the sentence on the slip. */
export type NextStep =
  | { readonly kind: 'receiverAnswers'; readonly by: Instant }
  | { readonly kind: 'senderCompletes' }
  | { readonly kind: 'firstContact'; readonly by: Instant }
  | { readonly kind: 'workGoesOn' }
  | { readonly kind: 'workResumes'; readonly on: LocalDay | null }
  | { readonly kind: 'senderSeesOutcome' }
  | { readonly kind: 'nothing' }

/** Whose move it is, as one line for somebody who holds the paper and nothing else. */
export const nextStepOf = (referral: Sent): NextStep => {
  switch (referral.status) {
    case 'sent':
    case 'acknowledged':
      return { kind: 'receiverAnswers', by: referral.acceptBy }
    case 'needs_info':
      return { kind: 'senderCompletes' }
    case 'accepted':
    case 'in_progress':
      return referral.firstContactAt === null && referral.contactBy !== null
        ? { kind: 'firstContact', by: referral.contactBy }
        : { kind: 'workGoesOn' }
    case 'on_hold':
      return { kind: 'workResumes', on: referral.resumeOn }
    default:
      return { kind: awaitsOutcomeSeen(referral) ? 'senderSeesOutcome' : 'nothing' }
  }
}

type SlipWorker = { readonly code: WorkerCode; readonly alias: string }

/** What stands on the paper that goes with a handoff: codes and aliases, nothing of the person. */
export type HandoffSlip = {
  readonly networkName: string
  readonly programme: string
  readonly resident: ResidentCode | null
  readonly from: InstitutionKey
  readonly to: InstitutionKey
  /** Null where the need is restricted: paper goes through many hands. */
  readonly need: NeedKey | null
  readonly urgency: Urgency
  readonly status: Status
  readonly sentAt: Instant
  /** Null once the receiver has decided. */
  readonly acceptBy: Instant | null
  /** Whom to ask for by telephone. */
  readonly sentBy: SlipWorker
  readonly leadWorker: SlipWorker | null
  readonly nextStep: NextStep
  readonly code: HandoffCode
  /** The step that the code stands for. */
  readonly step: TakenStep
  readonly printedAt: Instant
}
