import { z } from 'zod'
import { ConfirmedWarning } from './confirmation.ts'
import { ChainId, DecisionId, InstitutionKey, MeetingId, ReferralId, WorkerCode } from './ids.ts'
import { agendaReasons, presences } from './meeting.ts'
import { type Instant, LocalDay } from './time.ts'

const text = z.string()
const agreed = { what: text, institution: InstitutionKey, worker: WorkerCode.nullable(), dueOn: LocalDay }

/** The facts of a coordination meeting, in the past tense and forever. */
export const meetingEventPayloads = {
  /** `institutions` are those that are expected: who takes part in the network on that day. */
  MeetingOpened: z.strictObject({ institutions: z.array(InstitutionKey) }),
  PresenceNoted: z.strictObject({ institution: InstitutionKey, presence: z.enum(presences) }),
  ItemDiscussed: z.strictObject({
    chainId: ChainId,
    referralId: ReferralId,
    reasons: z.array(z.enum(agendaReasons)),
  }),
  /** Marked by mistake: the matter was not talked about after all. */
  ItemPutBack: z.strictObject({ chainId: ChainId }),
  DecisionMade: z.strictObject({
    decisionId: DecisionId,
    ...agreed,
    referralId: ReferralId.nullable(),
    chainId: ChainId.nullable(),
  }),
  DecisionRevised: z.strictObject({ decisionId: DecisionId, ...agreed }),
  DecisionDropped: z.strictObject({ decisionId: DecisionId }),
  /** At a later meeting (`settledIn`), or between two. */
  DecisionSettled: z.strictObject({
    decisionId: DecisionId,
    done: z.boolean(),
    remark: text,
    settledIn: MeetingId.nullable(),
  }),
  /** Freezes the minutes: all that they say, and the SHA-256 of it. */
  MeetingClosed: z.strictObject({ nextOn: LocalDay.nullable(), minutes: text, hash: z.string() }),
  MeetingWarningConfirmed: ConfirmedWarning,
}

export type MeetingEventType = keyof typeof meetingEventPayloads
export type MeetingPayload<T extends MeetingEventType> = z.output<(typeof meetingEventPayloads)[T]>

/** A decided fact, before the log gives it a number. */
export type NewMeetingEvent = {
  readonly [T in MeetingEventType]: {
    readonly type: T
    readonly meetingId: MeetingId
    readonly payload: MeetingPayload<T>
  }
}[MeetingEventType]

export type MeetingEvent = NewMeetingEvent & { readonly actor: WorkerCode; readonly happenedAt: Instant }

/**
 * Payload fields that people wrote. Those of a decision about a referral are sealed under the key of its chain, all
 * others, the minutes too, under a key of the meeting.
 */
export const meetingTextFields: Readonly<Record<MeetingEventType, readonly string[]>> = {
  MeetingOpened: [],
  PresenceNoted: [],
  ItemDiscussed: [],
  ItemPutBack: [],
  DecisionMade: ['what'],
  DecisionRevised: ['what'],
  DecisionDropped: [],
  DecisionSettled: ['remark'],
  MeetingClosed: ['minutes'],
  MeetingWarningConfirmed: [],
}
