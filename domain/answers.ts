import type { Urgency } from './code-lists.ts'
import type { ResponsePromise } from './deadline.ts'
import type { Takes } from './directory-events.ts'
import type { TakenStep } from './handoff-slip.ts'
import type { ChainId, EventId, InstitutionKey, ReferralId, WorkerCode } from './ids.ts'
import type { ShownDecision } from './meeting-answers.ts'
import type { InstitutionNames, NetworkPayload, ResidentAttributes } from './network-events.ts'
import type { Access, ReferralAction } from './permission.ts'
import type { PlaceIssue } from './place-issue.ts'
import type { NewPlaceIssueEvent } from './place-issue-events.ts'
import type { PlaceIssueAction } from './place-issue-permission.ts'
import type { Deadline, Proposal, Sent, Status } from './referral.ts'
import type { ShownEvent, UndoableStep } from './referral-events.ts'
import type { ResidentCode } from './resident-code.ts'
import type { StandingReminders } from './review-reminder.ts'
import type { Instant, LocalDay, LocalMonth } from './time.ts'
import type { Worker } from './worker.ts'

/** Who is signed in, where, and what the clock of the vault says. A demo vault lives in its own time. */
export type SessionInfo = {
  readonly worker: Worker
  readonly networkName: string
  readonly programme: string
  readonly demo: boolean
  /** Milliseconds to add to this computer's clock to get the clock of the vault: zero but in a demo vault. */
  readonly clockOffset: number
}

export type DirectoryInstitution = {
  readonly key: InstitutionKey
  readonly names: InstitutionNames
  readonly takes: Takes
  readonly order: number
  readonly promises: Readonly<Record<Urgency, ResponsePromise>>
  readonly capacity: Omit<NetworkPayload<'CapacityAssured'>, 'institution'> | null
  /** Closed now, or announced to close within 30 days. */
  readonly closed: { readonly from: LocalDay; readonly to: LocalDay; readonly substitute: string } | null
}

/** The network as it is today: who takes part, and who works there. */
export type Directory = {
  readonly institutions: readonly DirectoryInstitution[]
  readonly workers: readonly (Worker & {
    readonly active: boolean
    /** What they were called from when on, the last first; only where that ever changed. */
    readonly aliases?: readonly { readonly alias: string; readonly since: Instant }[]
  })[]
  readonly teams: readonly {
    readonly key: string
    readonly institution: InstitutionKey
    readonly name: string
  }[]
}

/** One referral as a line of a list. Everything derived (turn, deadline) is already derived; only `now` is missing. */
export type ReferralRow = {
  readonly id: ReferralId
  readonly chainId: ChainId
  readonly resident: ResidentCode | null
  readonly need: string | null
  readonly urgency: Urgency | null
  readonly from: InstitutionKey
  readonly to: InstitutionKey | null
  readonly status: Status
  readonly heldBy: InstitutionKey
  readonly turn: InstitutionKey | null
  readonly deadline: Deadline | null
  readonly restricted: boolean
  readonly leadWorker: WorkerCode | null
  readonly draftedAt: Instant
  readonly sentAt: Instant | null
  readonly acceptedAt: Instant | null
  readonly endedAt: Instant | null
  readonly statusSince: Instant
  readonly changedAt: Instant
  readonly resumeOn: LocalDay | null
  readonly proposed: Proposal['kind'] | null
  readonly withdrawalRequested: boolean
  readonly escalated: boolean
  /** How often it was returned for completion. */
  readonly returns: number
  /** Reminders that whoever has the next move has not answered yet. */
  readonly reminded: StandingReminders | null
  readonly seen: boolean
}

/** Why a referral waits for this worker today; the order of the groups is the order of the screen. */
export const todayGroups = [
  'overdue',
  'forMeeting',
  'toReceive',
  'dueToday',
  'toApprove',
  'toComplete',
  'toConfirm',
  'toResume',
  'silent',
  'inWork',
  'drafts',
] as const
export type TodayGroup = (typeof todayGroups)[number]

