import { isRestrictedNeed, type NeedKey, type Urgency } from '#domain/code-lists.ts'
import { foldReferral } from '#domain/fold-referral.ts'
import type { ChainId, InstitutionKey, ReferralId } from '#domain/ids.ts'
import {
  type AgendaLeg,
  type AgendaMatter,
  type AgendaPast,
  agendaOf,
  bouncesOf,
  manyBounces,
} from '#domain/meeting-agenda.ts'
import { isSideOf } from '#domain/meeting-permission.ts'
import { type Deadline, deadlineOf, isSent, type Status, turnOf } from '#domain/referral.ts'
import type { ResidentCode } from '#domain/resident-code.ts'
import { type Instant, instant } from '#domain/time.ts'
import { isCoordinator, isPartyWorker, type Worker } from '#domain/worker.ts'
import { type ReadDb, readStatement } from '../database.ts'
import { referralEventOf } from '../referral-log.ts'
import { loadEvents } from '../stores/event-store.ts'
import { lastDiscussed, meetingsBefore } from '../stores/meeting-store.ts'

/** Without a meeting before, what was put on the agenda in so many days is on the first one. */
const firstLooksBack = 60 * 86_400_000

/**
 * The agenda of a meeting as it stood at its opening, as far as this worker may see it: derived from what waits then,
 * never stored, and the same for as long as the meeting runs. What has moved since is folded back to the opening.
 */
export const meetingAgenda = (db: ReadDb, openedAt: Instant, worker: Worker): readonly AgendaMatter[] => {
  const before = meetingsBefore(db, openedAt)
  const since = before.lastOpenedAt ?? instant(Math.max(0, openedAt - firstLooksBack))
  const standing = new Map<ReferralId, AgendaLeg>()
  const rows = [
    ...readStatement<LegRow>(db, waitingSql).all({ openedAt }),
    ...readStatement<LegRow>(db, putForwardSql).all({ openedAt, since }),
  ]
  for (const row of rows) standing.set(row.referralId, legOfRow(row))
  const moved = readStatement<{ id: ReferralId }>(db, movedSql).all({ openedAt })
  for (const { id } of moved) {
    const leg = legAt(db, id, openedAt)
    if (leg !== undefined && (leg.waits || (leg.forMeeting && leg.sentAt > since))) standing.set(id, leg)
  }
  const legs = [...standing.values()].filter(leg => isFor(leg, worker))
  const byChain = new Map<ChainId, AgendaLeg[]>()
  for (const leg of legs) byChain.set(leg.chainId, [...(byChain.get(leg.chainId) ?? []), leg])
  return agendaOf(legs, chainId => pastOf(db, chainId, byChain.get(chainId) ?? [], openedAt), openedAt)
}

const isFor = (leg: AgendaLeg, worker: Worker): boolean =>
  isCoordinator(worker) || (isPartyWorker(worker) && isSideOf(leg, worker))

/**
 * Asked of few: only a chain of several legs, or a returned leg, can have come back more than once, and when a meeting
 * talked about it matters only to what leaves with that.
 */
const pastOf = (db: ReadDb, chainId: ChainId, legs: readonly AgendaLeg[], openedAt: Instant): AgendaPast => {
  const { bounces, bouncedAt } = legs.some(leg => leg.hop > 1 || bouncesOf(leg) > 0)
    ? bouncesIn(db, chainId, legs, openedAt)
    : { bounces: 0, bouncedAt: null }
  const mayLeave = bounces >= manyBounces || legs.some(({ forMeeting }) => forMeeting)
  return { bounces, bouncedAt, discussedAt: mayLeave ? lastDiscussed(db, chainId, openedAt) : null }
}

