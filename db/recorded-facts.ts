import type { EventPayload, RecordedEvent } from '#domain/event-log.ts'
import type { PlaceIssueId, ReferralId } from '#domain/ids.ts'
import {
  type PlaceIssueEvent,
  type PlaceIssueEventType,
  placeIssueEventPayloads,
  placeIssueTextFields,
} from '#domain/place-issue-events.ts'
import {
  type ReferralEvent,
  type ReferralEventType,
  referralEventPayloads,
  referralTextFields,
} from '#domain/referral-events.ts'

/**
 * The recorded fact as the domain reads it, texts whose key was shredded empty. What the log holds was written by us,
 * and its hashes are checked.
 */
export const referralEventOf = (event: RecordedEvent): ReferralEvent => {
  const { type, actor, happenedAt, aggregate } = event
  if (!isReferralEventType(type)) throw new Error(`the log holds an unknown event: ${type}`)
  const referralId = aggregate.slice('referral:'.length) as ReferralId
  const payload = legible(referralTextFields[type], event.payload)
  return { type, referralId, payload, actor, happenedAt } as ReferralEvent
}

/** The same for a fact about a place. */
export const placeIssueEventOf = (event: RecordedEvent): PlaceIssueEvent => {
  const { type, actor, happenedAt, aggregate } = event
  if (!isPlaceIssueEventType(type)) throw new Error(`no event of a place issue: ${type}`)
  const placeIssueId = aggregate.slice('place:'.length) as PlaceIssueId
  const payload = legible(placeIssueTextFields[type], event.payload)
  return { type, placeIssueId, payload, actor, happenedAt } as PlaceIssueEvent
}

export const isPlaceIssueEvent = ({ type }: RecordedEvent): boolean => isPlaceIssueEventType(type)

const isReferralEventType = (type: string): type is ReferralEventType => type in referralEventPayloads
const isPlaceIssueEventType = (type: string): type is PlaceIssueEventType => type in placeIssueEventPayloads

const legible = (fields: readonly string[], payload: EventPayload): EventPayload => {
  if (fields.every(field => payload[field] !== null)) return payload
  return { ...payload, ...Object.fromEntries(fields.map(field => [field, payload[field] ?? ''])) }
}
