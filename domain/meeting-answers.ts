import type { Leg } from './answers.ts'
import type { NeedKey } from './code-lists.ts'
import type { ChainId, DecisionId, InstitutionKey, MeetingId, ReferralId, WorkerCode } from './ids.ts'
import type { DecisionState, Presence } from './meeting.ts'
import type { AgendaMatter } from './meeting-agenda.ts'
import type { ResidentCode } from './resident-code.ts'
import type { Instant, LocalDay } from './time.ts'

/** The referral that a decision is about, for whoever may open it. */
export type DecisionMatter = {
  readonly opens: true
  readonly referralId: ReferralId
  readonly chainId: ChainId
  readonly from: InstitutionKey
  readonly to: InstitutionKey
  readonly restricted: boolean
  /** Null without a person. */
  readonly resident: ResidentCode | null
  /** Null where this worker may not know. */
  readonly need: NeedKey | null
}

/**
 * A referral that is no matter of this worker's, or that is there no longer: nothing of it is told. Of one that is
 * gone nobody knows any more what it was about, so it counts as restricted.
 */
type ClosedMatter = { readonly opens: false; readonly gone: boolean; readonly restricted: boolean }

/** A decision as this worker may read it. `what` and `remark` are empty where `hidden`. */
export type ShownDecision = {
  readonly id: DecisionId
  readonly meetingId: MeetingId
  readonly meetingOn: LocalDay
  readonly what: string
  readonly hidden: boolean
  readonly institution: InstitutionKey
  readonly worker: WorkerCode | null
  readonly dueOn: LocalDay
  readonly state: DecisionState
  readonly settledAt: Instant | null
  readonly remark: string
  /** Null: it is about no referral. */
  readonly about: DecisionMatter | ClosedMatter | null
  readonly maySettle: boolean
}

export type MeetingRow = {
  readonly id: MeetingId
  readonly openedAt: Instant
  readonly closedAt: Instant | null
  readonly present: number
  readonly expected: number
  readonly discussed: number
  readonly done: number
  readonly notDone: number
  readonly open: number
  /** Of the open ones those whose day has passed. */
  readonly late: number
}

export type MeetingList = {
  /** Newest first. */
  readonly meetings: readonly MeetingRow[]
  /** What still has to be done, the earliest day first. */
  readonly standing: readonly ShownDecision[]
  /** The day that the last meeting set for the next; null while it set none, or the next has begun. */
  readonly nextOn: LocalDay | null
}

/** A matter of the agenda as this worker may see it in a list: the need of a restricted one stays out of it. */
export type AgendaItem = Omit<AgendaMatter, 'need'> & {
  readonly need: NeedKey | null
  readonly discussedAt: Instant | null
}

/** What was typed of a decision and not yet recorded; it outlives a closed window. */
export type DecisionDraft = {
  readonly decisionId: DecisionId | null
  readonly referralId: ReferralId | null
  readonly what: string
  readonly institution: InstitutionKey | null
  readonly worker: WorkerCode | null
  readonly dueOn: LocalDay | null
}

export type MeetingDetails = {
  readonly id: MeetingId
  readonly openedAt: Instant
  readonly openedBy: WorkerCode
  readonly closedAt: Instant | null
  readonly nextOn: LocalDay | null
  /** Whether this worker runs it now. */
  readonly runs: boolean
  readonly presence: readonly { readonly institution: InstitutionKey; readonly presence: Presence }[]
  /** Of earlier meetings: open when this one began. They come first. */
  readonly earlier: readonly ShownDecision[]
  /** Derived as of the opening; empty once the meeting is closed. */
  readonly agenda: readonly AgendaItem[]
  /** Made here, in order; dropped ones are left out. */
  readonly decisions: readonly ShownDecision[]
  readonly draft: DecisionDraft | null
}

/** One matter of the agenda when it is talked about. */
export type AgendaItemDetails = {
  readonly chainId: ChainId
  readonly legs: readonly Leg[]
  /** One line of what it is about; empty where this worker may not read it. */
  readonly line: string
}
