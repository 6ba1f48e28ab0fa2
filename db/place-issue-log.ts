import type { PlaceIssueId } from '#domain/ids.ts'
import {
  type PlaceIssueEvent,
  type PlaceIssueEventType,
  placeIssueEventPayloads,
  placeIssueTextFields,
} from '#domain/place-issue-events.ts'
import type { FoldedEvent } from './stores/event-store.ts'

/** The recorded fact about a place as the domain reads it, texts whose key was shredded empty. */
export const placeIssueEventOf = (event: FoldedEvent): PlaceIssueEvent => {
  const { type, actor, happenedAt, aggregate } = event
  if (!isPlaceIssueEventType(type)) throw new Error(`no event of a place issue: ${type}`)
  const placeIssueId = aggregate.slice('place:'.length) as PlaceIssueId
  const texts = placeIssueTextFields[type].map(field => [field, event.payload[field] ?? ''])
  const payload = { ...event.payload, ...Object.fromEntries(texts) }
  return { type, placeIssueId, payload, actor, happenedAt } as PlaceIssueEvent
}

export const isPlaceIssueEvent = ({ type }: FoldedEvent): boolean => isPlaceIssueEventType(type)

const isPlaceIssueEventType = (type: string): type is PlaceIssueEventType => type in placeIssueEventPayloads
