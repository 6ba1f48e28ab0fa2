import type { EventId, PlaceIssueId, ReferralId } from '#domain/ids.ts'
import { accessTo } from '#domain/permission.ts'
import { seesPlaceIssues } from '#domain/place-issue-permission.ts'
import type { ResidentCode } from '#domain/resident-code.ts'
import type { Instant } from '#domain/time.ts'
import { isPartyWorker, type Worker } from '#domain/worker.ts'
import type { WorkerAction, WorkerActions } from '#domain/worker-answers.ts'
import { type ReadDb, readStatement } from '../database.ts'
import { findReferral } from '../stores/referral-store.ts'

type Row = {
  readonly position: number
  readonly id: EventId
  readonly type: string
  readonly aggregate: string
  readonly at: Instant
}

const pageSql = `SELECT position, id, type, aggregate, recorded_at AS at FROM events INDEXED BY events_actor
  WHERE actor = @worker AND position < @before ORDER BY position DESC LIMIT @limit`

/**
 * What a worker did, newest first, a page at a time from one index. The log keeps it all; what it was about is told
 * as far as the reader may see that referral, code or matter of a place today.
 */
export const workerActions = (
  db: ReadDb,
  reader: Worker,
  worker: WorkerActions['worker'],
  page: { readonly before: number | null; readonly limit: number },
): WorkerActions => {
  const rows = readStatement<Row>(db, pageSql).all({
    worker: worker.code,
    before: page.before ?? Number.MAX_SAFE_INTEGER,
    limit: page.limit,
  })
  return {
    worker,
    actions: rows.map(row => actionOf(db, reader, row)),
    next: rows.length < page.limit ? null : (rows.at(-1)?.position ?? null),
  }
}

const actionOf = (db: ReadDb, reader: Worker, { id, type, aggregate, at }: Row): WorkerAction => {
  const colon = aggregate.indexOf(':')
  const kind = aggregate.slice(0, colon)
  const about = aggregate.slice(colon + 1)
  return {
    id,
    at,
    type,
    referral: kind === 'referral' ? seenReferral(db, reader, about as ReferralId) : null,
    placeIssueId: kind === 'place' && seesPlaceIssues(reader) ? (about as PlaceIssueId) : null,
    resident: kind === 'resident' && isPartyWorker(reader) ? (about as ResidentCode) : null,
  }
}

const seenReferral = (db: ReadDb, reader: Worker, id: ReferralId): WorkerAction['referral'] => {
  const referral = findReferral(db, id)
  if (referral === undefined || accessTo(referral, reader) === 'none') return null
  return { id, resident: referral.resident }
}