export type TodayRow = ReferralRow & {
  /** One short line of what it is about or what was answered; empty where this worker may not read it. */
  readonly line: string
  /** The steps possible now; the first is the one that the key of the row takes. */
  readonly actions: readonly ReferralAction[]
}

export type Today = {
  readonly groups: readonly {
    readonly group: TodayGroup
    /** How many there are; `rows` holds the first of them. */
    readonly total: number
    readonly rows: readonly TodayRow[]
  }[]
  /** Place issues that wait for this worker's institution: reported to it, and answered to it. */
  readonly places: { readonly toTake: number; readonly toConfirm: number }
  /** What meetings asked of this worker's institution and still has to be done, the earliest day first. */
  readonly decisions: readonly ShownDecision[]
  /** What moved lately in this worker's matters, newest first. */
  readonly recent: readonly {
    readonly referralId: ReferralId
    readonly resident: ResidentCode | null
    readonly at: Instant
    readonly by: InstitutionKey
    readonly type: ShownEvent['type']
  }[]
}

/** A line of Skierowania, with what a worker can add to it as a column. */
export type ListedReferral = ReferralRow & {
  /** Null also where this worker may not read it in passing. */
  readonly service: string | null
  readonly outcome: string | null
  /** Which leg of its chain it is; null before it is sent. */
  readonly hop: number | null
}

export type ReferralList = { readonly total: number; readonly rows: readonly ListedReferral[] }

/** A fact on the timeline, as this worker may see it. Hidden and shredded texts are empty strings. */
export type TimelineEntry = ShownEvent & {
  readonly id: EventId
  readonly at: Instant
  readonly recordedAt: Instant
  readonly actor: WorkerCode
  readonly textsHidden: boolean
  /** The event came too late to count (DESIGN §4); it stays, and the timeline says so. */
  readonly withoutEffect: boolean
}

/** A step that its author took back. */
export type TakenBackEntry = TimelineEntry & { readonly takenBackAt: Instant }

export type PauseSpan = {
  readonly kind: 'needs_info' | 'on_hold'
  readonly from: Instant
  readonly to: Instant | null
}

/** One leg of a chain: what the track needs always, the facts where this worker may see them. */
export type Leg = ReferralRow & {
  readonly heldBefore: InstitutionKey
  readonly acknowledgedAt: Instant | null
  readonly acceptBy: Instant | null
  readonly contactBy: Instant | null
  readonly firstContactAt: Instant | null
  readonly seenAt: Instant | null
  readonly pauses: readonly PauseSpan[]
  /** `track`: who held the baton and when, nothing of the content (DESIGN §4). */
  readonly access: Access | 'track'
  readonly entries: readonly TimelineEntry[]
  /** What the own institution did and took back before the other side saw it: it counts nowhere, and nobody else is told. */
  readonly takenBack: readonly TakenBackEntry[]
}

export type ReferralDetails = {
  readonly referral: ReferralRow &
    Pick<Sent, 'text' | 'basisNote' | 'feedback' | 'missing'> & {
      readonly access: Access
      readonly service: string | null
      readonly basis: string | null
      readonly intake: string | null
      readonly revisitReason: string
      readonly hop: number
      readonly forMeeting: boolean
      readonly plannedContactOn: LocalDay | null
      readonly outcome: string | null
      readonly refusalReason: string | null
      readonly redirectedTo: InstitutionKey | null
      readonly proposal: Proposal | null
      readonly withdrawalRequest: string | null
      readonly author: WorkerCode
      readonly parentId: ReferralId | null
    }
  readonly attributes: ResidentAttributes | null
  readonly linkedCodes: readonly ResidentCode[]
  /** The legs of the chain by the time of sending; drafts of others are left out. */
  readonly legs: readonly Leg[]
  readonly actions: readonly ReferralAction[]
  /** The step that this worker may take back now; null when there is none. */
  readonly undo: { readonly step: EventId; readonly type: UndoableStep } | null
}

/** What a printed handoff slip is about, and what has happened since it was printed. */
export type ConfirmedHandoff = {
  readonly referral: ReferralRow
  /** The last step when it was printed. */
  readonly step: TakenStep
  /** Empty while the paper says what is so now. */
  readonly later: readonly TakenStep[]
}

