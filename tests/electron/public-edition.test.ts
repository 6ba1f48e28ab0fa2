import { describe, expect, test } from 'vitest'
import { inTransaction, readStatement } from '#db/database.ts'
import { monthReport } from '#db/queries/month-report.ts'
import { publicCounts } from '#db/queries/public-counts.ts'
import { type KeptPublic, publicFigures } from '#domain/public-report.ts'
import { periodWith, type ReportPeriod } from '#domain/report-period.ts'
import { ok } from '#domain/result.ts'
import { instant, LocalMonth, monthBounds } from '#domain/time.ts'
import {
  aReportingDatabase,
  coordinator as counting,
  livedReferrals,
  saveAll,
} from '../support/a-month-of-referrals.ts'
import { aNetwork } from '../support/a-network.ts'
import { coordinator, dataProtectionOfficer as officer, outreach } from '../support/workers.ts'

const november = LocalMonth.parse('2026-11')

describe('the edition for others', () => {
  test('is there for a closed period only, and for whoever sees the figures of the network', async () => {
    const { call, done, pass, send } = await aNetwork()
    send(outreach)
    pass(31 * 24)
    expect(call(coordinator, 'publicReport', { period: november })).toMatchObject({
      error: { type: 'ReportNotFrozen' },
    })
    done(coordinator, 'freezeReport', { period: november })
    expect(call(outreach, 'publicReport', { period: november })).toMatchObject({
      error: { type: 'NotPermitted' },
    })
    expect(done(officer, 'publicReport', { period: november })).toMatchObject({
      edition: 'public',
      version: 1,
    })
  })

  test('of one referral in all tells no number, and stays the same whatever happens afterwards', async () => {
    const { done, pass, send } = await aNetwork()
    const only = send(outreach)
    pass(31 * 24)
    done(coordinator, 'freezeReport', { period: november })
    const printed = done(coordinator, 'publicReport', { period: november })
    const numbers = JSON.stringify([printed.referrals, printed.people]).match(/[1-9]\d*/g)
    expect(numbers).toBeNull()
    done(coordinator, 'voidReferral', {
      referralId: only,
      justification: 'Wpis próbny, powstał przez pomyłkę.',
    })
    expect(done(coordinator, 'publicReport', { period: november })).toEqual(printed)
  })

  test('carries no code of a person', async () => {
    const { done, pass, send, vault } = await aNetwork()
    send(outreach)
    pass(31 * 24)
    done(coordinator, 'freezeReport', { period: november })
    const printed = JSON.stringify(done(coordinator, 'publicReport', { period: november }))
    const codes = readStatement<{ resident: string }>(vault.db, 'SELECT resident FROM referrals').all()
    expect(codes.length).toBeGreaterThan(0)
    for (const { resident } of codes) expect(printed).not.toContain(resident)
  })
})

/** Counts of a lived year, period after period, each protected against those before it. */
const months = Array.from({ length: 6 }, (_, month) => LocalMonth.parse(`2026-0${month + 1}`))

describe('counts of people', () => {
  const database = (scale = 1) => {
    const db = aReportingDatabase()
    const until = instant(Date.UTC(2026, 6, 1, 7))
    inTransaction(db, tx =>
      ok(
        saveAll(
          tx,
          livedReferrals(months, instant(Math.min(until, monthBounds(months[5] ?? november).to)), { scale }),
        ),
      ),
    )
    return { db, now: until }
  }
  const countsOf = (
    db: ReturnType<typeof aReportingDatabase>,
    period: ReportPeriod,
    now: ReturnType<typeof instant>,
  ) => {
    const report = monthReport(db, { period, preparedBy: counting, now })
    if (!report.ok) throw new Error(report.error.type)
    return { report: report.value, counts: publicCounts(db, report.value, now) }
  }

  test('count each person once in every cell, line and total', () => {
    const { db, now } = database()
    const { counts, report } = countsOf(db, periodWith(months[0] ?? november, 'quarter'), now)
    const rows = readStatement<{ sender: string; receiver: string; resident: string }>(
      db,
      `SELECT sender, receiver, resident FROM referrals
       WHERE sent_at >= ? AND sent_at < ? AND status <> 'void' AND resident IS NOT NULL`,
    ).all(monthBounds(months[0] ?? november).from, monthBounds(months[2] ?? november).to)
    const people = (test: (row: { sender: string; receiver: string }) => boolean): number =>
      new Set(rows.filter(test).map(({ resident }) => resident)).size
    expect(counts.flows.total).toBe(people(() => true))
    expect(counts.flows.total).toBeGreaterThan(50)
    report.institutions.forEach(({ key: from }, row) => {
      expect(counts.flows.sent[row]).toBe(people(({ sender }) => sender === from))
      expect(counts.flows.received[row]).toBe(people(({ receiver }) => receiver === from))
      report.institutions.forEach(({ key: to }, column) => {
        expect(counts.flows.counts[row]?.[column]).toBe(
          people(({ sender, receiver }) => sender === from && receiver === to),
        )
      })
    })
  })

  test('of half a year with its months and quarters are protected one after the other, and the half passes its audit', () => {
    const { db, now } = database()
    const [first, second, third, fourth, fifth, sixth] = months
    const periods = [
      first,
      second,
      third,
      periodWith(first ?? november, 'quarter'),
      fourth,
      fifth,
      sixth,
      periodWith(sixth ?? november, 'quarter'),
      periodWith(sixth ?? november, 'half_year'),
    ].filter(period => period !== undefined)
    const kept: KeptPublic[] = []
    for (const period of periods) {
      const { report, counts } = countsOf(db, period, now)
      kept.push(publicFigures(report, counts, kept))
    }
    const half = kept.at(-1)
    expect(half?.edition.detail?.cells).not.toBeNull()
    expect(half?.edition.detail?.audit.fewestPossible ?? 4).toBeGreaterThanOrEqual(4)
    // A month tells from whom to whom as the quarter closed before it did, and nothing finer.
    expect(kept[4]?.edition.detail?.period).toBe('2026-Q1')
    expect(
      Object.entries(kept[4]?.printed ?? {}).filter(
        ([id, shown]) => id.includes('mops>cas') && shown !== null,
      ),
    ).toEqual([])
  })
})
