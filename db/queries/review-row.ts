import type { InstitutionKey, WorkerCode } from '#domain/ids.ts'
import type { Proposal, Referral } from '#domain/referral.ts'
import type { BackRow, ReviewRow } from '#domain/review-answers.ts'
import { type Instant, instant } from '#domain/time.ts'
import type { Worker } from '#domain/worker.ts'
import { type ReferralRecord, referralOf } from '../stores/referral-store.ts'
import { orderedActions } from './ordered-actions.ts'
import { referralRowFor, seesProposals } from './referral-row.ts'
import { shortLine } from './short-line.ts'

/** A row of the review; the whole referral was read, because it says which steps are possible now. */
export const reviewRowOf = (
  record: ReferralRecord,
  worker: Worker,
  now: Instant,
  quiet: number,
  referral: Referral = referralOf(record),
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
  actions: orderedActions(referral, worker, now),
})

const isInHand = ({ status }: ReferralRecord): boolean => status === 'accepted' || status === 'in_progress'

/** What came back, with what was said of it. */
export const backRowOf = (record: ReferralRecord, worker: Worker, now: Instant, quiet: number): BackRow => ({
  ...reviewRowOf(record, worker, now, quiet),
  backAt: instant(record.backAt ?? record.changedAt),
  returnReason: record.returnReason as BackRow['returnReason'],
  refusalReason: record.refusalReason as BackRow['refusalReason'],
  words: shortLine(wordsOf(record)),
  redirectedTo: record.redirectedTo as InstitutionKey | null,
})

const wordsOf = ({ status, feedback, revisitReason, returns }: ReferralRecord): string => {
  if (status === 'refused' || status === 'redirected') return feedback ?? ''
  return returns === 0 ? (revisitReason ?? '') : ''
}
