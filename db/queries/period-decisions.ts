import type { ReasonCount, ReturnedGroup } from '#domain/report-decisions.ts'
import type { Instant } from '#domain/time.ts'
import { type ReadDb, readStatement } from '../database.ts'
import { countsWithin, happened } from './counted-referrals.ts'
import { isClockEvent } from './open-then.ts'

export const decisionStatements = {
  // The state keeps the reason of the last return; a referral returned twice is asked for the reason of the first.
  returned: `SELECT receiver, count(*) AS count, CASE WHEN returns > 1 THEN coalesce((
        SELECT e.payload ->> '$.reason' FROM events AS e INDEXED BY events_clock
          WHERE e.aggregate = 'referral:' || referrals.id AND e.${isClockEvent} AND e.type = 'ReferralReturned'
            AND e.happened_at = decided_at LIMIT 1), return_reason)
      ELSE return_reason END AS reason
    FROM referrals INDEXED BY referrals_decided WHERE ${happened.returned} GROUP BY receiver, reason`,

  refusals: `SELECT refusal_reason AS reason, count(*) AS count FROM referrals INDEXED BY referrals_ended
    WHERE ${countsWithin('ended_at')} AND status = 'refused' AND sent_at IS NOT NULL GROUP BY reason`,
} as const

type Bounds = { readonly from: Instant; readonly to: Instant }

/** Returns of the period by receiver and the reason named. */
export const returnsIn = (db: ReadDb, bounds: Bounds): readonly ReturnedGroup[] =>
  readStatement<ReturnedGroup>(db, decisionStatements.returned).all(bounds)

/** Refusals of the period by the reason named. */
export const refusalsIn = (db: ReadDb, bounds: Bounds): readonly ReasonCount[] =>
  readStatement<ReasonCount>(db, decisionStatements.refusals).all(bounds)
