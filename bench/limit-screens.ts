import type Database from 'better-sqlite3'
import { happened } from '#db/queries/counted-referrals.ts'
import { modelTracksSql } from '#db/queries/model-tracks.ts'
import { monthStatements } from '#db/queries/month-counts.ts'
import { networkViewStatements } from '#db/queries/network-view.ts'
import { openThenSql } from '#db/queries/open-then.ts'
import { annexSql } from '#db/queries/period-annex.ts'
import { chainStatements } from '#db/queries/period-chains.ts'
import { cohortStatements } from '#db/queries/period-cohorts.ts'
import { contactStatements } from '#db/queries/period-contacts.ts'
import { decisionStatements } from '#db/queries/period-decisions.ts'
import { needsSql } from '#db/queries/period-needs.ts'
import { placesSql } from '#db/queries/period-places.ts'
import { trendStatements } from '#db/queries/period-trend.ts'
import type { Input } from '#domain/contract.ts'
import {
  ageBands,
  type Happening,
  momentsOf,
  type NetworkSpan,
  type SpanDays,
  spanDays,
} from '#domain/network-view.ts'
import { cohortMonths } from '#domain/report-cohorts.ts'
import {
  lastMonthOf,
  monthsIn,
  periodBounds,
  previousPeriod,
  type ReportPeriod,
  yearEarlier,
} from '#domain/report-period.ts'
import { trendMonths } from '#domain/report-trend.ts'
import { addMonths, type Instant, monthBounds } from '#domain/time.ts'
import type { Worker } from '#domain/worker.ts'

/** What a careful person would write by hand for each screen, rows as they come: no permissions, no derived facts. */
export type LimitScreens = {
  readonly list: (worker: Worker, input: Input<'listReferrals'>) => void
  readonly today: (worker: Worker, now: Instant) => void
  readonly agenda: (now: Instant) => void
  readonly review: (worker: Worker, now: Instant) => void
  readonly chain: (chainId: string, resident: string | null) => void
  readonly resident: (code: string) => void
  readonly report: (period: ReportPeriod) => void
  readonly network: (span: NetworkSpan, now: Instant) => void
  readonly happened: (what: Happening, sender: string, days: SpanDays) => void
}

const listed = `id, chain_id, resident, need, urgency, sender, receiver, status, held_by, turn, due_at, restricted,
  lead_worker, drafted_at, sent_at, accepted_at, ended_at, status_since, changed_at, resume_on, proposal,
  withdrawal_request, escalated_at, seen_at`

export const limitScreens = (plain: Database.Database): LimitScreens => {
  const kept = new Map<string, Database.Statement<unknown[], unknown>>()
  const all = (sql: string, ...values: readonly unknown[]): readonly unknown[] => {
    let statement = kept.get(sql)
    if (statement === undefined) {
      statement = plain.prepare(sql)
      kept.set(sql, statement)
    }
    return statement.all(...values)
  }
  return {
    list: (worker, input) => list(all, worker, input),
    today: (worker, now) => today(all, worker, now),
    // Everything that waits for somebody, and of its chains the legs: what the agenda is chosen from.
    agenda: now => {
      const waiting = all(
        `SELECT id, chain_id, sender, receiver, status, due_at, changed_at, sent_at, ended_at, escalated_at,
           hop, for_meeting, returns, resident, need, urgency, restricted, turn
         FROM referrals INDEXED BY referrals_waiting
         WHERE turn IS NOT NULL AND sent_at IS NOT NULL AND changed_at <= ?`,
        now,
      ) as readonly { readonly chain_id: string; readonly hop: number }[]
      for (const { chain_id, hop } of waiting) {
        if (hop > 1) all('SELECT id, status, returns FROM referrals WHERE chain_id = ?', chain_id)
      }
    },
    review: (worker, now) => review(all, worker, now),
    chain: (chainId, resident) => {
      const events = all(
        `SELECT e.* FROM referrals r JOIN events e ON e.aggregate = 'referral:' || r.id
         WHERE r.chain_id = ? ORDER BY r.sent_at, e.position`,
        chainId,
      ) as readonly { readonly payload: string }[]
      for (const { payload } of events) JSON.parse(payload)
      all('SELECT * FROM referrals WHERE chain_id = ? ORDER BY sent_at', chainId)
      all('SELECT * FROM residents WHERE code = ?', resident)
      all('SELECT other FROM code_links WHERE resident = ?', resident)
    },
    resident: code => {
      all('SELECT * FROM residents WHERE code = ?', code)
      all('SELECT other FROM code_links WHERE resident = ?', code)
      all(`SELECT ${listed} FROM referrals WHERE resident = ? ORDER BY changed_at DESC`, code)
    },
    report: period => {
      const { from, to } = periodBounds(period)
      const month = lastMonthOf(period)
      const followed = Math.max(cohortMonths, monthsIn(period).length)
      const { open, imported, ...rest } = monthStatements
      for (const at of [from, to]) all(open, { at })
      all(openThenSql, { at: to })
      all(imported, { at: from, to })
      for (const sql of Object.values(rest)) all(sql, { from, to })
      for (const asked of [period, previousPeriod(period), yearEarlier(period)]) {
        all(needsSql, periodBounds(asked))
      }
      const sections = [decisionStatements, chainStatements].flatMap(Object.values<string>)
      for (const sql of [...sections, contactStatements.groups, placesSql, annexSql, modelTracksSql]) {
        all(sql, { from, to })
      }
      for (const sql of Object.values(cohortStatements)) {
        all(sql, { from: monthBounds(addMonths(month, 1 - followed)).from, to, at: to })
      }
      for (let back = 0; back < trendMonths; back += 1) {
        for (const sql of Object.values(trendStatements)) all(sql, monthBounds(addMonths(month, -back)))
      }
    },
    network: (span, now) => {
      const ages = Object.fromEntries(ageBands.map((band, place) => [band, now - place * 7 * 86_400_000]))
      all(networkViewStatements.happened, momentsOf(spanDays(span, now)))
      all(networkViewStatements.open, { now, quiet: now - 14 * 86_400_000, ...ages })
      all(networkViewStatements.unseen)
      all('SELECT key, takes FROM institutions ORDER BY "order"')
      all(
        'SELECT actor, max(position), max(recorded_at) FROM (SELECT * FROM events ORDER BY position DESC LIMIT 500) GROUP BY actor',
      )
    },
    happened: (what, sender, days) => {
      const where = `sender = @sender AND ${happened[what]}`
      const values = { sender, ...momentsOf(days) }
      all(`SELECT ${listed} FROM referrals WHERE ${where} ORDER BY changed_at DESC LIMIT 50`, values)
      all(`SELECT count(*) FROM referrals WHERE ${where}`, values)
    },
  }
}

