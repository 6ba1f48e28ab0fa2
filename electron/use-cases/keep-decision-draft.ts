import { inTransaction } from '#db/database.ts'
import { findMeeting, keepDraft } from '#db/stores/meeting-store.ts'
import { permitRunningOf } from '#domain/meeting-permission.ts'
import { err, ok } from '#domain/result.ts'
import type { UseCase } from './acting.ts'

/** Keeps what is being typed until it is a decision: a window that is closed in the middle loses nothing. */
export const keepDecisionDraft: UseCase<'keepDecisionDraft'> = ({ db, by }, { meetingId, draft }) =>
  inTransaction(db, () => {
    const meeting = findMeeting(db, meetingId)
    if (meeting === undefined) return err({ type: 'NotFound', what: 'meeting' })
    const runs = permitRunningOf(meeting, by)
    if (!runs.ok) return runs
    keepDraft(db, meetingId, draft)
    return ok(undefined)
  })
