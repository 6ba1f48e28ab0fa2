import type { InstitutionKey, WorkerCode } from '#domain/ids.ts'
import { permit, type ReferralAction } from '#domain/permission.ts'
import type { Proposal } from '#domain/referral.ts'
import type { BackRow, ReviewRow } from '#domain/review-answers.ts'
import { type Instant, instant } from '#domain/time.ts'
import type { Worker } from '#domain/worker.ts'
import { referrals } from '../schema/referrals.ts'
import { type ReferralRecord, referralOf } from '../stores/referral-store.ts'
import { columnsOf } from '../table-columns.ts'
import { listed, referralRowFor, seesProposals } from './referral-row.ts'
import { shortLine } from './short-line.ts'

/** What a row of the review shows beyond a line of a list, and what its steps are permitted by. */
const shown = [
  ...listed,
  'pausedDays',
  'heldDays',
  'acknowledgedBy',
  'author',
  'forMeeting',
  'relation',
  'firstContactAt',
  'importedAt',
] as const
/** What is said of one that came back or circles. */
const told = [
  ...shown,
  'backAt',
  'returnReason',
  'refusalReason',
  'feedback',
  'revisitReason',
  'redirectedTo',
  'hop',
] as const

export type ReviewRecord = Pick<ReferralRecord, (typeof shown)[number]>
export type ToldRecord = Pick<ReferralRecord, (typeof told)[number]>

const selected = (properties: readonly string[]): string =>
  columnsOf(referrals)
    .filter(({ property }) => properties.includes(property))
    .map(({ property, column }) => `"${column}" AS "${property}"`)
    .join(', ')

export const reviewColumns = selected(shown)
export const toldColumns = selected(told)

/** What a lead does from the board, the natural next step first. */
const boardSteps: readonly ReferralAction[] = [
  'approveProposal',
  'sendBackProposal',
  'acceptReferral',
  'assignWorker',
  'remindReferral',
  'escalateReferral',
]

/** Which steps are permitted depends on state and sides alone, never on a text: the columns read here are enough. */
const stepsWith = (record: ReviewRecord, worker: Worker, now: Instant): readonly ReferralAction[] => {
  const referral = referralOf(record as ReferralRecord)
  return boardSteps.filter(action => permit(action, referral, worker, now).ok)
}

export const reviewRowOf = (
  record: ReviewRecord,
  worker: Worker,
  now: Instant,
  quiet: number,
): ReviewRow => ({
  ...referralRowFor(record, worker),
  side: record.receiver === worker.institution ? 'in' : 'out',
  pausedDays: record.pausedDays ?? 0,
  heldDays: record.heldDays ?? 0,
  acknowledgedBy: record.acknowledgedBy as WorkerCode | null,
  author: record.author as WorkerCode,
  silent: isInHand(record) && record.changedAt < quiet,
  circling: record.forMeeting === 1,
  proposal:
    record.proposal === null || !seesProposals(record.receiver, worker)
      ? null
      : (JSON.parse(record.proposal) as Proposal),
  actions: stepsWith(record, worker, now),
})

const isInHand = ({ status }: ReviewRecord): boolean => status === 'accepted' || status === 'in_progress'

/** What came back, with what was said of it. */
export const backRowOf = (record: ToldRecord, worker: Worker, now: Instant, quiet: number): BackRow => ({
  ...reviewRowOf(record, worker, now, quiet),
  backAt: instant(record.backAt ?? record.changedAt),
  returnReason: record.returnReason as BackRow['returnReason'],
  refusalReason: record.refusalReason as BackRow['refusalReason'],
  words: shortLine(wordsOf(record)),
  redirectedTo: record.redirectedTo as InstitutionKey | null,
})

const wordsOf = ({ status, feedback, revisitReason, returns }: ToldRecord): string => {
  if (status === 'refused' || status === 'redirected') return feedback ?? ''
  return returns === 0 ? (revisitReason ?? '') : ''
}
