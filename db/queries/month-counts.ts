import type {
  DecidedGroup,
  EndedGroup,
  MonthCounts,
  OpenGroup,
  SentGroup,
  WaitedGroup,
} from '#domain/report-counts.ts'
import type { Instant } from '#domain/time.ts'
import { type ReadDb, readStatement } from '../database.ts'
import { countsWithin, happened } from './counted-referrals.ts'
import { isClockEvent } from './open-then.ts'

/**
 * Open at a moment: either still open, or ended only later. Two searches of one index each instead of an OR, so that
 * the cost is that of what was open, not of what is stored.
 */
const openAt = (columns: string, condition = '') => `
  SELECT ${columns} FROM referrals
    WHERE ended_at IS NULL AND sent_at < :at AND status <> 'void' ${condition}
  UNION ALL
  SELECT ${columns} FROM referrals
    WHERE ended_at >= :at AND sent_at < :at AND status <> 'void' ${condition}`

/** Changes of the urgency that stand, before the end of the period or after it. */
const urgencyChange = (
  when: '<' | '>=',
): string => `SELECT e.payload ->> '$.urgency' FROM events AS e INDEXED BY events_clock
  WHERE e.aggregate = 'referral:' || referrals.id AND e.${isClockEvent} AND e.type = 'UrgencyChanged'
    AND e.happened_at ${when} :to AND NOT EXISTS (SELECT 1 FROM events AS u INDEXED BY events_undone
      WHERE u.type = 'StepUndone' AND u.payload ->> '$.undone' = +e.id)
  ORDER BY e.position DESC LIMIT 1`

/** The urgency that a referral had at the end of the period: a later change leaves a past report as it was. */
const urgencyThen = `CASE WHEN changed_at >= :to AND EXISTS (${urgencyChange('>=')}) THEN coalesce(
    (${urgencyChange('<')}),
    (SELECT e.payload ->> '$.urgency' FROM events AS e WHERE e.aggregate = 'referral:' || referrals.id
      AND e.type IN ('ReferralSent', 'ReferralImported') ORDER BY e.position DESC LIMIT 1),
    urgency) ELSE urgency END`

/** Every statement of the report; a test reads the plan of each. */
export const monthStatements = {
  open: `SELECT sender, receiver, accepted, count(*) AS count
    FROM (${openAt('sender, receiver, coalesce(accepted_at < :at, 0) AS accepted')})
    GROUP BY sender, receiver, accepted`,

  sent: `SELECT sender, receiver, count(*) AS count, sum(resident IS NULL) AS withoutResident
    FROM referrals WHERE ${happened.sent}
    GROUP BY sender, receiver`,

  residents: `SELECT count(DISTINCT resident) AS residents
    FROM referrals WHERE ${happened.sent}`,

  imported: `SELECT count(*) AS imported FROM (
    ${openAt('id', 'AND import_id IS NOT NULL')}
    UNION ALL
    SELECT r.id FROM imports AS i CROSS JOIN referrals AS r INDEXED BY referrals_import_sent
      WHERE r.import_id = i.id AND r.sent_at >= :at AND r.sent_at < :to AND r.status <> 'void')`,

  // The result counts as seen when it was seen within the month, so that a later print shows the same figure.
  ended: `SELECT sender, receiver, status, outcome, coalesce(seen_at < :to, 0) AS seen, count(*) AS count
    FROM referrals WHERE ${countsWithin('ended_at')} AND sent_at IS NOT NULL
    GROUP BY sender, receiver, status, outcome, seen`,

  decided: `SELECT receiver, ${urgencyThen} AS urgency, decided_after_days AS days, count(*) AS count, sum(decided_in_time) AS inTime
    FROM referrals WHERE ${countsWithin('decided_at')}
    GROUP BY 1, 2, 3`,

  accepted: `SELECT receiver, ${urgencyThen} AS urgency, accepted_after_days AS days, count(*) AS count
    FROM referrals INDEXED BY referrals_accepted WHERE ${happened.accepted}
    GROUP BY 1, 2, 3`,

  firstContacts: `SELECT receiver, ${urgencyThen} AS urgency, first_contact_after_days AS days, count(*) AS count
    FROM referrals WHERE ${countsWithin('first_contact_at')}
    GROUP BY 1, 2, 3`,
} as const

type Flag<T, K extends keyof T> = { readonly [P in keyof T]: P extends K ? 0 | 1 : T[P] }

/** Counts one month, from its first moment up to, not including, `to`; open and overdue as they stood at each end. */
export const countMonth = (
  db: ReadDb,
  bounds: { readonly from: Instant; readonly to: Instant },
): Omit<MonthCounts, 'overdue'> => {
  const { from, to } = bounds
  const open = (at: Instant): readonly OpenGroup[] =>
    readStatement<Flag<OpenGroup, 'accepted'>>(db, monthStatements.open)
      .all({ at })
      .map(group => ({ ...group, accepted: group.accepted === 1 }))
  return {
    openAtStart: open(from),
    openAtEnd: open(to),
    sent: readStatement<SentGroup>(db, monthStatements.sent).all({ from, to }),
    residents:
      readStatement<{ residents: number }>(db, monthStatements.residents).get({ from, to })?.residents ?? 0,
    imported:
      readStatement<{ imported: number }>(db, monthStatements.imported).get({ at: from, to })?.imported ?? 0,
    ended: readStatement<Flag<EndedGroup, 'seen'>>(db, monthStatements.ended)
      .all({ from, to })
      .map(group => ({ ...group, seen: group.seen === 1 })),
    decided: readStatement<DecidedGroup>(db, monthStatements.decided).all({ from, to }),
    accepted: readStatement<WaitedGroup>(db, monthStatements.accepted).all({ from, to }),
    firstContacts: readStatement<WaitedGroup>(db, monthStatements.firstContacts).all({ from, to }),
  }
}
