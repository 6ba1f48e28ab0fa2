import type { Leg } from '#domain/answers.ts'
import type { InstitutionKey, ReferralId } from '#domain/ids.ts'
import { accessTo, isRestricted } from '#domain/permission.ts'
import { isSent, type Referral, type Status } from '#domain/referral.ts'
import type { Instant } from '#domain/time.ts'
import { isCoordinator, type Worker } from '#domain/worker.ts'
import { type ReadDb, readStatement } from '../database.ts'
import { referrals } from '../schema/referrals.ts'
import { type ReferralRecord, referralOf } from '../stores/referral-store.ts'
import { selectedColumns } from '../table-columns.ts'
import { referralRowOf } from './referral-row.ts'
import { institutionsOf, type Timeline, type TimelineOptions, timelineOf } from './timeline.ts'

/** The rows of the whole chain that a referral belongs to; empty when there is no such referral. */
export const chainRecords = (db: ReadDb, referralId: ReferralId): readonly ReferralRecord[] =>
  readStatement<ReferralRecord>(db, chainSql).all(referralId)

const chainSql = `SELECT ${selectedColumns(referrals)} FROM referrals INDEXED BY referrals_chain
  WHERE chain_id = (SELECT chain_id FROM referrals WHERE id = ?)`

/**
 * The legs of a chain by the time of sending, each as far as this worker may see it; drafts of others are left out.
 * A restricted leg that is not the opened one is only a track for a coordinator, whose looks at such are logged.
 */
export const chainLegs = (
  db: ReadDb,
  records: readonly ReferralRecord[],
  opened: ReferralId,
  worker: Worker,
  onRead?: TimelineOptions['onRead'],
): readonly Leg[] => {
  const institutionOf = institutionsOf(db)
  return records
    .flatMap(record => {
      const referral = referralOf(record)
      const access = accessTo(referral, worker)
      if (access === 'none') return isSent(referral) ? [trackLeg(db, record, referral, worker)] : []
      const unlogged = isCoordinator(worker) && isRestricted(referral) && referral.id !== opened
      if (unlogged) return [trackLeg(db, record, referral, worker)]
      const timeline = timelineOf(db, referral, worker, {
        access,
        institutionOf,
        ...(onRead === undefined ? {} : { onRead }),
      })
      return [{ ...wholeLeg(record, worker), ...timeline, access }]
    })
    .toSorted((one, other) => (one.sentAt ?? one.draftedAt) - (other.sentAt ?? other.draftedAt))
}

const wholeLeg = (record: ReferralRecord, worker: Worker): Omit<Leg, 'access' | keyof Timeline> => ({
  ...referralRowOf(record, worker),
  acknowledgedAt: record.acknowledgedAt as Instant | null,
  acceptBy: record.acceptBy as Instant | null,
  contactBy: record.contactBy as Instant | null,
  firstContactAt: record.firstContactAt as Instant | null,
  seenAt: record.seenAt as Instant | null,
})

/** Who held the baton and when: nothing else of a leg leaves this function, whatever the row may gain later. */
const trackLeg = (db: ReadDb, record: ReferralRecord, referral: Referral, worker: Worker): Leg => {
  const { id, chainId, from, to, heldBy, sentAt, acceptedAt, endedAt, draftedAt } = referralRowOf(
    record,
    worker,
  )
  const lastMove = endedAt ?? acceptedAt ?? sentAt ?? draftedAt
  return {
    id,
    chainId,
    from,
    to,
    status: coarseStatus(referral.status),
    heldBy,
    heldBefore: heldBefore(db, referral),
    turn: endedAt === null ? to : null,
    // When others wrote at it is theirs; sent, accepted and ended is all that the track tells.
    draftedAt: sentAt ?? draftedAt,
    sentAt,
    acceptedAt,
    endedAt,
    statusSince: lastMove,
    changedAt: lastMove,
    resident: null,
    need: null,
    urgency: null,
    deadline: null,
    restricted: false,
    leadWorker: null,
    resumeOn: null,
    proposed: null,
    withdrawalRequested: false,
    escalated: false,
    returns: 0,
    reminded: null,
    seen: false,
    acknowledgedAt: null,
    acceptBy: null,
    contactBy: null,
    firstContactAt: null,
    seenAt: null,
    pauses: [],
    access: 'track',
    entries: [],
    takenBack: [],
  }
}

/** Waiting, taken, or how it ended. */
const coarseStatus = (status: Status): Status => {
  switch (status) {
    case 'acknowledged':
    case 'needs_info':
      return 'sent'
    case 'in_progress':
    case 'on_hold':
      return 'accepted'
    default:
      return status
  }
}

/** Who held the baton until this leg was accepted: its drafting says so, and the last draft counts. */
const heldBefore = (db: ReadDb, referral: Referral): InstitutionKey => {
  if (!isSent(referral) || referral.acceptedAt === null) return referral.heldBy
  const drafted = readStatement<{ heldBy: InstitutionKey }>(db, heldBeforeSql).get(`referral:${referral.id}`)
  return drafted?.heldBy ?? referral.from
}

const heldBeforeSql = `SELECT payload ->> '$.heldBy' AS heldBy FROM events
  WHERE aggregate = ? AND type = 'ReferralDrafted' ORDER BY position DESC LIMIT 1`
