import type { PlaceKind, Zone } from './code-lists.ts'
import { longEnough } from './deciding.ts'
import type { Takes } from './directory-events.ts'
import { type InstitutionKey, networkKey, type PlaceIssueId } from './ids.ts'
import { takesPlaceIssues } from './network-events.ts'
import type { PlaceIssue } from './place-issue.ts'
import type { NewPlaceIssueEvent } from './place-issue-events.ts'
import {
  answersFor,
  type PlaceIssueAction,
  type PlaceIssueDeciding,
  permitPlaceIssue,
} from './place-issue-permission.ts'
import type { Refusal } from './refusal.ts'
import { err, ok, type Result } from './result.ts'
import { isPartyWorker, type Worker } from './worker.ts'

export type DecidedPlaceIssue = Result<readonly NewPlaceIssueEvent[], Refusal>

export const shortestPlaceText = 10

export type PlaceIssueReport = {
  readonly to: InstitutionKey
  readonly kind: PlaceKind
  readonly zone: Zone
  readonly place: string
  readonly text: string
}

/** – → reported. `takes` is undefined where no such institution takes part now. */
export const reportPlaceIssue = (
  id: PlaceIssueId,
  { to, kind, zone, place, text }: PlaceIssueReport,
  { by, takes }: { readonly by: Worker; readonly takes: Takes | undefined },
): DecidedPlaceIssue => {
  if (!isPartyWorker(by)) return err({ type: 'NotPermitted', rule: 'institution_worker' })
  if (to === by.institution) return err({ type: 'OwnPlaceIssue' })
  if (takes === undefined || to === networkKey) return err({ type: 'NotFound', what: 'institution' })
  if (!takesPlaceIssues(takes)) return err({ type: 'TakesNoPlaceIssues', institution: to })
  const said = longEnough('text', text, shortestPlaceText)
  if (!said.ok) return said
  const payload = { from: by.institution, to, kind, zone, place: place.trim(), text: said.value }
  return ok([{ type: 'PlaceIssueReported', placeIssueId: id, payload }])
}

/** reported → taken: the receiver has it from now on. What happens next may be said at once or later, in a note. */
export const takePlaceIssue = (
  issue: PlaceIssue,
  { nextStep }: { readonly nextStep: string },
  deciding: PlaceIssueDeciding,
): DecidedPlaceIssue =>
  permitted('takePlaceIssue', issue, deciding, () =>
    ok({ type: 'PlaceIssueTaken', payload: { worker: deciding.by.code, nextStep: nextStep.trim() } }),
  )

/** reported, taken → resolved: one sentence of what was done. */
export const resolvePlaceIssue = (
  issue: PlaceIssue,
  { answer }: { readonly answer: string },
  deciding: PlaceIssueDeciding,
): DecidedPlaceIssue =>
  permitted('resolvePlaceIssue', issue, deciding, () => {
    const said = longEnough('answer', answer, 3)
    return said.ok ? ok({ type: 'PlaceIssueResolved', payload: { answer: said.value } }) : said
  })

/** reported, taken → declined: never without a reason and what happens next (DESIGN §2.4). */
export const declinePlaceIssue = (
  issue: PlaceIssue,
  { reason, nextStep }: { readonly reason: string; readonly nextStep: string },
  deciding: PlaceIssueDeciding,
): DecidedPlaceIssue =>
  permitted('declinePlaceIssue', issue, deciding, () => {
    const why = longEnough('reason', reason, shortestPlaceText)
    if (!why.ok) return why
    const next = longEnough('nextStep', nextStep, 3)
    if (!next.ok) return next
    return ok({ type: 'PlaceIssueDeclined', payload: { reason: why.value, nextStep: next.value } })
  })

/** reported, taken → dropped: the reporter takes it back and says why. */
export const dropPlaceIssue = (
  issue: PlaceIssue,
  { reason }: { readonly reason: string },
  deciding: PlaceIssueDeciding,
): DecidedPlaceIssue =>
  permitted('dropPlaceIssue', issue, deciding, () => {
    const said = longEnough('reason', reason, 3)
    return said.ok ? ok({ type: 'PlaceIssueDropped', payload: { reason: said.value } }) : said
  })

/** A note at any time; whoever speaks for the receiver of an open matter may say what happens next. */
export const notePlaceIssue = (
  issue: PlaceIssue,
  { text, nextStep }: { readonly text: string; readonly nextStep: string },
  deciding: PlaceIssueDeciding,
): DecidedPlaceIssue =>
  permitted('notePlaceIssue', issue, deciding, () => {
    const said = longEnough('text', text, 3)
    if (!said.ok) return said
    const next = nextStep.trim()
    if (next !== '' && issue.status !== 'taken')
      return err({ type: 'PlaceIssueInState', status: issue.status })
    if (next !== '' && !answersFor(issue, deciding))
      return err({ type: 'NotPermitted', rule: 'place_receiver' })
    return ok({ type: 'PlaceIssueNoted', payload: { text: said.value, nextStep: next } })
  })

/** The loop is closed only when the reporter has seen the answer (DESIGN §2.2). */
export const confirmPlaceIssue = (issue: PlaceIssue, deciding: PlaceIssueDeciding): DecidedPlaceIssue =>
  permitted('confirmPlaceIssue', issue, deciding, () => ok({ type: 'PlaceIssueAnswerSeen', payload: {} }))

type Fact = NewPlaceIssueEvent extends infer E
  ? E extends NewPlaceIssueEvent
    ? Omit<E, 'placeIssueId'>
    : never
  : never

const permitted = (
  action: PlaceIssueAction,
  issue: PlaceIssue,
  deciding: PlaceIssueDeciding,
  decide: () => Result<Fact, Refusal>,
): DecidedPlaceIssue => {
  const may = permitPlaceIssue(action, issue, deciding)
  if (!may.ok) return may
  const fact = decide()
  return fact.ok ? ok([{ ...fact.value, placeIssueId: issue.id } as NewPlaceIssueEvent]) : fact
}
