import { inTransaction } from '#db/database.ts'
import { appendEvents } from '#db/stores/event-store.ts'
import { findMeeting, saveMeeting } from '#db/stores/meeting-store.ts'
import { findReferral } from '#db/stores/referral-store.ts'
import type { DecidedMeeting, MeetingDeciding } from '#domain/decide-meeting.ts'
import { evolveMeeting } from '#domain/evolve-meeting.ts'
import { ChainId, type MeetingId } from '#domain/ids.ts'
import type { Meeting } from '#domain/meeting.ts'
import type { NewMeetingEvent } from '#domain/meeting-events.ts'
import { isSent } from '#domain/referral.ts'
import type { DecisionStep, NewReferralEvent } from '#domain/referral-events.ts'
import type { Refusal } from '#domain/refusal.ts'
import { err, ok, type Result } from '#domain/result.ts'
import { localDayOf } from '#domain/time.ts'
import { type Acting, record } from './acting.ts'

/** The way of every step of a meeting: load, decide, append, evolve, save, tell the referral, in one transaction. */
export const stepAtMeeting = (
  acting: Acting,
  meetingId: MeetingId,
  decide: (meeting: Meeting, deciding: MeetingDeciding) => DecidedMeeting,
): Result<{ readonly meetingId: MeetingId }, Refusal> =>
  inTransaction(acting.db, (): Result<{ readonly meetingId: MeetingId }, Refusal> => {
    const meeting = findMeeting(acting.db, meetingId)
    if (meeting === undefined) return err({ type: 'NotFound', what: 'meeting' })
    const decided = decide(meeting, acting)
    if (!decided.ok) return decided
    recordAtMeeting(acting, decided.value)
    return ok({ meetingId })
  })

/** Appends decided facts and saves what they make of their meeting. Inside the caller's transaction. */
export const recordAtMeeting = (acting: Acting, events: readonly NewMeetingEvent[]): void => {
  const { db, log, by, at, confirmed = [] } = acting
  const answered = events
    .slice(0, 1)
    .flatMap(({ meetingId }) =>
      confirmed.map(payload => ({ type: 'MeetingWarningConfirmed' as const, meetingId, payload })),
    )
  for (const event of [...events, ...answered]) {
    const { meetingId, type, payload } = event
    const was = findMeeting(db, meetingId)
    const { meeting, effect } = evolveMeeting(was, { ...event, actor: by.code, happenedAt: at })
    if (!effect || meeting === undefined) throw new Error(`${type} was decided but has no effect`)
    appendEvents(db, log, { actor: by.code, recordedAt: at }, [
      {
        type,
        version: 1,
        aggregate: `meeting:${meetingId}`,
        payload,
        happenedAt: at,
        chainId: keyOf(event, meeting),
      },
    ])
    saveMeeting(db, meeting, was)
    const told = toldToReferral(acting, event, meeting)
    // The warning was answered at the meeting, and stands there.
    if (told !== undefined) record({ ...acting, confirmed: [] }, [told])
  }
}

/** What is about a referral is shredded with its chain; everything else, the minutes too, has a key of its own. */
const keyOf = (event: NewMeetingEvent, meeting: Meeting): ChainId =>
  decisionOf(event, meeting)?.chainId ?? ChainId.parse(meeting.id)

const decisionOf = ({ payload }: NewMeetingEvent, { decisions }: Meeting) =>
  'decisionId' in payload ? decisions.find(({ id }) => id === payload.decisionId) : undefined

const stepOf = (event: NewMeetingEvent): DecisionStep | undefined => {
  switch (event.type) {
    case 'DecisionMade':
      return 'made'
    case 'DecisionRevised':
      return 'revised'
    case 'DecisionDropped':
      return 'dropped'
    case 'DecisionSettled':
      return event.payload.done ? 'done' : 'not_done'
    default:
      return undefined
  }
}

/** The same fact on the timeline of the referral, for its two sides; one that was taken back since has none. */
const toldToReferral = (
  { db }: Acting,
  event: NewMeetingEvent,
  meeting: Meeting,
): NewReferralEvent | undefined => {
  const step = stepOf(event)
  const decision = decisionOf(event, meeting)
  if (step === undefined || decision === undefined || decision.referralId === null) return undefined
  const { id: decisionId, referralId, institution, worker, dueOn } = decision
  const referral = findReferral(db, referralId)
  if (referral === undefined || !isSent(referral)) return undefined
  const what = event.type === 'DecisionSettled' ? event.payload.remark : decision.what
  const meetingOn = localDayOf(meeting.openedAt)
  return {
    type: 'DecisionNoted',
    referralId,
    payload: { decisionId, step, meetingOn, what, institution, worker, dueOn },
  }
}
