import { evolve } from '#domain/evolve.ts'
import { takenBackSteps } from '#domain/fold-referral.ts'
import type { ReferralId } from '#domain/ids.ts'
import { type OpenThen, openThen, type StandingState } from '#domain/open-then.ts'
import { isSent, type Referral, type Sent } from '#domain/referral.ts'
import type { LoggedEvent } from '#domain/referral-events.ts'
import type { Instant } from '#domain/time.ts'
import { type ReadDb, readStatement } from '../database.ts'
import { referralEventOf } from '../referral-log.ts'
import type { FoldedEvent } from '../stores/event-store.ts'

/** Said as the index `events_clock` says it: the event moved or stopped a clock. */
export const isClockEvent = `type IN ('ReferralReturned', 'ReferralCompleted', 'ReferralHeld', 'ReferralResumed', 'UrgencyChanged', 'DeadlineMoved', 'StepUndone')`

/**
 * Whether the row may not tell how its clocks stood: the last thing that touched one came later, or stopped it, or took
 * a step back.
 */
const movedClock = `coalesce((SELECT e.happened_at >= :at OR e.type IN ('ReferralReturned', 'ReferralHeld', 'StepUndone')
  FROM events AS e INDEXED BY events_clock
  WHERE e.aggregate = 'referral:' || r.id AND e.${isClockEvent} ORDER BY e.position DESC LIMIT 1), 0)`

const standing = `SELECT r.id, r.chain_id AS chainId, r.sender AS "from", r.receiver AS "to", r.resident, r.need, r.urgency,
    r.sent_at AS sentAt, r.status, r.status_since AS statusSince, r.accept_by AS acceptBy, r.contact_by AS contactBy,
    r.accepted_at AS acceptedAt, r.first_contact_at AS firstContactAt, r.decided_at AS decidedAt,
    r.paused_days AS pausedDays, r.changed_at >= :at AND ${movedClock} AS moved
  FROM referrals AS r`

/** Two searches of one index each instead of an OR, as for the counts. */
export const openThenSql = `
  ${standing} WHERE r.ended_at IS NULL AND r.sent_at < :at AND r.status <> 'void'
  UNION ALL
  ${standing} WHERE r.ended_at >= :at AND r.sent_at < :at AND r.status <> 'void'`

/**
 * Every referral that was open at a moment, as it stood then. The row tells it, unless a clock was moved or stopped
 * and anything happened since: then the events up to that moment are folded again.
 */
export const referralsOpenThen = (db: ReadDb, at: Instant): readonly OpenThen[] =>
  readStatement<StandingState & { readonly moved: 0 | 1 }>(db, openThenSql)
    .all({ at })
    .map(({ moved, ...row }) => openThen(moved === 1 ? (stateThen(db, row.id, at) ?? row) : row, at))

/** The state of a sent referral as its events before this moment made it; steps taken back had never been. */
export const stateThen = (db: ReadDb, id: ReferralId, at: Instant): Sent | undefined => {
  const events = unopenedEvents(db, id)
  const takenBack = takenBackSteps(events)
  let referral: Referral | undefined
  for (const event of events) {
    if (event.happenedAt < at && !takenBack.has(event.id)) referral = evolve(referral, event).referral
  }
  return referral !== undefined && isSent(referral) ? referral : undefined
}

/** The events of a referral, their texts left sealed: no clock asks for a text. */
const unopenedEvents = (db: ReadDb, id: ReferralId): readonly LoggedEvent[] =>
  readStatement<Omit<FoldedEvent, 'payload'> & { readonly payload: string }>(
    db,
    `SELECT id, type, aggregate, payload, actor, happened_at AS happenedAt FROM events
     WHERE aggregate = ? ORDER BY position`,
  )
    .all(`referral:${id}`)
    .map(event => referralEventOf({ ...event, payload: JSON.parse(event.payload) as FoldedEvent['payload'] }))
