import { importedReferral } from './evolve-import.ts'
import type { InstitutionKey } from './ids.ts'
import { type Draft, isOpen, isSent, type Referral, type Sent, type Status } from './referral.ts'
import type { ReferralEvent, ReferralPayload } from './referral-events.ts'
import { answersReminders, withReminder, withRemindersAnswered } from './review-reminder.ts'
import type { Instant } from './time.ts'

/**
 * What an event makes of a referral. An event that no longer fits (it came late from elsewhere) is never
 * dropped: it stays on the timeline, and `effect` is false. Undefined = nothing there (a draft thrown away).
 */
export type Evolved = { readonly referral: Referral | undefined; readonly effect: boolean }

/**
 * Events whose texts stand on the timeline alone: the state keeps nothing of them, so that a fold of the whole log
 * need not open them.
 */
export const typesWithPassingTexts: ReadonlySet<ReferralEvent['type']> = new Set([
  'ContactRecorded',
  'NoteAdded',
  'ReferralEscalated',
  'ReferralHeld',
  'ReferralCompleted',
  'UrgencyChanged',
  'DeadlineMoved',
  'ReferralVoided',
  'ProposalSentBack',
  'WithdrawalDeclined',
  'DecisionNoted',
  'ReferralReminded',
])

/**
 * Folds one event into the state of its referral: the only place where a state changes. Pure. A step that was taken
 * back changes nothing from here on: that is the matter of `foldReferral`, which knows the whole log of the referral.
 */
export const evolve = (referral: Referral | undefined, event: ReferralEvent): Evolved => {
  if (event.type === 'ReferralDrafted') return drafted(referral, event)
  if (event.type === 'ReferralImported') {
    return referral === undefined
      ? { referral: importedReferral(event), effect: true }
      : { referral, effect: false }
  }
  if (referral === undefined) return { referral, effect: false }
  if (!isSent(referral)) return evolveDraft(referral, event)
  const next = evolveSent(referral, event)
  if (next === undefined) return { referral, effect: false }
  return { referral: answersReminders(event.type) ? withRemindersAnswered(next) : next, effect: true }
}

const drafted = (
  referral: Referral | undefined,
  event: Extract<ReferralEvent, { type: 'ReferralDrafted' }>,
): Evolved => {
  if (referral !== undefined && referral.status !== 'draft') return { referral, effect: false }
  const next: Draft = {
    ...event.payload,
    id: event.referralId,
    author: event.actor,
    status: 'draft',
    sentAt: null,
    draftedAt: event.happenedAt,
    statusSince: event.happenedAt,
    // What a revision does not touch: whose it is, and where in its chain it stands.
    ...(referral === undefined ? {} : origin(referral)),
    changedAt: event.happenedAt,
  }
  return { referral: next, effect: true }
}

const origin = ({ author, draftedAt, statusSince, chainId, parentId, relation, from, heldBy }: Referral) => ({
  author,
  draftedAt,
  statusSince,
  chainId,
  parentId,
  relation,
  from,
  heldBy,
})

const evolveDraft = (draft: Draft, event: ReferralEvent): Evolved => {
  // A warning about the justification is answered with the voiding itself.
  if (draft.status !== 'draft') return { referral: draft, effect: event.type === 'WarningConfirmed' }
  switch (event.type) {
    case 'DraftDiscarded':
      return { referral: undefined, effect: true }
    case 'ReferralVoided':
      return { referral: { ...draft, status: 'void', ...since(event.happenedAt) }, effect: true }
    case 'ReferralSent':
      return { referral: sent(draft, event.payload, event.happenedAt), effect: true }
    case 'WarningConfirmed':
    case 'StepSeen':
    case 'StepUndone':
      return { referral: draft, effect: true }
    default:
      return { referral: draft, effect: false }
  }
}

