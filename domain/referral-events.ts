import { z } from 'zod'
import {
  ContactResult,
  ContactType,
  IntakeSource,
  NeedKey,
  OutcomeKey,
  RefusalReason,
  ReturnReason,
  ServiceKey,
  ShareBasis,
  Urgency,
} from './code-lists.ts'
import { ConfirmedWarning } from './confirmation.ts'
import { ChainId, DecisionId, EventId, ImportId, InstitutionKey, ReferralId, WorkerCode } from './ids.ts'
import { ResidentCode } from './resident-code.ts'
import { Instant, LocalDay } from './time.ts'

/** How a referral came to its chain: it began it, follows a closed leg, or was redirected from one. */
export const Relation = z.enum(['first', 'continuation', 'redirect'])
export type Relation = z.output<typeof Relation>

/** How a referral of an old register ended; a redirect would need its next leg, which a register does not tell. */
export const importedEnds = ['closed', 'refused', 'withdrawn'] as const

/** What can happen to a decision of a meeting. */
export const decisionSteps = ['made', 'revised', 'dropped', 'done', 'not_done'] as const
export type DecisionStep = (typeof decisionSteps)[number]

const text = z.string()
const days = z.number().int().min(0)

/** What a draft says so far; everything may still be missing. */
const draftContent = {
  to: InstitutionKey.nullable(),
  resident: ResidentCode.nullable(),
  need: NeedKey.nullable(),
  urgency: Urgency.nullable(),
  service: ServiceKey.nullable(),
  basis: ShareBasis.nullable(),
  basisNote: text,
  intake: IntakeSource.nullable(),
  text,
}

/** What a referral says once it is sent. `resident` is null only in matters without a person. */
const sentContent = {
  to: InstitutionKey,
  resident: ResidentCode.nullable(),
  need: NeedKey,
  urgency: Urgency,
  service: ServiceKey.nullable(),
  basis: ShareBasis,
  basisNote: text,
  intake: IntakeSource.nullable(),
  text,
}

const refusal = { reason: RefusalReason, justification: text, nextStep: text }
const closure = { outcome: OutcomeKey, feedback: text }

/**
 * The steps that their author may take back while the other side has not seen them. A voided entry stays void:
 * that is a correction already.
 */
export const undoableSteps = [
  'ReferralSent',
  'ReferralAcknowledged',
  'ReferralAccepted',
  'ReferralReturned',
  'ReferralCompleted',
  'RefusalProposed',
  'ReferralRefused',
  'ClosureProposed',
  'ReferralClosed',
  'ProposalSentBack',
  'ReferralRedirected',
  'ContactRecorded',
  'ReferralHeld',
  'ReferralResumed',
  'ReferralWithdrawn',
  'WithdrawalRequested',
  'WithdrawalDeclined',
  'OutcomeSeen',
  'NoteAdded',
  'WorkerAssigned',
  'UrgencyChanged',
  'DeadlineMoved',
  'ReferralEscalated',
  'ReferralReminded',
] as const
export type UndoableStep = (typeof undoableSteps)[number]

/**
 * The facts of a referral's life (DESIGN §4), in the past tense and forever: a payload may gain a version,
 * never lose its meaning. Deadlines are stored as decided, because promises change and the past does not;
 * `waited…` are working days by the calendar of that day.
 */