type All = (sql: string, ...values: readonly unknown[]) => readonly unknown[]

const list = (all: All, worker: Worker, { filter, offset, limit }: Input<'listReferrals'>): void => {
  const inList = (column: string, keys: readonly string[]): string =>
    keys.length === 0 ? '' : ` AND ${column} IN (${keys.map(() => '?').join(', ')})`
  const where =
    inList('status', filter.statuses) +
    inList('need', filter.needs) +
    inList('urgency', filter.urgencies) +
    (filter.words === ''
      ? ''
      : ' AND rowid IN (SELECT rowid FROM referral_words WHERE referral_words MATCH ?)')
  const match = filter.words === '' ? [] : [`parties: "${filter.words}" *`]
  const values = [...filter.statuses, ...filter.needs, ...filter.urgencies, ...match]
  const half = (select: string, side: string): string =>
    `SELECT ${select} FROM referrals INDEXED BY referrals_${side}_changed WHERE ${side} = ?
     ${side === 'receiver' ? 'AND sent_at IS NOT NULL' : ''}${where}`
  const both = [worker.institution, ...values, worker.institution, ...values]
  const rows = all(
    `SELECT ${listed} FROM (
       ${half('rowid AS place, changed_at AS at', 'sender')} UNION ALL ${half('rowid, changed_at', 'receiver')}
       ORDER BY 2 DESC LIMIT ? OFFSET ?
     ) JOIN referrals ON referrals.rowid = place`,
    ...both,
    limit,
    offset,
  )
  if (rows.length < limit && (rows.length > 0 || offset === 0)) return
  all(`SELECT (${half('count(*)', 'sender')}) + (${half('count(*)', 'receiver')}) AS total`, ...both)
}

