import { putItemBack as decide } from '#domain/decide-meeting.ts'
import type { UseCase } from './acting.ts'
import { stepAtMeeting } from './acting-on-meeting.ts'

export const putItemBack: UseCase<'putItemBack'> = (acting, { meetingId, chainId }) =>
  stepAtMeeting(acting, meetingId, (meeting, deciding) => decide(meeting, { chainId }, deciding))
