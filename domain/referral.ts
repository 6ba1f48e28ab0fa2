import type {
  IntakeSource,
  NeedKey,
  OutcomeKey,
  RefusalReason,
  ReturnReason,
  ServiceKey,
  ShareBasis,
  Urgency,
} from './code-lists.ts'
import type { ChainId, ImportId, InstitutionKey, ReferralId, WorkerCode } from './ids.ts'
import type { Relation } from './referral-events.ts'
import type { ResidentCode } from './resident-code.ts'
import type { Reminder } from './review-reminder.ts'
import type { Instant, LocalDay } from './time.ts'

/** States in which a sent referral is open: someone has to move. */
export const openStatuses = [
  'sent',
  'acknowledged',
  'needs_info',
  'accepted',
  'in_progress',
  'on_hold',
] as const
export type OpenStatus = (typeof openStatuses)[number]

/** States in which a referral has ended; none of them is left again (DESIGN §4: no reopening). */
export const endedStatuses = ['refused', 'redirected', 'withdrawn', 'closed', 'void'] as const
export type EndedStatus = (typeof endedStatuses)[number]

export type Status = 'draft' | OpenStatus | EndedStatus
export const statuses: readonly Status[] = ['draft', ...openStatuses, ...endedStatuses]

type Base = {
  readonly id: ReferralId
  readonly chainId: ChainId
  readonly parentId: ReferralId | null
  readonly relation: Relation
  readonly from: InstitutionKey
  readonly author: WorkerCode
  /** The institution responsible now: exactly one, at any time. */
  readonly heldBy: InstitutionKey
  readonly draftedAt: Instant
  /** The last event that changed anything here. */
  readonly changedAt: Instant
  /** Since when it is in this state. */
  readonly statusSince: Instant
}

/** Not sent yet, or voided before it was: what it says may be incomplete. */
export type Draft = Base & {
  readonly status: 'draft' | 'void'
  readonly sentAt: null
  readonly to: InstitutionKey | null
  readonly resident: ResidentCode | null
  readonly need: NeedKey | null
  readonly urgency: Urgency | null
  readonly service: ServiceKey | null
  readonly basis: ShareBasis | null
  readonly basisNote: string
  readonly intake: IntakeSource | null
  readonly text: string
}

/** Waits for the second key: the lead approves it or sends it back. */
export type Proposal =
  | {
      readonly kind: 'refusal'
      readonly by: WorkerCode
      readonly at: Instant
      readonly reason: RefusalReason
      readonly justification: string
      readonly nextStep: string
      readonly waitedDays: number
    }
  | {
      readonly kind: 'closure'
      readonly by: WorkerCode
      readonly at: Instant
      readonly outcome: OutcomeKey
      readonly feedback: string
    }

export type Decision = 'accepted' | 'returned' | 'refused' | 'redirected'

