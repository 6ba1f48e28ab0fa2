import type { PlaceIssue } from './place-issue.ts'
import { awaitsAnswerSeen, isOpenPlaceIssue } from './place-issue.ts'
import type { PlaceIssueEvent } from './place-issue-events.ts'
import type { Instant } from './time.ts'

/** What an event makes of a place issue; one that no longer fits stays in the log, and `effect` is false. */
export type EvolvedPlaceIssue = { readonly issue: PlaceIssue | undefined; readonly effect: boolean }

/** Folds one event into the state of its place issue: the only place where that state changes. Pure. */
export const evolvePlaceIssue = (
  issue: PlaceIssue | undefined,
  event: PlaceIssueEvent,
): EvolvedPlaceIssue => {
  const next = issue === undefined ? begun(event) : changed(issue, event)
  return next === undefined ? { issue, effect: false } : { issue: next, effect: true }
}

const begun = (event: PlaceIssueEvent): PlaceIssue | undefined => {
  if (event.type !== 'PlaceIssueReported') return undefined
  const { from, to, kind, zone, place, text } = event.payload
  return {
    id: event.placeIssueId,
    from,
    to,
    author: event.actor,
    kind,
    zone,
    place,
    text,
    status: 'reported',
    heldBy: from,
    worker: null,
    nextStep: '',
    answer: '',
    reportedAt: event.happenedAt,
    takenAt: null,
    endedAt: null,
    seenAt: null,
    ...since(event.happenedAt),
  }
}

const changed = (was: PlaceIssue, event: PlaceIssueEvent): PlaceIssue | undefined => {
  const at = event.happenedAt
  const isOpen = isOpenPlaceIssue(was.status)
  switch (event.type) {
    case 'PlaceIssueTaken': {
      if (was.status !== 'reported') return undefined
      const { worker, nextStep } = event.payload
      return { ...was, status: 'taken', heldBy: was.to, worker, nextStep, takenAt: at, ...since(at) }
    }
    case 'PlaceIssueResolved':
      return isOpen ? { ...was, ...ended('resolved', at), answer: event.payload.answer } : undefined
    case 'PlaceIssueDeclined': {
      const { reason, nextStep } = event.payload
      return isOpen ? { ...was, ...ended('declined', at), answer: reason, nextStep } : undefined
    }
    case 'PlaceIssueDropped':
      return isOpen ? { ...was, ...ended('dropped', at), answer: event.payload.reason } : undefined
    case 'PlaceIssueNoted':
      return { ...was, nextStep: event.payload.nextStep || was.nextStep, changedAt: at }
    case 'PlaceIssueAnswerSeen':
      return awaitsAnswerSeen(was) ? { ...was, seenAt: at, changedAt: at } : undefined
    case 'PlaceIssueWarningConfirmed':
      return was
    case 'PlaceIssueReported':
      return undefined
  }
}

const since = (at: Instant) => ({ statusSince: at, changedAt: at })

const ended = <S extends PlaceIssue['status']>(status: S, at: Instant) => ({
  status,
  nextStep: '',
  endedAt: at,
  ...since(at),
})
