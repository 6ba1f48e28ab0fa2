import type { ReferralRow } from '#domain/answers.ts'
import type { Urgency } from '#domain/code-lists.ts'
import type { ChainId, InstitutionKey, ReferralId, WorkerCode } from '#domain/ids.ts'
import type { Deadline, Proposal, Status } from '#domain/referral.ts'
import type { ReferralEventType } from '#domain/referral-events.ts'
import type { ResidentCode } from '#domain/resident-code.ts'
import { standingReminders } from '#domain/review-reminder.ts'
import { type Instant, instant, type LocalDay } from '#domain/time.ts'
import { isCoordinator, type Worker } from '#domain/worker.ts'
import { referrals } from '../schema/referrals.ts'
import { type ReferralRecord, remindersOf } from '../stores/referral-store.ts'
import { columnsOf } from '../table-columns.ts'

/** The columns that a line of a list needs; the texts of a referral are not among them. */
export const listed = [
  'id',
  'chainId',
  'resident',
  'need',
  'urgency',
  'sender',
  'receiver',
  'status',
  'heldBy',
  'turn',
  'dueAt',
  'restricted',
  'leadWorker',
  'draftedAt',
  'sentAt',
  'acceptedAt',
  'endedAt',
  'statusSince',
  'changedAt',
  'resumeOn',
  'proposal',
  'withdrawalRequest',
  'escalatedAt',
  'returns',
  'reminders',
  'seenAt',
] as const

export type ListedRecord = Pick<ReferralRecord, (typeof listed)[number]>

/** `column AS "property"` for every column of a line. */
export const listedColumns = columnsOf(referrals)
  .filter(({ property }) => (listed as readonly string[]).includes(property))
  .map(({ property, column }) => `"${column}" AS "${property}"`)
  .join(', ')

/** A line of a list from its row. The rows are ours, so their keys are trusted. */
export const referralRowOf = (record: ListedRecord, worker: Worker): ReferralRow => ({
  id: record.id as ReferralId,
  chainId: record.chainId as ChainId,
  resident: record.resident as ResidentCode | null,
  need: record.need,
  urgency: record.urgency as Urgency | null,
  from: record.sender as InstitutionKey,
  to: record.receiver as InstitutionKey | null,
  status: record.status as Status,
  heldBy: record.heldBy as InstitutionKey,
  turn: record.turn as InstitutionKey | null,
  deadline: deadlineOf(record),
  restricted: record.restricted === 1,
  leadWorker: record.leadWorker as WorkerCode | null,
  draftedAt: instant(record.draftedAt),
  sentAt: record.sentAt as Instant | null,
  acceptedAt: record.acceptedAt as Instant | null,
  endedAt: record.endedAt as Instant | null,
  statusSince: instant(record.statusSince),
  changedAt: instant(record.changedAt),
  resumeOn: record.resumeOn as LocalDay | null,
  proposed:
    record.proposal === null || !seesProposals(record.receiver, worker)
      ? null
      : (JSON.parse(record.proposal) as Proposal).kind,
  withdrawalRequested: record.withdrawalRequest !== null,
  escalated: record.escalatedAt !== null,
  returns: record.returns ?? 0,
  reminded:
    record.reminders === null
      ? null
      : standingReminders(remindersOf(record), record.turn as InstitutionKey | null),
  seen: record.seenAt !== null,
})

/**
 * A line as this worker may read it in passing. A coordinator's look at a restricted need is written into the log
 * (reference §5.5a), and a list is no such look: what the need is, opening the referral tells.
 */
export const referralRowFor = (record: ListedRecord, worker: Worker): ReferralRow => {
  const row = referralRowOf(record, worker)
  return row.restricted && isCoordinator(worker) ? { ...row, need: null } : row
}

const proposals: ReadonlySet<string> = new Set([
  'RefusalProposed',
  'ClosureProposed',
  'ProposalSentBack',
] satisfies readonly ReferralEventType[])

export const isProposal = (type: string): boolean => proposals.has(type)

/** Until the second key turns, a proposal is a matter of the receiver alone: the sender learns of decisions. */
export const seesProposals = (receiver: string | null, worker: Worker): boolean =>
  worker.institution === receiver || isCoordinator(worker)

/** `due_at` was derived when the row was saved; before a decision it is the deadline of the decision. */
const deadlineOf = ({ status, dueAt }: ListedRecord): Deadline | null => {
  if (dueAt === null) return null
  const kind = status === 'sent' || status === 'acknowledged' ? 'accept' : 'contact'
  return { kind, due: instant(dueAt) }
}