const sent = (draft: Draft, payload: ReferralPayload<'ReferralSent'>, at: Instant): Sent => ({
  ...draft,
  ...payload,
  status: 'sent',
  sentAt: at,
  ...since(at),
  acknowledgedAt: null,
  acknowledgedBy: null,
  promisedBy: payload.acceptBy,
  pausedDays: 0,
  heldDays: 0,
  missing: '',
  returns: 0,
  returnedAt: null,
  returnReason: null,
  decision: null,
  decidedAt: null,
  decidedAfterDays: null,
  decidedInTime: null,
  acceptedAt: null,
  acceptedAfterDays: null,
  leadWorker: null,
  plannedContactOn: null,
  contactBy: null,
  firstContactAt: null,
  firstContactAfterDays: null,
  contacts: 0,
  resumeOn: null,
  proposal: null,
  withdrawalRequest: null,
  escalatedAt: null,
  reminders: [],
  endedAt: null,
  refusalReason: null,
  outcome: null,
  feedback: '',
  redirectedTo: null,
  seenAt: null,
  importId: null,
  importedAt: null,
})

/** The next state, or undefined when the event does not fit the present one. */
const evolveSent = (was: Sent, event: ReferralEvent): Sent | undefined => {
  const at = event.happenedAt
  const touched = { ...was, changedAt: at }
  switch (event.type) {
    case 'ReferralAcknowledged':
      if (was.status !== 'sent') return undefined
      return { ...was, status: 'acknowledged', acknowledgedAt: at, acknowledgedBy: event.actor, ...since(at) }
    case 'ReferralAccepted':
      return accepted(was, event.payload, at)
    case 'ReferralReturned':
      if (!isUndecided(was.status)) return undefined
      return {
        ...was,
        ...decided(was, 'returned', event.payload.waitedDays, at),
        status: 'needs_info',
        ...since(at),
        missing: event.payload.missing,
        returns: was.returns + 1,
        returnedAt: at,
        returnReason: event.payload.reason,
        proposal: null,
      }
    case 'ReferralCompleted': {
      if (was.status !== 'needs_info') return undefined
      const { acceptBy, pausedDays } = event.payload
      return {
        ...was,
        status: 'sent',
        ...since(at),
        acceptBy,
        promisedBy: acceptBy,
        pausedDays: was.pausedDays + pausedDays,
      }
    }
    case 'RefusalProposed':
      if (!isUndecided(was.status)) return undefined
      return { ...touched, proposal: { kind: 'refusal', by: event.actor, at, ...event.payload } }
    case 'ReferralRefused':
      if (!isUndecided(was.status)) return undefined
      return {
        ...was,
        ...decided(was, 'refused', event.payload.waitedDays, at),
        ...ended('refused', at),
        refusalReason: event.payload.reason,
        feedback: event.payload.nextStep,
      }
    case 'ReferralRedirected':
      if (!isUndecided(was.status) && was.status !== 'accepted' && was.status !== 'in_progress') {
        return undefined
      }
      return {
        ...was,
        ...decided(was, 'redirected', event.payload.waitedDays, at),
        ...ended('redirected', at),
        redirectedTo: event.payload.to,
        feedback: event.payload.information,
      }
    case 'ContactRecorded': {
      if (was.status !== 'accepted' && was.status !== 'in_progress') return undefined
      const { first, waitedDays } = event.payload
      return {
        ...was,
        status: 'in_progress',
        statusSince: was.status === 'in_progress' ? was.statusSince : at,
        changedAt: at,
        contacts: was.contacts + 1,
        firstContactAt: first ? at : was.firstContactAt,
        firstContactAfterDays: first ? waitedDays : was.firstContactAfterDays,
      }
    }
    case 'ReferralHeld':
      if (was.status !== 'accepted' && was.status !== 'in_progress') return undefined
      return { ...was, status: 'on_hold', ...since(at), resumeOn: event.payload.resumeOn }
    case 'ReferralResumed': {
      if (was.status !== 'on_hold') return undefined
      return {
        ...was,
        status: 'in_progress',
        ...since(at),
        resumeOn: null,
        heldDays: was.heldDays + event.payload.pausedDays,
        contactBy: event.payload.contactBy ?? was.contactBy,
      }
    }
    case 'ClosureProposed':
      if (!isTaken(was.status)) return undefined
      return { ...touched, proposal: { kind: 'closure', by: event.actor, at, ...event.payload } }
    case 'ReferralClosed':
      if (!isTaken(was.status)) return undefined
      return {
        ...was,
        ...ended('closed', at),
        outcome: event.payload.outcome,
        feedback: event.payload.feedback,
      }
    case 'ProposalSentBack':
      return was.proposal === null ? undefined : { ...touched, proposal: null }
    case 'ReferralWithdrawn':
      return withdrawn(was, event.payload, at)
    case 'WithdrawalRequested':
      return isTaken(was.status) ? { ...touched, withdrawalRequest: event.payload.reason } : undefined
    case 'WithdrawalDeclined':
      return was.withdrawalRequest === null ? undefined : { ...touched, withdrawalRequest: null }
    case 'ReferralVoided':
      return was.status === 'void' ? undefined : { ...was, ...ended('void', at), endedAt: was.endedAt ?? at }
    case 'OutcomeSeen':
      return was.seenAt === null && was.endedAt !== null ? { ...touched, seenAt: at } : undefined
    case 'WorkerAssigned':
      return isTaken(was.status) ? { ...touched, leadWorker: event.payload.worker } : undefined
    case 'UrgencyChanged': {
      if (!isOpen(was.status)) return undefined
      const { urgency, acceptBy, contactBy } = event.payload
      return { ...touched, urgency, acceptBy, promisedBy: acceptBy, contactBy: contactBy ?? was.contactBy }
    }
    case 'DeadlineMoved':
      if (!isOpen(was.status)) return undefined
      return event.payload.deadline === 'accept'
        ? { ...touched, acceptBy: event.payload.due }
        : { ...touched, contactBy: event.payload.due }
    case 'ReferralEscalated':
      return { ...touched, escalatedAt: was.escalatedAt ?? at }
    case 'ReferralReminded':
      return withReminder(was, event.payload, at)
    case 'NoteAdded':
      return touched
    // What a meeting decided is told here and moves nothing: a silent matter stays silent until somebody acts.
    case 'DecisionNoted':
    case 'RestrictedViewed':
    case 'WarningConfirmed':
    case 'StepSeen':
    case 'StepUndone':
      return was
    case 'ReferralSent':
    case 'ReferralDrafted':
    case 'ReferralImported':
    case 'DraftDiscarded':
      return undefined
  }
}