/** Sent once, whatever became of it. */
export type Sent = Base & {
  readonly status: Exclude<Status, 'draft'>
  readonly sentAt: Instant
  readonly to: InstitutionKey
  readonly resident: ResidentCode | null
  readonly need: NeedKey
  readonly urgency: Urgency
  readonly service: ServiceKey | null
  readonly basis: ShareBasis
  readonly basisNote: string
  readonly intake: IntakeSource | null
  readonly text: string
  readonly revisitReason: string
  readonly hop: number
  readonly forMeeting: boolean
  readonly acknowledgedAt: Instant | null
  /** Who said "I have seen it": the answer is on their desk until somebody leads the work. */
  readonly acknowledgedBy: WorkerCode | null
  /** The deadline of the decision as agreed: pauses and urgency move it, an extension does not. */
  readonly promisedBy: Instant
  /** The deadline of the decision that is in force. */
  readonly acceptBy: Instant
  /** Working days for which the acceptance clock stood. */
  readonly pausedDays: number
  /** Working days for which the clock of the first contact stood, while on hold. */
  readonly heldDays: number
  readonly missing: string
  /** How often it was returned for completion, when last, and why. */
  readonly returns: number
  readonly returnedAt: Instant | null
  readonly returnReason: ReturnReason | null
  /** The first decision: what, when, after how many working days, and whether by the promised time. */
  readonly decision: Decision | null
  readonly decidedAt: Instant | null
  readonly decidedAfterDays: number | null
  readonly decidedInTime: boolean | null
  readonly acceptedAt: Instant | null
  readonly acceptedAfterDays: number | null
  readonly leadWorker: WorkerCode | null
  readonly plannedContactOn: LocalDay | null
  readonly contactBy: Instant | null
  readonly firstContactAt: Instant | null
  readonly firstContactAfterDays: number | null
  readonly contacts: number
  readonly resumeOn: LocalDay | null
  readonly proposal: Proposal | null
  readonly withdrawalRequest: string | null
  readonly escalatedAt: Instant | null
  /** Every reminder there was, the oldest first. */
  readonly reminders: readonly Reminder[]
  readonly endedAt: Instant | null
  readonly refusalReason: RefusalReason | null
  readonly outcome: OutcomeKey | null
  /** One sentence for the sender: feedback, or what is proposed instead. */
  readonly feedback: string
  readonly redirectedTo: InstitutionKey | null
  readonly seenAt: Instant | null
  /** Set when it came from an old register, with the moment of that import. */
  readonly importId: ImportId | null
  readonly importedAt: Instant | null
}

export type Referral = Draft | Sent

export const isSent = (referral: Referral): referral is Sent => referral.sentAt !== null

export const isOpen = (status: Status): status is OpenStatus =>
  (openStatuses as readonly Status[]).includes(status)

/** Whose move it is, or null when nobody has to move (DESIGN §3 `turn`). */
export const turnOf = (referral: Referral): InstitutionKey | null => {
  if (!isSent(referral)) return referral.status === 'draft' ? referral.from : null
  if (referral.status === 'needs_info') return referral.from
  if (isOpen(referral.status)) return referral.to
  return awaitsOutcomeSeen(referral) ? referral.from : null
}

/**
 * The loop is open until the sender has seen what became of it. A withdrawal is the sender's own, and what an old
 * register tells as ended asks nobody for anything any more.
 */
export const awaitsOutcomeSeen = (referral: Sent): boolean =>
  referral.seenAt === null &&
  !endedBeforeImport(referral) &&
  (referral.status === 'closed' || referral.status === 'refused' || referral.status === 'redirected')

/** History: it came with an old register, and had ended there. */
const endedBeforeImport = ({ importedAt, endedAt }: Sent): boolean =>
  importedAt !== null && endedAt !== null && endedAt <= importedAt

export type Deadline = { readonly kind: 'accept' | 'contact'; readonly due: Instant }

/** The deadline that runs now; none while the clock stands, after the first contact, or after the end. */
export const deadlineOf = (referral: Referral): Deadline | null => {
  if (!isSent(referral)) return null
  if (referral.status === 'sent' || referral.status === 'acknowledged') {
    return { kind: 'accept', due: referral.acceptBy }
  }
  const waitsForContact =
    (referral.status === 'accepted' || referral.status === 'in_progress') && referral.firstContactAt === null
  return waitsForContact && referral.contactBy !== null ? { kind: 'contact', due: referral.contactBy } : null
}

/** Overdue is derived, never stored (DESIGN §2.5). */
export const isOverdue = (referral: Referral, now: Instant): boolean => {
  const deadline = deadlineOf(referral)
  return deadline !== null && deadline.due < now
}

/** When it last came back: returned, refused or redirected, or sent to an institution that had it before. Null = never. */
export const cameBackAt = (referral: Referral): Instant | null => {
  if (!isSent(referral)) return null
  const { returnedAt, status, endedAt, sentAt } = referral
  const ended = status === 'refused' || status === 'redirected' ? endedAt : null
  return ended ?? returnedAt ?? (cameAgain(referral) ? sentAt : null)
}

/** Sent to an institution that its chain had visited before: that takes a reason, and goes on the agenda. */
const cameAgain = ({ forMeeting, revisitReason }: Sent): boolean => forMeeting && revisitReason !== ''
