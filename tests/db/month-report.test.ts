import { expect, test } from 'vitest'
import { inTransaction, readStatement } from '#db/database.ts'
import { modelTracksSql } from '#db/queries/model-tracks.ts'
import { monthStatements } from '#db/queries/month-counts.ts'
import { monthReport } from '#db/queries/month-report.ts'
import { openThenSql } from '#db/queries/open-then.ts'
import { annexSql } from '#db/queries/period-annex.ts'
import { chainStatements } from '#db/queries/period-chains.ts'
import { cohortStatements } from '#db/queries/period-cohorts.ts'
import { contactStatements } from '#db/queries/period-contacts.ts'
import { decisionStatements } from '#db/queries/period-decisions.ts'
import { needsSql } from '#db/queries/period-needs.ts'
import { placesSql } from '#db/queries/period-places.ts'
import { trendStatements } from '#db/queries/period-trend.ts'
import { reportMonths } from '#db/queries/report-months.ts'
import { appendEvents, openEventLog } from '#db/stores/event-store.ts'
import { OutcomeKey } from '#domain/code-lists.ts'
import { InstitutionKey, WorkerCode } from '#domain/ids.ts'
import type { Sent } from '#domain/referral.ts'
import type { MonthReport } from '#domain/report.ts'
import { ok } from '#domain/result.ts'
import { type Instant, instant, type LocalMonth, LocalMonth as Month, monthBounds } from '#domain/time.ts'
import {
  aReportingDatabase,
  aSentReferral,
  coordinator,
  institutionKeys,
  livedReferrals,
  novemberFlows,
  saveAll,
} from '../support/a-month-of-referrals.ts'

const months = ['2026-08', '2026-09', '2026-10', '2026-11'].map(month => Month.parse(month))
const november = Month.parse('2026-11')
const october = Month.parse('2026-10')
const inDecember = instant(Date.UTC(2026, 11, 1, 7))
const { from, to } = monthBounds(november)

const reportOf = (
  referrals: readonly Sent[],
  month: LocalMonth = november,
  now = inDecember,
): MonthReport => {
  const db = aReportingDatabase()
  inTransaction(db, tx => ok(saveAll(tx, referrals)))
  const report = monthReport(db, { period: month, preparedBy: coordinator, now })
  if (!report.ok) throw new Error(report.error.type)
  return report.value
}

const within = (at: number | null, bounds = { from, to }) =>
  at !== null && at >= bounds.from && at < bounds.to
const openAt = (referral: Sent, at: number) =>
  referral.sentAt < at && (referral.endedAt === null || referral.endedAt >= at)

test('the figures of a month are those that a reader of all its referrals would count', () => {
  const lived = livedReferrals(months, to)
  for (const month of [october, november]) {
    const bounds = monthBounds(month)
    const { balance, flows, timeliness, outcomes } = reportOf(lived, month)
    const fresh = lived.filter(referral => within(referral.sentAt, bounds))
    const closed = lived.filter(({ endedAt, status }) => status === 'closed' && within(endedAt, bounds))
    const decided = lived.filter(referral => within(referral.decidedAt, bounds))
    expect(balance.network).toMatchObject({
      sent: fresh.length,
      closed: closed.length,
      residents: new Set(fresh.flatMap(({ resident }) => (resident === null ? [] : [resident]))).size,
      withoutResident: fresh.filter(({ resident }) => resident === null).length,
    })
    expect(balance.network.openAtStart.total).toBe(lived.filter(it => openAt(it, bounds.from)).length)
    expect(balance.network.openAtEnd.accepted).toBe(
      lived.filter(it => openAt(it, bounds.to) && it.acceptedAt !== null && it.acceptedAt < bounds.to).length,
    )
    expect(flows.rows.map(row => row.counts)).toEqual(novemberFlows)
    expect(timeliness.total.decisions.count).toBe(decided.length)
    expect(timeliness.total.decisions.inTime).toBe(decided.filter(it => it.decidedInTime).length)
    expect(timeliness.total.acceptances.count).toBe(lived.filter(it => within(it.acceptedAt, bounds)).length)
    expect(timeliness.total.firstContacts.count).toBe(
      lived.filter(it => within(it.firstContactAt, bounds)).length,
    )
    expect(outcomes.total.seen).toBe(closed.filter(it => it.seenAt !== null && it.seenAt < bounds.to).length)
  }
})

test('the end of one month is the start of the next, for the network and for every institution', () => {
  const lived = livedReferrals(months, to)
  const before = reportOf(lived, october).balance
  const after = reportOf(lived, november).balance
  expect(after.network.openAtStart).toEqual(before.network.openAtEnd)
  expect(after.asReceiver.map(row => row.openAtStart)).toEqual(
    before.asReceiver.map(row => row.openAtEnd.total),
  )
  expect(after.asSender.map(row => row.openAtStart)).toEqual(before.asSender.map(row => row.openAtEnd))
})