/** The handoff. Acceptance wins over a withdrawal that crossed it: the withdrawal becomes a request (DESIGN §4). */
const accepted = (was: Sent, payload: ReferralPayload<'ReferralAccepted'>, at: Instant): Sent | undefined => {
  const crossed = was.status === 'withdrawn' && was.acceptedAt === null
  if (!isUndecided(was.status) && !crossed) return undefined
  const { leadWorker, plannedContactOn, contactBy, waitedDays } = payload
  return {
    ...was,
    ...decided(was, 'accepted', waitedDays, at),
    status: 'accepted',
    ...since(at),
    heldBy: was.to satisfies InstitutionKey,
    acceptedAt: at,
    acceptedAfterDays: waitedDays,
    leadWorker,
    plannedContactOn,
    contactBy,
    proposal: null,
    endedAt: null,
    withdrawalRequest: crossed ? was.feedback : null,
    feedback: '',
  }
}

const withdrawn = (
  was: Sent,
  payload: ReferralPayload<'ReferralWithdrawn'>,
  at: Instant,
): Sent | undefined => {
  if (isTaken(was.status) && !payload.agreed) {
    return { ...was, changedAt: at, withdrawalRequest: payload.reason }
  }
  const fits = payload.agreed ? isTaken(was.status) : isUndecided(was.status) || was.status === 'needs_info'
  return fits ? { ...was, ...ended('withdrawn', at), feedback: payload.reason } : undefined
}

const since = (at: Instant) => ({ statusSince: at, changedAt: at })

const ended = <S extends Status>(status: S, at: Instant) => ({
  status,
  ...since(at),
  endedAt: at,
  proposal: null,
  withdrawalRequest: null,
  resumeOn: null,
})

/** Only the first decision counts for punctuality (reference §4.3 `decision_time`). */
const decided = (was: Sent, decision: NonNullable<Sent['decision']>, waitedDays: number, at: Instant) =>
  was.decision === null
    ? {
        decision,
        decidedAt: at,
        decidedAfterDays: waitedDays,
        decidedInTime: at <= was.promisedBy,
      }
    : {}

const isUndecided = (status: Status): boolean => status === 'sent' || status === 'acknowledged'

const isTaken = (status: Status): boolean =>
  status === 'accepted' || status === 'in_progress' || status === 'on_hold'
