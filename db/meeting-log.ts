import type { MeetingId } from '#domain/ids.ts'
import {
  type MeetingEvent,
  type MeetingEventType,
  meetingEventPayloads,
  meetingTextFields,
} from '#domain/meeting-events.ts'
import type { FoldedEvent } from './stores/event-store.ts'

/** The recorded fact about a meeting as the domain reads it, texts whose key was shredded empty. */
export const meetingEventOf = (event: FoldedEvent): MeetingEvent => {
  const { type, actor, happenedAt, aggregate } = event
  if (!isMeetingEventType(type)) throw new Error(`no event of a meeting: ${type}`)
  const meetingId = aggregate.slice('meeting:'.length) as MeetingId
  const texts = meetingTextFields[type].map(field => [field, event.payload[field] ?? ''])
  const payload = { ...event.payload, ...Object.fromEntries(texts) }
  return { type, meetingId, payload, actor, happenedAt } as MeetingEvent
}

export const isMeetingEvent = ({ type }: FoldedEvent): boolean => isMeetingEventType(type)

const isMeetingEventType = (type: string): type is MeetingEventType => type in meetingEventPayloads
