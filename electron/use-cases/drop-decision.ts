import { dropDecision as decide } from '#domain/decide-meeting.ts'
import { ok } from '#domain/result.ts'
import type { UseCase } from './acting.ts'
import { stepAtMeeting } from './acting-on-meeting.ts'

export const dropDecision: UseCase<'dropDecision'> = (acting, { meetingId, decisionId }) => {
  const done = stepAtMeeting(acting, meetingId, (meeting, deciding) =>
    decide(meeting, { decisionId }, deciding),
  )
  return done.ok ? ok({ meetingId, decisionId }) : done
}