/** What is known of a code, as far as this worker may know it. */
export type ResidentSummary = {
  readonly resident: ResidentCode
  readonly known: boolean
  readonly attributes: ResidentAttributes | null
  readonly linkedCodes: readonly ResidentCode[]
  /** Referrals of this person that this worker may see, newest first. */
  readonly referrals: readonly ReferralRow[]
}

/** A person among others to choose from, with just enough to tell them apart. */
export type ResidentChoice = {
  readonly resident: ResidentCode
  readonly attributes: ResidentAttributes | null
  /** What the last referral was about that this worker may see; null where there was none yet. */
  readonly need: string | null
  /** When this last moved: the referral, or the giving out of the code. */
  readonly at: Instant
}

/** A line of the register of codes: those that the own institution gave out or uses. */
export type ResidentRow = {
  readonly resident: ResidentCode
  /** Null while the code stands in a draft alone: nobody has given it out or used it yet. */
  readonly attributes: ResidentAttributes | null
  readonly issuedAt: Instant | null
  readonly issuedBy: WorkerCode | null
  /** Referrals with this code that this worker may see. */
  readonly referrals: number
  /** The last move of one of them; without any, the day the code was given out. */
  readonly changedAt: Instant
}

export type ResidentList = { readonly total: number; readonly rows: readonly ResidentRow[] }

/** What happened to the codes of one person, with who and when. */
export type CodeEvent = {
  readonly id: EventId
  readonly at: Instant
  readonly actor: WorkerCode
} & (
  | { readonly type: 'ResidentCodeIssued'; readonly resident: ResidentCode }
  | {
      readonly type: 'CodesLinked' | 'CodesUnlinked'
      readonly resident: ResidentCode
      readonly other: ResidentCode
    }
)

/** The page of one person, as far as this worker may know it. */
export type ResidentDetails = {
  readonly resident: ResidentCode
  readonly attributes: ResidentAttributes | null
  readonly issuedAt: Instant | null
  readonly issuedBy: WorkerCode | null
  /** Other codes of the same person; those linked with this one itself can be unlinked here. */
  readonly linkedCodes: readonly { readonly code: ResidentCode; readonly direct: boolean }[]
  /** Referrals under any of the codes that this worker may see, newest first. */
  readonly referrals: readonly ReferralRow[]
  /** The matters that these referrals belong to, the one that moved last first; drafts alone make no matter. */
  readonly chains: readonly { readonly chainId: ChainId; readonly legs: readonly Leg[] }[]
  /** Newest first. */
  readonly history: readonly CodeEvent[]
}

/** A place issue as a line of its list; `line` is the beginning of its text. */
export type PlaceIssueRow = Omit<PlaceIssue, 'text' | 'answer' | 'author'> & {
  readonly line: string
  readonly turn: InstitutionKey | null
}

export type PlaceIssueList = { readonly total: number; readonly rows: readonly PlaceIssueRow[] }

export type PlaceIssueEntry = NewPlaceIssueEvent & {
  readonly id: EventId
  readonly at: Instant
  readonly actor: WorkerCode
}

export type PlaceIssueDetails = {
  readonly issue: PlaceIssue & { readonly turn: InstitutionKey | null }
  /** Nobody of the receiver works in this network: its answers are written down by the reporter. */
  readonly receiverIsAbsent: boolean
  /** Newest first. */
  readonly entries: readonly PlaceIssueEntry[]
  readonly actions: readonly PlaceIssueAction[]
}

export type ReportMonths = readonly { readonly month: LocalMonth; readonly newReferrals: number }[]

/** What a locked screen may show. */
export type VaultState =
  | { readonly state: 'none' }
  | {
      readonly state: 'locked' | 'unlocked'
      readonly networkName: string
      readonly workers: readonly {
        readonly code: WorkerCode
        readonly alias: string
        readonly institution: InstitutionKey
      }[]
      /** Shown on the unlock screen of a demo vault only. */
      readonly demoPassphrase: string | null
    }
