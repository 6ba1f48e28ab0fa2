import type { Chains } from '#domain/report-sections.ts'
import type { Instant } from '#domain/time.ts'
import { type ReadDb, readStatement } from '../database.ts'
import { countsWithin, happened } from './counted-referrals.ts'
import { contactStatements } from './period-contacts.ts'

/** Two handoffs, or a sending and a way back, belong together within 60 times 24 hours (reference §4.3). */
const together = 60 * 86_400_000

/** Sent to an institution that had itself sent the same person elsewhere shortly before. */
export const cameBack = `EXISTS (SELECT 1 FROM referrals AS q
  WHERE q.resident = r.resident AND q.sender = r.receiver AND q.id <> r.id AND q.status <> 'void'
    AND q.sent_at < r.sent_at AND q.sent_at >= r.sent_at - ${together})`

const residentsWith = (index: string, condition: string): string =>
  `SELECT resident FROM referrals INDEXED BY ${index} WHERE ${condition} AND resident IS NOT NULL`

export const chainStatements = {
  reach: `SELECT count(*) AS count FROM (
    ${residentsWith('referrals_sent', happened.sent)}
    UNION ${residentsWith('referrals_decided', countsWithin('decided_at'))}
    UNION ${residentsWith('referrals_accepted', happened.accepted)}
    UNION ${residentsWith('referrals_ended', `${countsWithin('ended_at')} AND sent_at IS NOT NULL`)}
    UNION ${contactStatements.residents})`,

  severalHandoffs: `SELECT count(DISTINCT r.resident) AS count FROM referrals AS r INDEXED BY referrals_accepted
    WHERE r.accepted_at >= :from AND r.accepted_at < :to AND r.status <> 'void' AND r.resident IS NOT NULL
      AND EXISTS (SELECT 1 FROM referrals AS q
        WHERE q.resident = r.resident AND q.id <> r.id AND q.status <> 'void'
          AND q.accepted_at <= r.accepted_at AND q.accepted_at >= r.accepted_at - ${together})`,

  thirdLegs: `SELECT count(*) AS count FROM referrals INDEXED BY referrals_for_meeting
    WHERE for_meeting = 1 AND ${happened.sent} AND hop >= 3`,

  returns: `SELECT count(*) AS count FROM referrals AS r INDEXED BY referrals_sent
    WHERE r.sent_at >= :from AND r.sent_at < :to AND r.status <> 'void' AND r.resident IS NOT NULL AND ${cameBack}`,
} as const

/** How often matters changed hands in the period, and for how many people anything happened. */
export const chainsIn = (db: ReadDb, bounds: { readonly from: Instant; readonly to: Instant }): Chains => {
  const count = (sql: string): number => readStatement<{ count: number }>(db, sql).get(bounds)?.count ?? 0
  return {
    reach: count(chainStatements.reach),
    severalHandoffs: count(chainStatements.severalHandoffs),
    thirdLegs: count(chainStatements.thirdLegs),
    returns: count(chainStatements.returns),
  }
}