const bouncesIn = (
  db: ReadDb,
  chainId: ChainId,
  legs: readonly AgendaLeg[],
  openedAt: Instant,
): Pick<AgendaPast, 'bounces' | 'bouncedAt'> => {
  const known = new Map(legs.map(leg => [leg.referralId as string, leg]))
  let bounces = 0
  let bouncedAt: Instant | null = null
  for (const row of readStatement<ChainRow>(db, chainSql).all(chainId, openedAt)) {
    const times = bouncesOf(known.get(row.id) ?? row)
    bounces += times
    if (times > 0) bouncedAt = instant(Math.max(bouncedAt ?? 0, row.sentAt))
  }
  return { bounces, bouncedAt }
}

type ChainRow = {
  readonly id: string
  readonly status: Status
  readonly returns: number
  readonly sentAt: number
}

const chainSql = `SELECT id, status, returns, sent_at AS sentAt FROM referrals
  INDEXED BY referrals_chain WHERE chain_id = ? AND sent_at <= ? AND status <> 'void'`

const legColumns = `id AS referralId, chain_id AS chainId, sender AS "from", receiver AS "to", status, due_at AS dueAt,
  changed_at AS changedAt, sent_at AS sentAt, ended_at AS endedAt, escalated_at AS escalatedAt,
  hop, for_meeting AS forMeeting, returns,
  resident, need, urgency, restricted, turn`

const waitingSql = `SELECT ${legColumns} FROM referrals INDEXED BY referrals_waiting
  WHERE turn IS NOT NULL AND sent_at IS NOT NULL AND changed_at <= @openedAt`

/** Put on the agenda since the last meeting, and over by now. */
const putForwardSql = `SELECT ${legColumns} FROM referrals INDEXED BY referrals_for_meeting
  WHERE for_meeting = 1 AND sent_at > @since AND sent_at <= @openedAt AND changed_at <= @openedAt
    AND status <> 'void' AND turn IS NULL`

const movedSql = `SELECT id FROM referrals INDEXED BY referrals_changed
  WHERE changed_at > @openedAt AND sent_at <= @openedAt`

type LegRow = {
  readonly referralId: ReferralId
  readonly chainId: ChainId
  readonly from: InstitutionKey
  readonly to: InstitutionKey
  readonly status: Status
  readonly dueAt: Instant | null
  readonly changedAt: Instant
  readonly sentAt: Instant
  readonly endedAt: Instant | null
  readonly escalatedAt: Instant | null
  readonly hop: number
  readonly forMeeting: 0 | 1
  readonly returns: number
  readonly resident: ResidentCode | null
  readonly need: NeedKey
  readonly urgency: Urgency
  readonly restricted: 0 | 1
  readonly turn: InstitutionKey | null
}

/** The rows are ours, so their keys are trusted; the derived columns were derived when they were saved. */
const legOfRow = ({ dueAt, forMeeting, restricted, turn, ...row }: LegRow): AgendaLeg => ({
  ...row,
  waits: turn !== null,
  deadline: dueAt === null ? null : deadlineOfRow(row.status, dueAt),
  forMeeting: forMeeting === 1,
  restricted: restricted === 1,
})

const deadlineOfRow = (status: Status, due: Instant): Deadline => ({
  kind: status === 'sent' || status === 'acknowledged' ? 'accept' : 'contact',
  due,
})

/** A leg as it stood at a moment; undefined when it was not sent yet, or void. */
const legAt = (db: ReadDb, id: ReferralId, at: Instant): AgendaLeg | undefined => {
  const events = loadEvents(db, `referral:${id}`).filter(({ recordedAt }) => recordedAt <= at)
  const referral = foldReferral(events.map(referralEventOf))
  if (referral === undefined || !isSent(referral) || referral.status === 'void') return undefined
  const { id: referralId, from, to, status, changedAt, sentAt, endedAt, escalatedAt } = referral
  const { chainId, hop, forMeeting, returns, resident, need, urgency } = referral
  return {
    referralId,
    chainId,
    from,
    to,
    status,
    waits: turnOf(referral) !== null,
    deadline: deadlineOf(referral),
    changedAt,
    sentAt,
    endedAt,
    escalatedAt,
    hop,
    forMeeting,
    returns,
    resident,
    need,
    urgency,
    restricted: isRestrictedNeed(need),
  }
}
