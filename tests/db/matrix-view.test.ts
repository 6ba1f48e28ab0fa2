import { expect, test } from 'vitest'
import { inTransaction, readStatement, type WriteDb } from '#db/database.ts'
import { matrixStatements } from '#db/queries/matrix-counts.ts'
import { matrixView } from '#db/queries/matrix-view.ts'
import { isRestrictedNeed } from '#domain/code-lists.ts'
import type { InstitutionKey } from '#domain/ids.ts'
import type { MatrixView } from '#domain/matrix.ts'
import { withinNetwork } from '#domain/matrix-figures.ts'
import type { Sent } from '#domain/referral.ts'
import { LongPeriod, periodBounds, type ReportPeriod } from '#domain/report-period.ts'
import { ok } from '#domain/result.ts'
import { instant, LocalMonth } from '#domain/time.ts'
import {
  aReportingDatabase,
  institutionKeys,
  livedReferrals,
  saveAll,
} from '../support/a-month-of-referrals.ts'

const months = ['2026-06', '2026-07', '2026-08', '2026-09', '2026-10', '2026-11'].map(month =>
  LocalMonth.parse(month),
)
const quarters = ['2026-Q2', '2026-Q3', '2026-Q4', '2026'].map(period => LongPeriod.parse(period))
const now = instant(Date.UTC(2027, 0, 4, 7))

const viewOf = (db: WriteDb, period: ReportPeriod): MatrixView => {
  const view = matrixView(db, { period, now, telling: withinNetwork })
  if (!view.ok) throw new Error(view.error.type)
  return view.value
}

/** The same rows by another way: a reader who goes through every referral and sorts the days that each waited. */
const readBy = (referrals: readonly Sent[], institution: InstitutionKey, period: ReportPeriod) => {
  const { from, to } = periodBounds(period)
  const within = (at: number | null) => at !== null && at >= from && at < to
  const counted = referrals.filter(({ status }) => status !== 'void')
  const sent = counted.filter(referral => within(referral.sentAt))
  const mine = sent.filter(({ from: sender }) => sender === institution)
  const touching = sent.filter(({ from: sender, to: receiver }) => [sender, receiver].includes(institution))
  const persons = mine.filter(({ resident }) => resident !== null)
  const days = counted
    .filter(({ acceptedAt, to: receiver }) => receiver === institution && within(acceptedAt))
    .map(({ acceptedAfterDays }) => acceptedAfterDays ?? Number.NaN)
    .sort((a, b) => a - b)
  const closed = counted.filter(
    ({ endedAt, status, from: sender }) => status === 'closed' && sender === institution && within(endedAt),
  )
  const seen = closed.filter(({ seenAt }) => seenAt !== null && seenAt < to)
  const share = (part: number, of: number) =>
    of < 5 ? undefined : { kind: 'share', percent: Math.round((100 * part) / of), part, of }
  return {
    partners:
      touching.length === 0
        ? undefined
        : {
            kind: 'count',
            value: new Set(
              touching.flatMap(({ from: one, to: other }) => [one, other]).filter(key => key !== institution),
            ).size,
          },
    time_to_accept:
      days.length < 5
        ? undefined
        : { kind: 'days', value: days[Math.ceil(days.length / 2) - 1], of: days.length },
    agreement_rate: share(persons.filter(({ basis }) => basis === 'person_agrees').length, persons.length),
    loop_closed: share(seen.length, closed.length),
  }
}

test('the counted rows are those that a reader of all referrals would find, quarter by quarter and for the year', () => {
  const lived = livedReferrals(months, now)
  const db = aReportingDatabase()
  inTransaction(db, tx => ok(saveAll(tx, lived)))
  let compared = 0
  for (const period of quarters) {
    const { institutions } = viewOf(db, period)
    for (const { key, computed } of institutions) {
      const { main_needs: needs, ...rest } = computed
      expect(rest, `${key} ${period}`).toEqual(
        Object.fromEntries(
          Object.entries(readBy(lived, key, period)).filter(([, cell]) => cell !== undefined),
        ),
      )
      if (needs?.kind === 'needs') {
        compared += 1
        for (const need of needs.needs) expect(isRestrictedNeed(need)).toBe(false)
      }
    }
  }
  expect(compared).toBeGreaterThan(10)
})

test('only who takes persons has a column, in the order of the network', () => {
  const db = aReportingDatabase()
  inTransaction(db, tx => ok(saveAll(tx, livedReferrals(months, now))))
  const columns = viewOf(db, LongPeriod.parse('2026-Q3')).institutions.map(({ key }) => key)
  expect(columns).toEqual(institutionKeys.filter(key => columns.includes(key)))
  expect(columns).toContain('mops')
})

test('every row is found by an index of its own time, whatever is stored', () => {
  const db = aReportingDatabase()
  const bounds = periodBounds(LongPeriod.parse('2026-Q3'))
  for (const [name, sql] of Object.entries(matrixStatements)) {
    const plan = readStatement<{ detail: string }>(db, `EXPLAIN QUERY PLAN ${sql}`).all(bounds)
    const reads = plan.map(step => step.detail).filter(detail => detail.includes('referrals'))
    expect(reads.length, name).toBeGreaterThan(0)
    for (const detail of reads) expect(detail, name).toMatch(/^SEARCH referrals USING (COVERING )?INDEX/)
  }
})