test('the same data give the same report, figures and hash, whenever it is printed', () => {
  const lived = livedReferrals(months, to)
  const { asOf, ...first } = reportOf(lived)
  const { asOf: later, ...again } = reportOf(lived, november, instant(Date.UTC(2027, 1, 1, 7)))
  expect(later).not.toBe(asOf)
  expect(again).toEqual(first)
})

test('a voided referral counts nowhere, and neither does a draft', () => {
  const sentAt = instant(from + 1000)
  const voided = aSentReferral(1, { sentAt, status: 'void', endedAt: instant(to - 1000), decidedAt: sentAt })
  const counted = aSentReferral(2, { sentAt })
  const { balance, flows, timeliness } = reportOf([voided, counted])
  expect(balance.network).toMatchObject({ sent: 1, closed: 0, openAtEnd: { total: 1, accepted: 0 } })
  expect(flows.total).toBe(1)
  expect(timeliness.total.decisions.count).toBe(0)
})

test('ten minutes after midnight in Kraków belong to the new month', () => {
  const lastMinute = aSentReferral(1, { sentAt: instant(Date.UTC(2026, 9, 31, 22, 59)) })
  const tenPast = aSentReferral(2, { sentAt: instant(Date.UTC(2026, 9, 31, 23, 10)) })
  const { balance } = reportOf([lastMinute, tenPast])
  expect(balance.network).toMatchObject({ openAtStart: { total: 1 }, sent: 1 })
})

test('overdue at the end of the month are those whose clock had run out, not those whose clock stood', () => {
  const sentAt = instant(Date.UTC(2026, 10, 9, 9))
  const acceptedAt = instant(Date.UTC(2026, 10, 10, 9))
  const contactBy = instant(Date.UTC(2026, 10, 20, 14, 30))
  const taken = { sentAt, acceptedAt, decidedAt: acceptedAt, contactBy, decision: 'accepted' } as const
  const { timeliness } = reportOf([
    aSentReferral(1, { sentAt }),
    aSentReferral(2, { sentAt, status: 'needs_info', statusSince: acceptedAt, decidedAt: acceptedAt }),
    aSentReferral(3, { ...taken, status: 'accepted', statusSince: acceptedAt }),
    aSentReferral(4, { ...taken, status: 'on_hold', statusSince: instant(acceptedAt + 1000) }),
    aSentReferral(5, { ...taken, status: 'in_progress', firstContactAt: instant(acceptedAt + 1000) }),
    aSentReferral(6, { ...taken, status: 'in_progress', firstContactAt: instant(to + 1000) }),
    aSentReferral(7, { ...taken, acceptedAt: instant(to + 1000), decidedAt: instant(to + 1000) }),
  ])
  expect(timeliness.overdueAtEnd).toMatchObject({ withoutDecision: 2, withoutContact: 2 })
})

test('the result of a closure that the sender saw only in the next month is not seen in this one', () => {
  const sentAt = instant(from + 1000)
  const outcome = OutcomeKey.parse('support_provided')
  const closed = {
    sentAt,
    acceptedAt: sentAt,
    endedAt: instant(to - 1000),
    status: 'closed',
    outcome,
  } as const
  const { outcomes } = reportOf([
    aSentReferral(1, { ...closed, seenAt: instant(to - 10) }),
    aSentReferral(2, { ...closed, seenAt: instant(to + 10) }),
  ])
  expect(outcomes).toMatchObject({ total: { count: 2, seen: 1 }, positive: { count: 2, of: 2 } })
})

test('figures that contradict each other are refused, and the referral that breaks them is named', () => {
  const db = aReportingDatabase()
  const backwards = aSentReferral(2, {
    sentAt: instant(to + 5000),
    status: 'withdrawn',
    endedAt: instant(from + 9000),
  })
  saveAll(db, [aSentReferral(1, { sentAt: instant(from + 1000) }), backwards])
  const refused = monthReport(db, { period: november, preparedBy: coordinator, now: inDecember })
  const { id: referralId, resident } = backwards
  expect(refused).toEqual({
    ok: false,
    error: { type: 'BalanceBroken', referrals: [{ referralId, resident }] },
  })
})

