import type { InstitutionKey } from './ids.ts'
import type { Meeting, MeetingDecision } from './meeting.ts'
import type { Refusal } from './refusal.ts'
import { err, ok, type Result } from './result.ts'
import { isCoordinator, isPartyWorker, type Worker } from './worker.ts'

/** The coordinator runs the meeting: opens it, notes who is there, writes the decisions, closes it (DESIGN §1). */
export const permitRunning = (worker: Worker): Result<void, Refusal> =>
  isCoordinator(worker) ? ok(undefined) : err({ type: 'NotPermitted', rule: 'coordinator' })

/** The same for one meeting, which has to be open still: its minutes are frozen when it closes. */
export const permitRunningOf = (meeting: Meeting, worker: Worker): Result<void, Refusal> => {
  const runs = permitRunning(worker)
  if (!runs.ok) return runs
  return meeting.closedAt === null
    ? ok(undefined)
    : err({ type: 'MeetingIsClosed', closedAt: meeting.closedAt })
}

/** Coordinators read all of it, leads as far as their own rights go. */
export const readsMeetings = (worker: Worker): boolean =>
  isCoordinator(worker) || (isPartyWorker(worker) && worker.lead)

export const permitReading = (worker: Worker): Result<void, Refusal> =>
  readsMeetings(worker) ? ok(undefined) : err({ type: 'NotPermitted', rule: 'meeting_reader' })

/** Whoever was asked says what became of it: the institution of the decision, or the coordinator at any time. */
export const maySettle = (decision: Pick<MeetingDecision, 'institution'>, worker: Worker): boolean =>
  isCoordinator(worker) || (isPartyWorker(worker) && worker.institution === decision.institution)

/** The two sides of the referral that a decision is about. */
export type Sides = { readonly from: InstitutionKey; readonly to: InstitutionKey }

export const isSideOf = (sides: Sides, { institution }: Worker): boolean =>
  institution === sides.from || institution === sides.to

/**
 * Whether a worker reads what was decided. What is about no referral, everybody who reads of it; else the sides of
 * the referral, the coordinator, and whoever has to do it. Of a referral that is gone (`'gone'`) nobody knows the
 * sides any more.
 */
export const readsDecision = (
  decision: Pick<MeetingDecision, 'institution'>,
  about: Sides | 'gone' | null,
  worker: Worker,
): boolean =>
  isCoordinator(worker) ||
  about === null ||
  (isPartyWorker(worker) &&
    ((about !== 'gone' && isSideOf(about, worker)) || decision.institution === worker.institution))
