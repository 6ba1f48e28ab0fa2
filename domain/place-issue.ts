import type { PlaceKind, Zone } from './code-lists.ts'
import type { InstitutionKey, PlaceIssueId, WorkerCode } from './ids.ts'
import type { Instant } from './time.ts'

/** `reported` waits for the receiver, `taken` is being worked on; the others are over. */
export const placeIssueStatuses = ['reported', 'taken', 'resolved', 'declined', 'dropped'] as const
export type PlaceIssueStatus = (typeof placeIssueStatuses)[number]

/** A matter of a place, no person (DESIGN §3): what is wrong, who has it now, since when, and what happens next. */
export type PlaceIssue = {
  readonly id: PlaceIssueId
  readonly from: InstitutionKey
  readonly to: InstitutionKey
  readonly author: WorkerCode
  readonly kind: PlaceKind
  readonly zone: Zone
  readonly place: string
  readonly text: string
  readonly status: PlaceIssueStatus
  /** The institution responsible now: the reporter until the receiver takes it. */
  readonly heldBy: InstitutionKey
  readonly worker: WorkerCode | null
  readonly nextStep: string
  /** What was done, or why not. */
  readonly answer: string
  readonly reportedAt: Instant
  readonly takenAt: Instant | null
  readonly endedAt: Instant | null
  readonly seenAt: Instant | null
  readonly statusSince: Instant
  readonly changedAt: Instant
}

export const isOpenPlaceIssue = (status: PlaceIssueStatus): boolean =>
  status === 'reported' || status === 'taken'

/** Answered, and the reporter has not seen it yet. */
export const awaitsAnswerSeen = ({ status, seenAt }: Pick<PlaceIssue, 'status' | 'seenAt'>): boolean =>
  seenAt === null && (status === 'resolved' || status === 'declined')

/** Whose move it is, or null when nobody has to move. */
export const placeIssueTurn = (issue: PlaceIssue): InstitutionKey | null => {
  if (isOpenPlaceIssue(issue.status)) return issue.to
  return awaitsAnswerSeen(issue) ? issue.from : null
}