export const referralEventPayloads = {
  /** Repeated while the draft changes; the last one counts. `heldBy` holds the baton until someone accepts. */
  ReferralDrafted: z.strictObject({
    chainId: ChainId,
    parentId: ReferralId.nullable(),
    relation: Relation,
    from: InstitutionKey,
    heldBy: InstitutionKey,
    ...draftContent,
  }),
  DraftDiscarded: z.strictObject({}),
  /** `hop` counts the legs of the chain; `forMeeting` puts the chain on the agenda (anti ping-pong). */
  ReferralSent: z.strictObject({
    ...sentContent,
    revisitReason: text,
    acceptBy: Instant,
    hop: z.number().int().min(1),
    forMeeting: z.boolean(),
  }),
  /**
   * A line of an old register, taken over with what it knew: happened when the referral was sent. What had ended is
   * history; what had not goes on from here, its deadlines counted from the import. `waitedDays` is null where the
   * register says no day of acceptance.
   */
  ReferralImported: z.strictObject({
    importId: ImportId,
    chainId: ChainId,
    from: InstitutionKey,
    to: InstitutionKey,
    resident: ResidentCode,
    need: NeedKey,
    urgency: Urgency,
    basis: ShareBasis,
    text,
    acceptedAt: Instant.nullable(),
    waitedDays: days.nullable(),
    ended: z.enum(importedEnds).nullable(),
    endedAt: Instant.nullable(),
    outcome: OutcomeKey.nullable(),
    acceptBy: Instant,
    contactBy: Instant.nullable(),
    importedAt: Instant,
  }),
  ReferralAcknowledged: z.strictObject({}),
  /** The handoff: the receiver becomes the holder. */
  ReferralAccepted: z.strictObject({
    leadWorker: WorkerCode,
    plannedContactOn: LocalDay,
    contactBy: Instant,
    waitedDays: days,
  }),
  ReferralReturned: z.strictObject({ reason: ReturnReason, missing: text, waitedDays: days }),
  ReferralCompleted: z.strictObject({ completion: text, acceptBy: Instant, pausedDays: days }),
  RefusalProposed: z.strictObject({ ...refusal, waitedDays: days }),
  ReferralRefused: z.strictObject({ ...refusal, waitedDays: days }),
  ClosureProposed: z.strictObject(closure),
  ReferralClosed: z.strictObject(closure),
  ProposalSentBack: z.strictObject({ remark: text }),
  ReferralRedirected: z.strictObject({
    to: InstitutionKey,
    childId: ReferralId,
    information: text,
    waitedDays: days,
  }),
  /** `first` marks the contact that stopped the clock of the first contact. */
  ContactRecorded: z.strictObject({
    contactType: ContactType,
    result: ContactResult,
    note: text,
    first: z.boolean(),
    waitedDays: days,
  }),
  ReferralHeld: z.strictObject({ reason: text, resumeOn: LocalDay }),
  ReferralResumed: z.strictObject({ contactBy: Instant.nullable(), pausedDays: days }),
  /** `agreed`: the receiver gave way to a withdrawal request after the handoff. */
  ReferralWithdrawn: z.strictObject({ reason: text, agreed: z.boolean() }),
  WithdrawalRequested: z.strictObject({ reason: text }),
  WithdrawalDeclined: z.strictObject({ reason: text }),
  ReferralVoided: z.strictObject({ justification: text }),
  /** The sender saw the result: the loop is closed. */
  OutcomeSeen: z.strictObject({}),
  NoteAdded: z.strictObject({ text, shared: z.boolean() }),
  WorkerAssigned: z.strictObject({ worker: WorkerCode }),
  UrgencyChanged: z.strictObject({
    urgency: Urgency,
    reason: text,
    acceptBy: Instant,
    contactBy: Instant.nullable(),
  }),
  DeadlineMoved: z.strictObject({ deadline: z.enum(['accept', 'contact']), due: Instant, reason: text }),
  ReferralEscalated: z.strictObject({ reason: text }),
  /** A coordination meeting decided something about it; said anew, dropped and settled stand here in their turn. */
  DecisionNoted: z.strictObject({
    decisionId: DecisionId,
    step: z.enum(decisionSteps),
    meetingOn: LocalDay,
    what: text,
    institution: InstitutionKey,
    worker: WorkerCode.nullable(),
    dueOn: LocalDay,
  }),
  /** One institution, or the coordinator, reminds the one whose move it is; the sentence may be empty. */
  ReferralReminded: z.strictObject({ by: InstitutionKey, to: InstitutionKey, text }),
  /** A coordinator opened a referral with a restricted need: read, and written down (reference §5.5a). */
  RestrictedViewed: z.strictObject({}),
  /** A text that looked like personal data was kept, and why; the kinds alone, never the text (reference §5.5). */
  WarningConfirmed: ConfirmedWarning,
  /** The institution of the actor has read all that stands before this: none of it can be taken back any more. */
  StepSeen: z.strictObject({}),
  /** The author of the last step took it back before the other side saw it. The log keeps both. */
  StepUndone: z.strictObject({ undone: EventId, type: z.enum(undoableSteps) }),
}

export type ReferralEventType = keyof typeof referralEventPayloads
export type ReferralPayload<T extends ReferralEventType> = z.output<(typeof referralEventPayloads)[T]>

/** A decided fact, before the log gives it a number: what happened to which referral. */
export type NewReferralEvent = {
  readonly [T in ReferralEventType]: {
    readonly type: T
    readonly referralId: ReferralId
    readonly payload: ReferralPayload<T>
  }
}[ReferralEventType]

/** What happened, without the marks of who has read how far and what was taken back. */
export type ShownEvent = Exclude<NewReferralEvent, { type: 'StepSeen' | 'StepUndone' }>

/** A fact as it stands in the log. */
export type ReferralEvent = NewReferralEvent & {
  readonly actor: WorkerCode
  readonly happenedAt: Instant
}

/** A fact with the number under which the log knows it. */
export type LoggedEvent = ReferralEvent & { readonly id: EventId }

/** Payload fields that people wrote: sealed under the key of the chain, so that retention can shred them. */
export const referralTextFields: Readonly<Record<ReferralEventType, readonly string[]>> = {
  ReferralDrafted: ['text', 'basisNote'],
  DraftDiscarded: [],
  ReferralSent: ['text', 'basisNote', 'revisitReason'],
  ReferralImported: ['text'],
  ReferralAcknowledged: [],
  ReferralAccepted: [],
  ReferralReturned: ['missing'],
  ReferralCompleted: ['completion'],
  RefusalProposed: ['justification', 'nextStep'],
  ReferralRefused: ['justification', 'nextStep'],
  ClosureProposed: ['feedback'],
  ReferralClosed: ['feedback'],
  ProposalSentBack: ['remark'],
  ReferralRedirected: ['information'],
  ContactRecorded: ['note'],
  ReferralHeld: ['reason'],
  ReferralResumed: [],
  ReferralWithdrawn: ['reason'],
  WithdrawalRequested: ['reason'],
  WithdrawalDeclined: ['reason'],
  ReferralVoided: ['justification'],
  OutcomeSeen: [],
  NoteAdded: ['text'],
  WorkerAssigned: [],
  UrgencyChanged: ['reason'],
  DeadlineMoved: ['reason'],
  ReferralEscalated: ['reason'],
  DecisionNoted: ['what'],
  ReferralReminded: ['text'],
  RestrictedViewed: [],
  WarningConfirmed: [],
  StepSeen: [],
  StepUndone: [],
}
