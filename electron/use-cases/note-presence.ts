import { notePresence as decide } from '#domain/decide-meeting.ts'
import type { UseCase } from './acting.ts'
import { stepAtMeeting } from './acting-on-meeting.ts'

export const notePresence: UseCase<'notePresence'> = (acting, { meetingId, ...input }) =>
  stepAtMeeting(acting, meetingId, (meeting, deciding) => decide(meeting, input, deciding))
