import { openStatuses } from '#domain/referral.ts'
import type { BalanceBreaker } from '#domain/report-balance.ts'
import { type ReadDb, readStatement } from '../database.ts'

/** How many are named: enough to see what is wrong with them. */
const mostNamed = 12

const open = openStatuses.map(status => `'${status}'`).join(', ')

const breakersSql = `SELECT id AS referralId, resident FROM referrals
  WHERE status NOT IN ('draft', 'void') AND sent_at IS NOT NULL AND (
    receiver IS NULL
    OR ended_at < sent_at OR accepted_at < sent_at OR accepted_at > ended_at
    OR (ended_at IS NULL) <> (status IN (${open}))
    OR (status = 'closed' AND (outcome IS NULL OR outcome NOT IN (SELECT value FROM json_each(?)))))
  ORDER BY sent_at, id LIMIT ${mostNamed}`

/**
 * Referrals whose own days or outcome contradict each other, and so break a balance: ended before it was sent, ended
 * and open at once, closed with an outcome that no list knows. Read only when a report was refused.
 */
export const balanceBreakers = (db: ReadDb, outcomes: readonly string[]): readonly BalanceBreaker[] =>
  readStatement<BalanceBreaker>(db, breakersSql).all(JSON.stringify(outcomes))
