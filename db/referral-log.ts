import type { EventPayload } from '#domain/event-log.ts'
import type { ReferralId } from '#domain/ids.ts'
import {
  type LoggedEvent,
  type ReferralEventType,
  referralEventPayloads,
  referralTextFields,
} from '#domain/referral-events.ts'
import type { ReadDb } from './database.ts'
import { type FoldedEvent, loadEvents } from './stores/event-store.ts'

/** All events of one referral as the domain reads them, in the order of the log. */
export const eventsOfReferral = (db: ReadDb, id: ReferralId): readonly LoggedEvent[] =>
  loadEvents(db, `referral:${id}`).map(referralEventOf)

/**
 * The recorded fact as the domain reads it, texts whose key was shredded empty. What the log holds was written by us,
 * and its hashes are checked.
 */
export const referralEventOf = (event: FoldedEvent): LoggedEvent => {
  const { id, type, actor, happenedAt, aggregate } = event
  if (!isReferralEventType(type)) throw new Error(`the log holds an unknown event: ${type}`)
  const referralId = aggregate.slice('referral:'.length) as ReferralId
  return { id, type, referralId, payload: legible(type, event.payload), actor, happenedAt } as LoggedEvent
}

const isReferralEventType = (type: string): type is ReferralEventType => type in referralEventPayloads

const legible = (type: ReferralEventType, payload: EventPayload): EventPayload => {
  const fields = referralTextFields[type]
  if (fields.every(field => payload[field] !== null)) return payload
  return { ...payload, ...Object.fromEntries(fields.map(field => [field, payload[field] ?? ''])) }
}
