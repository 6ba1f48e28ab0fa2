import type { ReferralId } from '#domain/ids.ts'
import { type OpenThen, openThen } from '#domain/open-then.ts'
import { type CohortGroup, cohortMonths, cohortsOf, type EndedUnaccepted } from '#domain/report-cohorts.ts'
import { firstMonthOf, lastMonthOf, type ReportPeriod } from '#domain/report-period.ts'
import type { Cohorts } from '#domain/report-sections.ts'
import { addMonths, type Instant, type LocalMonth, monthBounds } from '#domain/time.ts'
import { type ReadDb, readStatement } from '../database.ts'
import { countsWithin } from './counted-referrals.ts'
import { stateThen } from './open-then.ts'

export const cohortStatements = {
  groups: `SELECT CASE WHEN decided_at < :at THEN decided_after_days END AS decidedAfterDays,
      coalesce(decided_at < :at AND decided_in_time = 1, 0) AS inTime,
      CASE WHEN accepted_at < :at THEN accepted_after_days END AS acceptedAfterDays, count(*) AS count
    FROM referrals INDEXED BY referrals_sent WHERE ${countsWithin('sent_at')}
    GROUP BY 1, 2, 3`,

  unaccepted: `SELECT id, sent_at AS sentAt, ended_at AS endedAt, paused_days AS pausedDays,
      coalesce(decided_at < :at, 0) AS decided, returns
    FROM referrals INDEXED BY referrals_sent
    WHERE ${countsWithin('sent_at')} AND accepted_at IS NULL AND ended_at < :at`,
} as const

/** The referrals of the last months by the month of their sending, as they stood at the end of the period. */
export const cohortsIn = (
  db: ReadDb,
  period: ReportPeriod,
  first: LocalMonth,
  open: readonly OpenThen[],
  at: Instant,
): Cohorts => {
  const months = monthsFollowed(period, first)
  const groups = months.flatMap(month =>
    readStatement<Omit<CohortGroup, 'month' | 'inTime'> & { inTime: 0 | 1 }>(db, cohortStatements.groups)
      .all({ ...monthBounds(month), at })
      .map(group => ({ ...group, month, inTime: group.inTime === 1 })),
  )
  const [from] = months
  const unaccepted = from === undefined ? [] : endedUnaccepted(db, from, period, at)
  return cohortsOf(months, { groups, unaccepted, open }, at)
}

const monthsFollowed = (period: ReportPeriod, first: LocalMonth): readonly LocalMonth[] => {
  const last = lastMonthOf(period)
  const fewest = addMonths(last, 1 - cohortMonths)
  const begin = firstMonthOf(period) < fewest ? firstMonthOf(period) : fewest
  const months: LocalMonth[] = []
  for (let month = begin < first ? first : begin; month <= last; month = addMonths(month, 1))
    months.push(month)
  return months
}

type EndedRow = {
  readonly id: ReferralId
  readonly sentAt: Instant
  readonly endedAt: Instant
  readonly pausedDays: number
  readonly decided: 0 | 1
  readonly returns: number
}

const endedUnaccepted = (
  db: ReadDb,
  from: LocalMonth,
  period: ReportPeriod,
  at: Instant,
): readonly EndedUnaccepted[] =>
  readStatement<EndedRow>(db, cohortStatements.unaccepted)
    .all({ from: monthBounds(from).from, to: monthBounds(lastMonthOf(period)).to, at })
    .map(({ id, sentAt, endedAt, pausedDays, decided, returns }) => {
      // Withdrawn while it lay with its sender for completion: the receiver's wait had broken off with the return.
      const state = returns === 0 ? undefined : stateThen(db, id, endedAt)
      const stood = state === undefined ? null : openThen(state, endedAt).pausedSince
      return { sentAt, until: stood ?? endedAt, pausedDays, decided: decided === 1 }
    })
