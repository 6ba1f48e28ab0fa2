import type { Deciding } from './deciding.ts'
import { isStep, lastStep, takenBackSteps } from './fold-referral.ts'
import { type EventId, type InstitutionKey, networkKey, type WorkerCode } from './ids.ts'
import { isSent, type Referral } from './referral.ts'
import {
  type LoggedEvent,
  type NewReferralEvent,
  type UndoableStep,
  undoableSteps,
} from './referral-events.ts'
import type { Refusal } from './refusal.ts'
import { err, ok, type Result } from './result.ts'
import type { Instant } from './time.ts'

type InstitutionOf = (code: WorkerCode) => InstitutionKey | undefined

/** What taking a step back needs to know beyond the state. */
export type UndoFacts = {
  /** All events of the referral, in the order of the log. */
  readonly events: readonly LoggedEvent[]
  readonly institutionOf: InstitutionOf
  /** The other legs of the chain. */
  readonly legs: readonly Referral[]
}

type TakingBack = Extract<NewReferralEvent, { type: 'StepUndone' }>

/**
 * Takes a step back: its author may, for as long as nobody of the other side has seen it and nothing has followed
 * it. Time is no condition, being seen is. A redirect takes the untouched draft of the next leg with it.
 */
export const undoStep = (
  referral: Referral,
  { step, ...facts }: UndoFacts & { readonly step: EventId },
  deciding: Deciding,
): Result<readonly [TakingBack, ...NewReferralEvent[]], Refusal> => {
  const undoable = undoableNow(referral, facts, step, deciding)
  if (!undoable.ok) return undoable
  const { id, type } = undoable.value
  const next = undoable.value.type === 'ReferralRedirected' ? undoable.value.payload.childId : undefined
  return ok([
    { type: 'StepUndone', referralId: referral.id, payload: { undone: id, type } },
    ...(next === undefined ? [] : [{ type: 'DraftDiscarded' as const, referralId: next, payload: {} }]),
  ])
}

/** The step that this worker may take back now, or undefined. */
export const undoableStep = (
  referral: Referral,
  facts: UndoFacts,
  deciding: Deciding,
): { readonly step: EventId; readonly type: UndoableStep } | undefined => {
  const last = lastStep(facts.events)
  if (last === undefined) return undefined
  const undoable = undoableNow(referral, facts, last.id, deciding)
  return undoable.ok ? { step: undoable.value.id, type: undoable.value.type } : undefined
}

type Undoable = Extract<LoggedEvent, { type: UndoableStep }>

const undoableNow = (
  referral: Referral,
  { events, institutionOf, legs }: UndoFacts,
  stepId: EventId,
  { by, at }: Deciding,
): Result<Undoable, Refusal> => {
  const place = events.findIndex(({ id }) => id === stepId)
  const step = events[place]
  if (step === undefined || !isUndoable(step) || takenBackSteps(events).has(step.id)) {
    return err({ type: 'NothingToUndo' })
  }
  if (step.actor !== by.code) return err({ type: 'NotPermitted', rule: 'author_of_step' })
  const sight = sightOf(step, referral, events.slice(place + 1), institutionOf)
  if (sight !== undefined) return err({ type: 'StepSeenBy', ...sight })
  if (lastStep(events)?.id !== step.id || hasGoneOn(step, legs)) return err({ type: 'StepFollowed' })
  if (at < referral.changedAt) return err({ type: 'EarlierThanLast', lastAt: referral.changedAt })
  return ok(step)
}

const isUndoable = (event: LoggedEvent): event is Undoable =>
  (undoableSteps as readonly string[]).includes(event.type)

/** The first of the other side who saw a step: by opening the referral, or by acting on it. */
const sightOf = (
  step: LoggedEvent,
  referral: Referral,
  later: readonly LoggedEvent[],
  institutionOf: InstitutionOf,
): { readonly institution: InstitutionKey; readonly at: Instant } | undefined => {
  const others = othersOf(step, referral, institutionOf)
  for (const { actor, happenedAt } of later) {
    const institution = institutionOf(actor)
    if (institution !== undefined && others.includes(institution)) return { institution, at: happenedAt }
  }
  return undefined
}

/** Whether the chain went on from a step: the next leg was written or sent, or a later leg counted this one. */
const hasGoneOn = (step: Undoable, legs: readonly Referral[]): boolean => {
  if (step.type === 'ReferralRedirected') {
    const next = legs.find(({ id }) => id === step.payload.childId)
    return next === undefined || next.status !== 'draft' || next.changedAt > next.draftedAt
  }
  return step.type === 'ReferralSent' && legs.some(leg => isSent(leg) && leg.sentAt >= step.happenedAt)
}

/**
 * The other side of a step: the institutions whose look at it is final. What stays inside an institution (its notes,
 * its proposals) has none; an escalation has the coordinator too.
 */
const othersOf = (
  step: LoggedEvent,
  referral: Referral,
  institutionOf: InstitutionOf,
): readonly InstitutionKey[] => {
  if (!isSent(referral) || staysInside(step)) return []
  const by = institutionOf(step.actor)
  const all = [referral.from, referral.to, ...(step.type === 'ReferralEscalated' ? [networkKey] : [])]
  return all.filter(institution => institution !== by)
}

const staysInside = (event: LoggedEvent): boolean =>
  event.type === 'RefusalProposed' ||
  event.type === 'ClosureProposed' ||
  event.type === 'ProposalSentBack' ||
  (event.type === 'NoteAdded' && !event.payload.shared)

/** Whether an institution has something of the other side's to see that it has not seen: then its look is a fact. */
export const hasUnseenStep = (
  referral: Referral,
  { events, institutionOf }: Pick<UndoFacts, 'events' | 'institutionOf'>,
  own: InstitutionKey,
): boolean => {
  const takenBack = takenBackSteps(events)
  let unseen = false
  for (const event of events) {
    if (institutionOf(event.actor) === own) unseen = false
    else if (isStep(event) && !takenBack.has(event.id)) {
      unseen ||= othersOf(event, referral, institutionOf).includes(own)
    }
  }
  return unseen
}
