import { inTransaction } from '#db/database.ts'
import { appendEvents } from '#db/stores/event-store.ts'
import { findPlaceIssue, hasNoWorkers, savePlaceIssue } from '#db/stores/place-issue-store.ts'
import type { DecidedPlaceIssue } from '#domain/decide-place-issue.ts'
import { evolvePlaceIssue } from '#domain/evolve-place-issue.ts'
import { ChainId, type PlaceIssueId } from '#domain/ids.ts'
import type { PlaceIssue } from '#domain/place-issue.ts'
import type { NewPlaceIssueEvent } from '#domain/place-issue-events.ts'
import { type PlaceIssueDeciding, seesPlaceIssues } from '#domain/place-issue-permission.ts'
import type { Refusal } from '#domain/refusal.ts'
import { err, ok, type Result } from '#domain/result.ts'
import { localDayOf } from '#domain/time.ts'
import type { Acting } from './acting.ts'

/** The way of every step of a place issue: load, decide, append, evolve, save, in one transaction. */
export const stepAtPlace = (
  acting: Acting,
  placeIssueId: PlaceIssueId,
  decide: (issue: PlaceIssue, deciding: PlaceIssueDeciding) => DecidedPlaceIssue,
): Result<{ readonly placeIssueId: PlaceIssueId }, Refusal> =>
  inTransaction(acting.db, (): Result<{ readonly placeIssueId: PlaceIssueId }, Refusal> => {
    const { db, by, at } = acting
    const issue = seesPlaceIssues(by) ? findPlaceIssue(db, placeIssueId) : undefined
    if (issue === undefined) return err({ type: 'NotFound', what: 'place_issue' })
    const decided = decide(issue, { by, at, receiverIsAbsent: hasNoWorkers(db, issue.to, localDayOf(at)) })
    if (!decided.ok) return decided
    recordAtPlace(acting, decided.value)
    return ok({ placeIssueId })
  })

/** Appends decided facts and saves what they make of their place issues. Inside the caller's transaction. */
export const recordAtPlace = (acting: Acting, events: readonly NewPlaceIssueEvent[]): void => {
  const { db, log, by, at, confirmed = [] } = acting
  const answered = events
    .slice(0, 1)
    .flatMap(({ placeIssueId }) =>
      confirmed.map(payload => ({ type: 'PlaceIssueWarningConfirmed' as const, placeIssueId, payload })),
    )
  for (const event of [...events, ...answered]) {
    const { placeIssueId, type, payload } = event
    const was = findPlaceIssue(db, placeIssueId)
    const { issue, effect } = evolvePlaceIssue(was, { ...event, actor: by.code, happenedAt: at })
    if (!effect || issue === undefined) throw new Error(`${type} was decided but has no effect`)
    // Sealed under a key of its own, so that retention can shred it like the texts of a chain.
    const chainId = ChainId.parse(placeIssueId)
    const aggregate = `place:${placeIssueId}`
    appendEvents(db, log, { actor: by.code, recordedAt: at }, [
      { type, version: 1, aggregate, payload, happenedAt: at, chainId },
    ])
    savePlaceIssue(db, issue)
  }
}
