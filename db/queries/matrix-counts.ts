import type { MatrixCounts, SentByNeed } from '#domain/matrix-figures.ts'
import type { Instant } from '#domain/time.ts'
import { type ReadDb, readStatement } from '../database.ts'
import { countsWithin, happened } from './counted-referrals.ts'

/** Every statement of the matrix; a test reads the plan of each. */
export const matrixStatements = {
  sent: `SELECT sender, receiver, need, restricted, count(*) AS count, sum(resident IS NOT NULL) AS persons,
      sum(resident IS NOT NULL AND basis = 'person_agrees') AS agreed
    FROM referrals WHERE ${happened.sent}
    GROUP BY sender, receiver, need, restricted`,

  // Whatever was accepted in the period was open at its start or sent in it: there is no index on the acceptance.
  accepted: `SELECT receiver, accepted_after_days AS days, count(*) AS count FROM (
      SELECT receiver, accepted_after_days FROM referrals
        WHERE ended_at IS NULL AND sent_at < :to AND ${happened.accepted}
      UNION ALL
      SELECT receiver, accepted_after_days FROM referrals
        WHERE ended_at >= :from AND sent_at < :to AND ${happened.accepted})
    GROUP BY receiver, days`,

  // The result counts as seen when it was seen within the period, so that a later print shows the same figure.
  closed: `SELECT sender, count(*) AS count, sum(coalesce(seen_at < :to, 0)) AS seen
    FROM referrals WHERE ${countsWithin('ended_at')} AND sent_at IS NOT NULL AND status = 'closed'
    GROUP BY sender`,
} as const

/** Counts one period for the matrix, from its first moment up to, not including, `to`. */
export const countForMatrix = (
  db: ReadDb,
  { from, to }: { readonly from: Instant; readonly to: Instant },
): MatrixCounts => ({
  sent: readStatement<Omit<SentByNeed, 'restricted'> & { restricted: 0 | 1 }>(db, matrixStatements.sent)
    .all({ from, to })
    .map(group => ({ ...group, restricted: group.restricted === 1 })),
  accepted: readStatement<MatrixCounts['accepted'][number]>(db, matrixStatements.accepted).all({ from, to }),
  closed: readStatement<MatrixCounts['closed'][number]>(db, matrixStatements.closed).all({ from, to }),
})