test('an institution that no longer takes referrals stays in the months in which it had some', () => {
  const db = aReportingDatabase()
  const gone = InstitutionKey.parse('community_hub')
  const names = { short: 'Centrum', full: 'Centrum', english: 'Hub', to: 'do', at: 'w', fromWhere: 'z' }
  saveAll(db, [aSentReferral(1, { sentAt: instant(from + 1000) })])
  inTransaction(db, tx => {
    tx.run(`INSERT INTO institutions VALUES ('${gone}', 99, NULL, NULL)`)
    tx.run(`INSERT INTO institution_names VALUES ('${gone}', '2026-01-01', '${JSON.stringify(names)}')`)
    return ok(undefined)
  })
  const keysOf = () => {
    const report = monthReport(db, { period: november, preparedBy: coordinator, now: inDecember })
    return report.ok ? report.value.institutions.map(({ key }) => key) : []
  }
  expect(keysOf()).toEqual(institutionKeys)
  saveAll(db, [aSentReferral(2, { sentAt: instant(from + 2000), to: gone })])
  expect(keysOf()).toEqual([...institutionKeys, gone])
})

test('only months from the first referral to the present one have a report', () => {
  const db = aReportingDatabase()
  expect(reportMonths(db, inDecember)).toEqual([])
  saveAll(db, [aSentReferral(1, { sentAt: monthBounds(october).from }), aSentReferral(2, { sentAt: from })])
  expect(reportMonths(db, inDecember)).toEqual([
    { month: '2026-12', newReferrals: 0 },
    { month: '2026-11', newReferrals: 1 },
    { month: '2026-10', newReferrals: 1 },
  ])
  for (const month of ['2026-09', '2027-01']) {
    const refused = monthReport(db, { period: Month.parse(month), preparedBy: coordinator, now: inDecember })
    expect(refused).toEqual({ ok: false, error: { type: 'NotFound', what: 'month' } })
  }
})

test('a running month says so, and counts what is overdue now', () => {
  const now = instant(Date.UTC(2026, 10, 12, 9))
  const late = aSentReferral(1, { sentAt: instant(Date.UTC(2026, 10, 2, 9)) })
  const ahead = aSentReferral(2, { sentAt: instant(Date.UTC(2026, 10, 10, 9)) })
  const report = reportOf([late, ahead], november, now)
  expect(report.running).toBe(true)
  expect(report.timeliness.overdueAtEnd.withoutDecision).toBe(1)
})

test('every figure is found by an index of its own time, whatever is stored', () => {
  const db = aReportingDatabase()
  for (const [name, sql] of Object.entries(monthStatements)) {
    const plan = readStatement<{ detail: string }>(db, `EXPLAIN QUERY PLAN ${sql}`).all({ from, to, at: to })
    const reads = plan.map(step => step.detail).filter(detail => /referrals| r /.test(detail))
    expect(reads.length, name).toBeGreaterThan(0)
    for (const detail of reads) expect(detail, name).toMatch(/^SEARCH (referrals|r) USING (COVERING )?INDEX/)
  }
})

test('no section of the report reads a table from end to end', () => {
  const db = aReportingDatabase()
  const statements = [
    ...[decisionStatements, chainStatements, contactStatements, cohortStatements, trendStatements].flatMap(
      Object.values<string>,
    ),
    ...[needsSql, placesSql, annexSql, modelTracksSql, openThenSql],
  ]
  for (const sql of statements) {
    const plan = readStatement<{ detail: string }>(db, `EXPLAIN QUERY PLAN ${sql}`).all({ from, to, at: to })
    const reads = plan
      .map(step => step.detail)
      .filter(detail => / (referrals|events|place_issues|[reuq])\b/.test(detail))
    expect(reads.length, sql).toBeGreaterThan(0)
    for (const detail of reads)
      expect(detail, sql).not.toMatch(/^SCAN (referrals|events|place_issues|[reuq])\b/)
  }
})

test('the report says until when each institution made entries, the last one counting', () => {
  const db = aReportingDatabase()
  saveAll(db, [aSentReferral(1, { sentAt: instant(from + 1000) })])
  const log = openEventLog(db, { origin: 'here', textFields: () => [] })
  const entry = (actor: string, recordedAt: Instant) =>
    inTransaction(db, tx =>
      ok(
        appendEvents(tx, log, { actor: WorkerCode.parse(actor), recordedAt }, [
          { type: 'OutcomeSeen', version: 1, aggregate: 'r', payload: {}, happenedAt: recordedAt },
        ]),
      ),
    )
  entry('MOPS-01', instant(Date.UTC(2026, 10, 3, 9)))
  entry('CAS-01', instant(Date.UTC(2026, 10, 20, 9)))
  entry('MOPS-01', instant(Date.UTC(2026, 10, 27, 23, 30)))
  const report = monthReport(db, { period: november, preparedBy: coordinator, now: inDecember })
  expect(report.ok && report.value.coverage.slice(0, 3)).toEqual([
    { institution: 'mops', lastEntryOn: '2026-11-28' },
    { institution: 'cas', lastEntryOn: '2026-11-20' },
    { institution: 'pal', lastEntryOn: null },
  ])
})
