import { agendaItem as queryItem } from '#db/queries/agenda-item.ts'
import { listMeetings as queryList, meetingDetails as queryMeeting } from '#db/queries/meeting-details.ts'
import { findMeeting } from '#db/stores/meeting-store.ts'
import type { MeetingId } from '#domain/ids.ts'
import type { Meeting } from '#domain/meeting.ts'
import { type Minutes, minutesFor } from '#domain/meeting-minutes.ts'
import { permitReading } from '#domain/meeting-permission.ts'
import type { Refusal } from '#domain/refusal.ts'
import { err, ok, type Result } from '#domain/result.ts'
import type { Acting, UseCase } from './acting.ts'

export const listMeetings: UseCase<'listMeetings'> = ({ db, by, at }) => {
  const may = permitReading(by)
  return may.ok ? ok(queryList(db, by, at)) : may
}

export const meetingDetails: UseCase<'meetingDetails'> = (acting, { meetingId }) => {
  const meeting = readable(acting, meetingId)
  return meeting.ok ? ok(queryMeeting(acting.db, meeting.value, acting.by)) : meeting
}

export const agendaItem: UseCase<'agendaItem'> = (acting, { meetingId, chainId }) => {
  const meeting = readable(acting, meetingId)
  if (!meeting.ok) return meeting
  const item = queryItem(acting.db, chainId, acting.by)
  return item === undefined ? err({ type: 'NotFound', what: 'agenda_item' }) : ok(item)
}

/** What was frozen, as far as this worker may read it. A meeting that still runs has no minutes. */
export const meetingMinutes: UseCase<'meetingMinutes'> = (acting, { meetingId }) => {
  const meeting = readable(acting, meetingId)
  if (!meeting.ok) return meeting
  const { minutes, hash } = meeting.value
  if (minutes === '') return err({ type: 'NotFound', what: 'minutes' })
  return ok({ minutes: minutesFor(JSON.parse(minutes) as Minutes, acting.by), hash })
}

const readable = ({ db, by }: Acting, meetingId: MeetingId): Result<Meeting, Refusal> => {
  const may = permitReading(by)
  if (!may.ok) return may
  const meeting = findMeeting(db, meetingId)
  return meeting === undefined ? err({ type: 'NotFound', what: 'meeting' }) : ok(meeting)
}
