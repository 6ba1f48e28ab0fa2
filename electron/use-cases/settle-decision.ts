import { runningMeeting } from '#db/stores/meeting-store.ts'
import { settleDecision as decide } from '#domain/decide-meeting.ts'
import { ok } from '#domain/result.ts'
import { isCoordinator } from '#domain/worker.ts'
import type { UseCase } from './acting.ts'
import { stepAtMeeting } from './acting-on-meeting.ts'

/** What became of a decision; said by the coordinator while a meeting runs, it was settled at that meeting. */
export const settleDecision: UseCase<'settleDecision'> = (acting, { meetingId, ...input }) => {
  const { decisionId } = input
  const done = stepAtMeeting(acting, meetingId, (meeting, deciding) => {
    const settledIn = isCoordinator(deciding.by) ? (runningMeeting(acting.db)?.id ?? null) : null
    return decide(meeting, { ...input, settledIn }, deciding)
  })
  return done.ok ? ok({ meetingId, decisionId }) : done
}
