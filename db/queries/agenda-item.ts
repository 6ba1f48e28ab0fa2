import type { ChainId, ReferralId } from '#domain/ids.ts'
import type { AgendaItemDetails } from '#domain/meeting-answers.ts'
import { accessTo, isRestricted } from '#domain/permission.ts'
import { isSent, type Sent } from '#domain/referral.ts'
import { isCoordinator, type Worker } from '#domain/worker.ts'
import type { ReadDb } from '../database.ts'
import { referralOf } from '../stores/referral-store.ts'
import { chainLegs, chainRecords } from './chain-legs.ts'
import { shortLine } from './short-line.ts'

/**
 * The chain of a matter for its relay track, and one line of what it is about. Undefined where this worker may see
 * nothing of it. No look at a restricted referral: the coordinator sees who holds it and when, and no more.
 */
export const agendaItem = (db: ReadDb, chainId: ChainId, worker: Worker): AgendaItemDetails | undefined => {
  // The id of a chain is that of its first referral.
  const records = chainRecords(db, chainId as string as ReferralId)
  const visible = records
    .map(referralOf)
    .filter(isSent)
    .filter(referral => accessTo(referral, worker) !== 'none')
    .toSorted((one, other) => other.sentAt - one.sentAt)
  if (visible.length === 0) return undefined
  const legs = chainLegs(db, records, noneOpened, worker).filter(({ sentAt }) => sentAt !== null)
  const lines = visible.filter(referral => reads(referral, worker)).map(lineOf)
  return { chainId, legs, line: shortLine(lines.find(line => line !== '') ?? '') }
}

/** Nothing counts as opened here, so no restricted leg shows its events to a coordinator. */
const noneOpened = '' as ReferralId

const reads = (referral: Sent, worker: Worker): boolean =>
  accessTo(referral, worker) === 'full' && !(isCoordinator(worker) && isRestricted(referral))

const lineOf = ({ status, missing, feedback, text }: Sent): string => {
  if (status === 'needs_info') return missing
  return feedback === '' ? text : feedback
}
