import type { ReferralDetails, ReferralRow } from '#domain/answers.ts'
import { hasUnseenStep, undoableStep } from '#domain/decide-undo.ts'
import type { Deciding } from '#domain/deciding.ts'
import { lastStep } from '#domain/fold-referral.ts'
import type { ReferralId } from '#domain/ids.ts'
import { type Access, accessTo } from '#domain/permission.ts'
import { isSent, type Referral } from '#domain/referral.ts'
import type { Instant } from '#domain/time.ts'
import type { Worker } from '#domain/worker.ts'
import type { ReadDb } from '../database.ts'
import { type ReferralRecord, referralOf } from '../stores/referral-store.ts'
import { chainLegs, chainRecords } from './chain-legs.ts'
import { attributesOf, linkedCodesOf } from './find-resident.ts'
import { orderedActions } from './ordered-actions.ts'
import { referralRowOf, seesProposals } from './referral-row.ts'
import type { ReferralRead } from './timeline.ts'

/** Told of every leg on the page that holds something which the other side did and this institution had not seen. */
export type OnUnseen = (referralId: ReferralId) => void

/**
 * The page of one referral as this worker may see it (reference §5.5a), or undefined when it is not theirs to see:
 * for them it is not there.
 */
export const referralDetails = (
  db: ReadDb,
  worker: Worker,
  referralId: ReferralId,
  now: Instant,
  onUnseen?: OnUnseen,
): ReferralDetails | undefined => {
  const records = chainRecords(db, referralId)
  const record = records.find(({ id }) => id === referralId)
  if (record === undefined) return undefined
  const referral = referralOf(record)
  const access = accessTo(referral, worker)
  if (access === 'none') return undefined
  const { resident } = referral
  const reads: ReferralRead[] = []
  const legs = chainLegs(db, records, referralId, worker, read => reads.push(read))
  for (const read of reads) {
    if (onUnseen !== undefined && hasUnseenStep(read.referral, read, worker.institution)) {
      onUnseen(read.referral.id)
    }
  }
  const knowsPerson = access === 'full' && resident !== null
  return {
    referral: { ...referralRowOf(record, worker), ...contentOf(referral, access, worker) },
    attributes: knowsPerson ? attributesOf(db, resident) : null,
    linkedCodes: knowsPerson ? linkedCodesOf(db, resident) : [],
    legs,
    actions: orderedActions(referral, worker, now),
    undo: undoOf(reads, referral, records, { by: worker, at: now }),
  }
}

const undoOf = (
  reads: readonly ReferralRead[],
  referral: Referral,
  records: readonly ReferralRecord[],
  deciding: Deciding,
): ReferralDetails['undo'] => {
  const read = reads.find(one => one.referral.id === referral.id)
  // Most pages are opened by somebody else than the author of the last step: they ask nothing further.
  if (read === undefined || lastStep(read.events)?.actor !== deciding.by.code) return null
  const legs = records.filter(({ id }) => id !== referral.id).map(referralOf)
  return undoableStep(referral, { ...read, legs }, deciding) ?? null
}

/** State, dates and need for everyone who may look; words and the coded details of the work for full access. */
const contentOf = (
  referral: Referral,
  access: Exclude<Access, 'none'>,
  worker: Worker,
): Omit<ReferralDetails['referral'], keyof ReferralRow> => {
  const full = access === 'full'
  const sent = isSent(referral) ? referral : undefined
  return {
    access,
    author: referral.author,
    parentId: referral.parentId,
    hop: sent?.hop ?? 0,
    forMeeting: sent?.forMeeting ?? false,
    plannedContactOn: sent?.plannedContactOn ?? null,
    outcome: sent?.outcome ?? null,
    refusalReason: sent?.refusalReason ?? null,
    redirectedTo: sent?.redirectedTo ?? null,
    service: full ? referral.service : null,
    basis: full ? referral.basis : null,
    intake: full ? referral.intake : null,
    proposal: full && seesProposals(referral.to, worker) ? (sent?.proposal ?? null) : null,
    text: full ? referral.text : '',
    basisNote: full ? referral.basisNote : '',
    revisitReason: full ? (sent?.revisitReason ?? '') : '',
    missing: full ? (sent?.missing ?? '') : '',
    feedback: full ? (sent?.feedback ?? '') : '',
    withdrawalRequest: full ? (sent?.withdrawalRequest ?? null) : null,
  }
}
