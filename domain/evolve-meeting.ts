import type { Meeting, MeetingDecision } from './meeting.ts'
import type { MeetingEvent } from './meeting-events.ts'

/** What an event makes of a meeting; one that no longer fits stays in the log, and `effect` is false. */
export type EvolvedMeeting = { readonly meeting: Meeting | undefined; readonly effect: boolean }

/** Folds one event into the state of its meeting: the only place where that state changes. Pure. */
export const evolveMeeting = (meeting: Meeting | undefined, event: MeetingEvent): EvolvedMeeting => {
  const next = meeting === undefined ? begun(event) : changed(meeting, event)
  return next === undefined ? { meeting, effect: false } : { meeting: next, effect: true }
}

const begun = (event: MeetingEvent): Meeting | undefined =>
  event.type === 'MeetingOpened'
    ? {
        id: event.meetingId,
        openedAt: event.happenedAt,
        openedBy: event.actor,
        presence: event.payload.institutions.map(institution => ({ institution, presence: 'unknown' })),
        items: [],
        decisions: [],
        closedAt: null,
        closedBy: null,
        nextOn: null,
        minutes: '',
        hash: '',
      }
    : undefined

const changed = (was: Meeting, event: MeetingEvent): Meeting | undefined => {
  // Decisions outlive their meeting; everything else ends with it.
  if (event.type === 'DecisionSettled') return settled(was, event)
  if (event.type === 'MeetingWarningConfirmed') return was
  return was.closedAt === null ? whileOpen(was, event) : undefined
}

const whileOpen = (was: Meeting, event: MeetingEvent): Meeting | undefined => {
  const at = event.happenedAt
  switch (event.type) {
    case 'PresenceNoted': {
      const { institution, presence } = event.payload
      if (!was.presence.some(one => one.institution === institution)) return undefined
      return {
        ...was,
        presence: was.presence.map(one =>
          one.institution === institution ? { institution, presence } : one,
        ),
      }
    }
    case 'ItemDiscussed':
      return was.items.some(({ chainId }) => chainId === event.payload.chainId)
        ? undefined
        : { ...was, items: [...was.items, { ...event.payload, discussedAt: at }] }
    case 'ItemPutBack':
      return was.items.some(({ chainId }) => chainId === event.payload.chainId)
        ? { ...was, items: was.items.filter(({ chainId }) => chainId !== event.payload.chainId) }
        : undefined
    case 'DecisionMade': {
      const { decisionId, ...agreed } = event.payload
      const decision: MeetingDecision = {
        ...agreed,
        id: decisionId,
        meetingId: was.id,
        number: was.decisions.length + 1,
        madeAt: at,
        state: 'open',
        settledAt: null,
        settledBy: null,
        settledIn: null,
        remark: '',
      }
      return { ...was, decisions: [...was.decisions, decision] }
    }
    case 'DecisionRevised': {
      const { decisionId, ...agreed } = event.payload
      return withOpen(was, decisionId, decision => ({ ...decision, ...agreed }))
    }
    case 'DecisionDropped':
      return withOpen(was, event.payload.decisionId, decision => ({
        ...decision,
        state: 'dropped',
        settledAt: at,
        settledBy: event.actor,
      }))
    case 'MeetingClosed': {
      const { nextOn, minutes, hash } = event.payload
      return { ...was, closedAt: at, closedBy: event.actor, nextOn, minutes, hash }
    }
    default:
      return undefined
  }
}

const settled = (
  was: Meeting,
  { payload, happenedAt, actor }: Extract<MeetingEvent, { type: 'DecisionSettled' }>,
): Meeting | undefined =>
  withOpen(was, payload.decisionId, decision => ({
    ...decision,
    state: payload.done ? 'done' : 'not_done',
    settledAt: happenedAt,
    settledBy: actor,
    settledIn: payload.settledIn,
    remark: payload.remark,
  }))

/** Changes one decision that still stands open; undefined when there is none. */
const withOpen = (
  was: Meeting,
  id: MeetingDecision['id'],
  change: (decision: MeetingDecision) => MeetingDecision,
): Meeting | undefined => {
  const found = was.decisions.find(decision => decision.id === id)
  if (found === undefined || found.state !== 'open') return undefined
  return {
    ...was,
    decisions: was.decisions.map(decision => (decision === found ? change(decision) : decision)),
  }
}
