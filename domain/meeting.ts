import type { ChainId, DecisionId, InstitutionKey, MeetingId, ReferralId, WorkerCode } from './ids.ts'
import type { Instant, LocalDay } from './time.ts'

/** Why a matter is on the agenda, the strongest reason first. */
export const agendaReasons = [
  'overdue',
  'bounced',
  'unconfirmed',
  'silent',
  'circling',
  'escalated',
  'planned_overdue',
] as const
export type AgendaReason = (typeof agendaReasons)[number]

export const presences = ['present', 'absent', 'unknown'] as const
export type Presence = (typeof presences)[number]

export const decisionStates = ['open', 'done', 'not_done', 'dropped'] as const
export type DecisionState = (typeof decisionStates)[number]

/** What was agreed at a meeting: what, who, by when; about one referral or about nothing in particular. */
export type MeetingDecision = {
  readonly id: DecisionId
  readonly meetingId: MeetingId
  /** Counts the decisions of its meeting from 1; a dropped one keeps its number until the minutes are written. */
  readonly number: number
  readonly what: string
  readonly institution: InstitutionKey
  readonly worker: WorkerCode | null
  readonly dueOn: LocalDay
  readonly referralId: ReferralId | null
  readonly chainId: ChainId | null
  readonly madeAt: Instant
  readonly state: DecisionState
  readonly settledAt: Instant | null
  readonly settledBy: WorkerCode | null
  /** The meeting at which it was settled; null when that happened between two. */
  readonly settledIn: MeetingId | null
  readonly remark: string
}

/** A matter of the agenda that the meeting talked about. */
export type DiscussedItem = {
  readonly chainId: ChainId
  readonly referralId: ReferralId
  readonly reasons: readonly AgendaReason[]
  readonly discussedAt: Instant
}

/** The monthly coordination meeting (DESIGN §6). Its agenda is derived and stands nowhere in it. */
export type Meeting = {
  readonly id: MeetingId
  readonly openedAt: Instant
  readonly openedBy: WorkerCode
  readonly presence: readonly { readonly institution: InstitutionKey; readonly presence: Presence }[]
  readonly items: readonly DiscussedItem[]
  readonly decisions: readonly MeetingDecision[]
  readonly closedAt: Instant | null
  readonly closedBy: WorkerCode | null
  readonly nextOn: LocalDay | null
  /** The frozen minutes as canonical JSON of `Minutes`; empty while the meeting runs. */
  readonly minutes: string
  /** SHA-256 of `minutes`, hexadecimal. */
  readonly hash: string
}
