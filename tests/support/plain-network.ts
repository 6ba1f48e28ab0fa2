import { waitedWorkingDays } from '#domain/deadline.ts'
import type { RecordedEvent } from '#domain/event-log.ts'
import { silentBefore } from '#domain/silence.ts'
import { type Instant, instant, localDayOf } from '#domain/time.ts'

/** What a reader of the log writes down about one referral, with a pencil: no state table, no rule of the app. */
export type Pencilled = {
  from: string
  to: string
  holder: string
  state: string
  sentAt: Instant | null
  acceptedAt: Instant | null
  firstDecision: { readonly what: string; readonly at: Instant } | null
  endedAt: Instant | null
  due: Instant | null
  contactDue: Instant | null
  contacted: boolean
  seen: boolean
  circles: boolean
  movedAt: Instant
}

const quiet = new Set(['ReferralReminded', 'StepSeen', 'StepUndone', 'RestrictedViewed', 'WarningConfirmed'])
const decisions: Readonly<Record<string, string>> = {
  ReferralAccepted: 'accepted',
  ReferralReturned: 'returned',
  ReferralRefused: 'refused',
  ReferralRedirected: 'redirected',
}
const ends: Readonly<Record<string, string>> = {
  ReferralClosed: 'closed',
  ReferralRefused: 'refused',
  ReferralRedirected: 'redirected',
  ReferralVoided: 'void',
}
const states: Readonly<Record<string, string>> = {
  ReferralSent: 'sent',
  ReferralCompleted: 'sent',
  ReferralAcknowledged: 'acknowledged',
  ReferralReturned: 'needs_info',
  ReferralAccepted: 'accepted',
  ContactRecorded: 'in_progress',
  ReferralHeld: 'on_hold',
  ReferralResumed: 'in_progress',
}

/** Goes through the events of one referral in the order of the log. */
export const pencilled = (events: readonly RecordedEvent[]): Pencilled => {
  const takenBack = new Set(
    events.flatMap(({ type, payload }) => (type === 'StepUndone' ? [payload.undone] : [])),
  )
  const known: Pencilled = {
    from: '',
    to: '',
    holder: '',
    state: 'draft',
    sentAt: null,
    acceptedAt: null,
    firstDecision: null,
    endedAt: null,
    due: null,
    contactDue: null,
    contacted: false,
    seen: false,
    circles: false,
    movedAt: instant(0),
  }
  for (const { id, type, payload, happenedAt: at } of events) {
    if (takenBack.has(id)) continue
    if (!quiet.has(type)) known.movedAt = at
    known.state = states[type] ?? known.state
    const what = decisions[type]
    if (what !== undefined && known.firstDecision === null) known.firstDecision = { what, at }
    const isEnd = ends[type] !== undefined || isWithdrawal(type, payload, known)
    if (isEnd) {
      known.state = ends[type] ?? 'withdrawn'
      known.endedAt ??= at
    }
    if (type === 'ReferralDrafted') {
      known.from = String(payload.from)
      known.holder = String(payload.heldBy)
    }
    if (type === 'ReferralSent')
      Object.assign(known, { to: payload.to, sentAt: at, circles: payload.forMeeting })
    if (type === 'ReferralAccepted') Object.assign(known, { acceptedAt: at, holder: known.to })
    if (type === 'OutcomeSeen') known.seen = true
    if (type === 'ContactRecorded' && payload.first === true) known.contacted = true
    if (typeof payload.acceptBy === 'number') known.due = instant(payload.acceptBy)
    if (typeof payload.contactBy === 'number') known.contactDue = instant(payload.contactBy)
    if (type === 'DeadlineMoved') {
      known[payload.deadline === 'accept' ? 'due' : 'contactDue'] = instant(Number(payload.due))
    }
  }
  return known
}

const isWithdrawal = (type: string, payload: RecordedEvent['payload'], { acceptedAt }: Pencilled): boolean =>
  type === 'ReferralWithdrawn' && (acceptedAt === null || payload.agreed === true)

/** Whether one referral is one of those that a figure of the network view counts, in the words of its definition. */
export const plainly = (
  { state, ...known }: Pencilled,
  now: Instant,
  days: { readonly from: string; readonly to: string },
) => {
  const within = (at: Instant | null): boolean =>
    at !== null && localDayOf(at) >= days.from && localDayOf(at) <= days.to && state !== 'void'
  const isOpen = known.sentAt !== null && known.endedAt === null
  const undecided = state === 'sent' || state === 'acknowledged'
  const inWork = state === 'accepted' || state === 'in_progress'
  const ended = ['closed', 'refused', 'redirected'].includes(state)
  return {
    sent: within(known.sentAt),
    accepted: within(known.acceptedAt),
    returned: known.firstDecision?.what === 'returned' && within(known.firstDecision.at),
    refused: state === 'refused' && within(known.endedAt),
    redirected: state === 'redirected' && within(known.endedAt),
    open: isOpen,
    toDecide: undecided,
    inWork,
    onHold: state === 'on_hold',
    toComplete: state === 'needs_info',
    lateDecision: undecided && known.due !== null && known.due < now,
    lateContact: inWork && !known.contacted && known.contactDue !== null && known.contactDue < now,
    silent: inWork && known.movedAt < silentBefore(now),
    unseen: ended && !known.seen,
    circling: isOpen && known.circles,
    waited: isOpen && known.sentAt !== null ? waitedWorkingDays(known.sentAt, now) : null,
  }
}