/** One statement per group, as on the screen; each worker is taken for a lead, who sees the most. */
const today = (all: All, { institution, code }: Worker, now: Instant): void => {
  const tomorrow = now + 16 * 3_600_000
  const group = (where: string, order: string): void => {
    all(
      `SELECT * FROM (
         SELECT rowid AS place, count(*) OVER () AS total FROM referrals
         WHERE turn = @institution AND ${where} ORDER BY ${order} LIMIT 50
       ) JOIN referrals ON referrals.rowid = place`,
      { institution, code, now, tomorrow, day: new Date(now).toISOString().slice(0, 10) },
    )
  }
  const running = "status IN ('sent', 'acknowledged', 'accepted', 'in_progress')"
  group(`${running} AND due_at < @now`, 'due_at')
  group("status IN ('sent', 'acknowledged') AND due_at >= @now", 'due_at')
  group("status IN ('accepted', 'in_progress') AND due_at >= @now AND due_at < @tomorrow", 'due_at')
  group(`${running} AND due_at >= @now AND proposal IS NOT NULL`, 'status_since')
  group("status = 'needs_info'", 'status_since')
  group("status IN ('closed', 'refused', 'redirected')", 'status_since')
  group("status = 'on_hold' AND resume_on <= @day", 'resume_on')
  group("status IN ('accepted', 'in_progress') AND changed_at < @now - 1209600000", 'changed_at')
  group(
    "status IN ('accepted', 'in_progress') AND lead_worker = @code AND coalesce(due_at >= @tomorrow, 1)",
    'due_at',
  )
  group("status = 'draft' AND author = @code", 'changed_at DESC')
  const recent = (side: string): string =>
    `SELECT id, resident, changed_at FROM referrals WHERE ${side} = @institution AND sent_at IS NOT NULL`
  all(
    `SELECT r.id, r.resident, e.type, e.happened_at, w.institution FROM (
       SELECT * FROM (${recent('sender')} UNION ALL ${recent('receiver')} ORDER BY changed_at DESC LIMIT 20)
     ) AS r JOIN events AS e ON e.aggregate = 'referral:' || r.id JOIN workers AS w ON w.code = e.actor
     WHERE w.institution <> @institution ORDER BY e.happened_at DESC LIMIT 8`,
    { institution },
  )
}

/** Counts by state and partner, the rows that are shown, what came back, what circles, what waits for a key, the load. */
const review = (all: All, { institution }: Worker, now: Instant): void => {
  const values = { institution, now, quiet: now - 14 * 86_400_000, since: now - 14 * 86_400_000 }
  const open = (side: 'in' | 'out'): string =>
    `FROM referrals INDEXED BY referrals_review_${side}
     WHERE ${side === 'in' ? 'receiver' : 'sender'} = @institution AND sent_at IS NOT NULL AND ended_at IS NULL`
  const back = (side: 'in' | 'out'): string =>
    `FROM referrals INDEXED BY referrals_back_${side}
     WHERE ${side === 'in' ? 'receiver' : 'sender'} = @institution AND back_at >= @since AND status <> 'void'`
  for (const [side, partner] of [
    ['in', 'sender'],
    ['out', 'receiver'],
  ] as const) {
    all(
      `SELECT status, ${partner}, count(*), sum(due_at < @now),
         sum(status IN ('accepted', 'in_progress') AND changed_at < @quiet), sum(for_meeting), min(resume_on)
       ${open(side)} GROUP BY status, ${partner}`,
      values,
    )
  }
  const rows = (side: 'in' | 'out'): string =>
    `SELECT rowid AS place, coalesce(due_at < @now, 0) AS late,
       CASE WHEN due_at < @now THEN due_at ELSE sent_at END AS at ${open(side)}`
  const shown = all(
    `SELECT * FROM (SELECT place, late, at FROM (${rows('in')} UNION ALL ${rows('out')}) ORDER BY late DESC, at LIMIT 60)
     JOIN referrals ON referrals.rowid = place ORDER BY late DESC, at`,
    values,
  ) as readonly { readonly proposal: string | null; readonly reminders: string | null }[]
  for (const { proposal, reminders } of shown) {
    if (proposal !== null) JSON.parse(proposal)
    if (reminders !== null) JSON.parse(reminders)
  }
  all(
    `SELECT referrals.*, (SELECT count(*) ${back('in')}) + (SELECT count(*) ${back('out')}) AS total FROM (
       SELECT rowid AS place, back_at AS at ${back('in')} UNION ALL SELECT rowid, back_at ${back('out')}
       ORDER BY 2 DESC LIMIT 20
     ) JOIN referrals ON referrals.rowid = place`,
    values,
  )
  const chains = all(
    `SELECT referrals.* FROM (
       SELECT rowid AS place, sent_at AS at ${open('in')} AND for_meeting = 1
       UNION ALL SELECT rowid, sent_at ${open('out')} AND for_meeting = 1 ORDER BY 2 LIMIT 12
     ) JOIN referrals ON referrals.rowid = place`,
    values,
  ) as readonly { readonly chain_id: string }[]
  for (const { chain_id: chainId } of chains)
    all('SELECT sender, receiver, sent_at FROM referrals WHERE chain_id = ? ORDER BY sent_at', chainId)
  all(
    'SELECT * FROM referrals WHERE receiver = @institution AND proposal IS NOT NULL ORDER BY status_since LIMIT 50',
    { institution },
  )
  all(
    `SELECT coalesce(lead_worker, acknowledged_by) AS worker, sum(status IN ('accepted', 'in_progress', 'on_hold')),
       sum(status IN ('sent', 'acknowledged')) ${open('in')} AND status <> 'needs_info' GROUP BY 1`,
    { institution },
  )
}
