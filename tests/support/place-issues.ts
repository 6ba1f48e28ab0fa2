import { PlaceKind, Zone } from '#domain/code-lists.ts'
import type { PlaceIssueReport } from '#domain/decide-place-issue.ts'
import * as decide from '#domain/decide-place-issue.ts'
import { evolvePlaceIssue } from '#domain/evolve-place-issue.ts'
import { InstitutionKey, PlaceIssueId } from '#domain/ids.ts'
import type { PlaceIssue } from '#domain/place-issue.ts'
import type { PlaceIssueEvent } from '#domain/place-issue-events.ts'
import type { PlaceIssueAction } from '#domain/place-issue-permission.ts'
import { type Instant, instant } from '#domain/time.ts'
import type { Worker } from '#domain/worker.ts'
import { outreach } from './workers.ts'

export const placeIssueId = PlaceIssueId.parse('01900000-0000-7000-8000-0000000000aa')

export const aReport = (over: Partial<PlaceIssueReport> = {}): PlaceIssueReport => ({
  to: InstitutionKey.parse('mops'),
  kind: PlaceKind.parse('lighting'),
  zone: Zone.parse('az_n'),
  place: 'skwer przy bibliotece',
  text: 'Od tygodnia nie świeci żadna lampa przy ławkach.',
  ...over,
})

export const reported = (at: Instant, by: Worker = outreach): readonly PlaceIssueEvent[] => {
  const decided = decide.reportPlaceIssue(placeIssueId, aReport(), { by, takes: 'persons' })
  if (!decided.ok) throw new Error(decided.error.type)
  return decided.value.map(event => ({ ...event, actor: by.code, happenedAt: at }))
}

/** One step with the words that a form would hold. */
export const stepOf = (
  action: PlaceIssueAction,
  issue: PlaceIssue,
  by: Worker,
  at: Instant,
  receiverIsAbsent = false,
): decide.DecidedPlaceIssue => {
  const deciding = { by, at, receiverIsAbsent }
  const words = {
    nextStep: action === 'notePlaceIssue' ? '' : 'Oględziny w czwartek.',
    answer: 'Wymieniono oprawę.',
    reason: 'To teren spółdzielni, nie miasta.',
    text: 'Sąsiedzi pytają o termin.',
  }
  switch (action) {
    case 'takePlaceIssue':
      return decide.takePlaceIssue(issue, words, deciding)
    case 'resolvePlaceIssue':
      return decide.resolvePlaceIssue(issue, words, deciding)
    case 'declinePlaceIssue':
      return decide.declinePlaceIssue(issue, words, deciding)
    case 'dropPlaceIssue':
      return decide.dropPlaceIssue(issue, words, deciding)
    case 'notePlaceIssue':
      return decide.notePlaceIssue(issue, words, deciding)
    case 'confirmPlaceIssue':
      return decide.confirmPlaceIssue(issue, deciding)
  }
}

/** What the facts make of it. */
export const foldPlace = (events: readonly PlaceIssueEvent[]): PlaceIssue => {
  let issue: PlaceIssue | undefined
  for (const event of events) issue = evolvePlaceIssue(issue, event).issue
  if (issue === undefined) throw new Error('nothing was reported')
  return issue
}

/** Takes the steps one after the other, an hour apart. */
export const along = (
  from: Instant,
  steps: readonly (readonly [PlaceIssueAction, Worker])[],
  receiverIsAbsent = false,
): { readonly issue: PlaceIssue; readonly events: readonly PlaceIssueEvent[] } => {
  const events = [...reported(from)]
  steps.forEach(([action, by], place) => {
    const at = instant(from + (place + 1) * 3_600_000)
    const decided = stepOf(action, foldPlace(events), by, at, receiverIsAbsent)
    if (!decided.ok) throw new Error(`${action}: ${decided.error.type}`)
    events.push(...decided.value.map(event => ({ ...event, actor: by.code, happenedAt: at })))
  })
  return { issue: foldPlace(events), events }
}
