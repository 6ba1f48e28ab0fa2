import type { PlaceThen } from '#domain/report-places.ts'
import type { Instant } from '#domain/time.ts'
import { type ReadDb, readStatement } from '../database.ts'

export const placesSql = `SELECT id, kind, place, receiver, status, reported_at AS reportedAt, taken_at AS takenAt,
    ended_at AS endedAt
  FROM place_issues INDEXED BY place_issues_reported
  WHERE reported_at < :to AND (ended_at IS NULL OR ended_at >= :from)
  ORDER BY reported_at, id`

/** Matters of places that were open at some time of the period, the oldest first. */
export const placesIn = (
  db: ReadDb,
  bounds: { readonly from: Instant; readonly to: Instant },
): readonly PlaceThen[] => readStatement<PlaceThen>(db, placesSql).all(bounds)
