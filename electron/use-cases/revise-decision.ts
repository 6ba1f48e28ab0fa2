import { inTransaction } from '#db/database.ts'
import { findMeeting, keepDraft } from '#db/stores/meeting-store.ts'
import { reviseDecision as decide } from '#domain/decide-meeting.ts'
import { err, ok } from '#domain/result.ts'
import type { UseCase } from './acting.ts'
import { stepAtMeeting } from './acting-on-meeting.ts'
import { decisionAbout, workerFor } from './make-decision.ts'

export const reviseDecision: UseCase<'reviseDecision'> = (acting, { meetingId, decisionId, ...input }) =>
  inTransaction(acting.db, () => {
    const referralId = findMeeting(acting.db, meetingId)?.decisions.find(
      ({ id }) => id === decisionId,
    )?.referralId
    const done = stepAtMeeting(acting, meetingId, (meeting, deciding) => {
      const about = referralId == null ? null : decisionAbout(acting, referralId)
      if (about === undefined) return err({ type: 'NotFound', what: 'referral' })
      const agreement = { ...input, worker: workerFor(acting, input.worker) }
      return decide(meeting, { ...agreement, decisionId, about }, deciding)
    })
    if (!done.ok) return done
    keepDraft(acting.db, meetingId, null)
    return ok({ meetingId, decisionId })
  })
