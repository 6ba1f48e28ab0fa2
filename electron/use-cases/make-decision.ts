import { inTransaction } from '#db/database.ts'
import { meetingAgenda } from '#db/queries/meeting-agenda.ts'
import { keepDraft } from '#db/stores/meeting-store.ts'
import { findActiveWorker } from '#db/stores/network-store.ts'
import { findReferral } from '#db/stores/referral-store.ts'
import { uuidV7 } from '#db/uuid-v7.ts'
import { type Agreement, type DecisionAbout, makeDecision as decide } from '#domain/decide-meeting.ts'
import type { DecisionId, ReferralId, WorkerCode } from '#domain/ids.ts'
import { accessTo, isRestricted } from '#domain/permission.ts'
import { isSent } from '#domain/referral.ts'
import { err, ok } from '#domain/result.ts'
import { localDayOf } from '#domain/time.ts'
import type { Acting, UseCase } from './acting.ts'
import { stepAtMeeting } from './acting-on-meeting.ts'

/** A decision of the meeting; one about a referral stands on its timeline too, in the same commit. */
export const makeDecision: UseCase<'makeDecision'> = (acting, { meetingId, referralId, ...input }) =>
  inTransaction(acting.db, () => {
    const { db, at, log } = acting
    const decisionId = uuidV7(at, log.random) as DecisionId
    const done = stepAtMeeting(acting, meetingId, (meeting, deciding) => {
      const about = referralId === null ? null : decisionAbout(acting, referralId)
      if (about === undefined) return err({ type: 'NotFound', what: 'referral' })
      const matter =
        about === null
          ? undefined
          : meetingAgenda(db, meeting.openedAt, deciding.by).find(({ chainId }) => chainId === about.chainId)
      const agreement = { ...input, worker: workerFor(acting, input.worker) }
      return decide(meeting, { ...agreement, decisionId, about, matter }, deciding)
    })
    if (!done.ok) return done
    keepDraft(db, meetingId, null)
    return ok({ meetingId, decisionId })
  })

/** The referral that a decision is about; undefined when this worker may not see it, or it was never sent. */
export const decisionAbout = ({ db, by }: Acting, id: ReferralId): DecisionAbout | undefined => {
  const referral = findReferral(db, id)
  if (referral === undefined || !isSent(referral) || accessTo(referral, by) === 'none') return undefined
  const { chainId, from, to } = referral
  return { referralId: id, chainId, from, to, restricted: isRestricted(referral) }
}

/** Null stays null: the institution decides. Undefined: nobody of that code works here now. */
export const workerFor = ({ db, at }: Acting, code: WorkerCode | null): Agreement['worker'] =>
  code === null ? null : findActiveWorker(db, code, localDayOf(at))
