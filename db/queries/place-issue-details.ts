import type { PlaceIssueDetails, PlaceIssueEntry } from '#domain/answers.ts'
import type { PlaceIssueId } from '#domain/ids.ts'
import { placeIssueTurn } from '#domain/place-issue.ts'
import { allowedPlaceIssueActions, seesPlaceIssues } from '#domain/place-issue-permission.ts'
import { type Instant, localDayOf } from '#domain/time.ts'
import type { Worker } from '#domain/worker.ts'
import type { ReadDb } from '../database.ts'
import { placeIssueEventOf } from '../place-issue-log.ts'
import { loadEvents } from '../stores/event-store.ts'
import { findPlaceIssue, hasNoWorkers } from '../stores/place-issue-store.ts'

/** The page of one place issue; undefined where there is none, or none for this worker. */
export const placeIssueDetails = (
  db: ReadDb,
  worker: Worker,
  id: PlaceIssueId,
  at: Instant,
): PlaceIssueDetails | undefined => {
  const issue = seesPlaceIssues(worker) ? findPlaceIssue(db, id) : undefined
  if (issue === undefined) return undefined
  const receiverIsAbsent = hasNoWorkers(db, issue.to, localDayOf(at))
  const entries = loadEvents(db, `place:${id}`).map((event): PlaceIssueEntry => {
    const { happenedAt, ...fact } = placeIssueEventOf(event)
    return { ...fact, id: event.id, at: happenedAt }
  })
  return {
    issue: { ...issue, turn: placeIssueTurn(issue) },
    receiverIsAbsent,
    entries: entries.reverse(),
    actions: allowedPlaceIssueActions(issue, { by: worker, at, receiverIsAbsent }),
  }
}
