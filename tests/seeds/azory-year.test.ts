import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readStatement } from '#db/database.ts'
import { replayLog } from '#db/replay.ts'
import { verifyLog } from '#db/verify-log.ts'
import type { MonthReport } from '#domain/report.ts'
import { addMonths, LocalMonth, monthBounds } from '#domain/time.ts'
import { answer } from '#electron/vault/gate.ts'
import azory from '#seeds/azory.json' with { type: 'json' }
import { azorySeed } from '#seeds/plan-azory.ts'
import { type BuiltAzory, builtAzory } from './built-azory.ts'

let azoryYear: BuiltAzory
const months: LocalMonth[] = []
const reports: MonthReport[] = []

beforeAll(async () => {
  azoryYear = await builtAzory({ seed: azorySeed })
  const coordinator = azoryYear.sessionOf('NET-01')
  for (let month = LocalMonth.parse('2025-12'); month <= '2026-11'; month = addMonths(month, 1)) {
    const reply = answer(
      coordinator,
      'monthReport',
      { period: month, edition: 'internal' },
      { reportDefect: String },
    )
    if (!reply.ok) throw new Error(`${month}: ${reply.error.type}`)
    months.push(month)
    reports.push(reply.value)
  }
}, 180_000)
afterAll(() => azoryYear?.remove())

const sum = (figures: readonly number[]): number => figures.reduce((left, right) => left + right, 0)
/** Reference §7.3: month, open, new, accepted, returned, refused, redirected, withdrawn, ended, open, overdue, … */
const reference = azory.sim_year
const referenceTotal = (column: number): number => sum(reference.map(row => Number(row[column])))

const expectNear = (figure: number, wanted: number): void => {
  expect(figure).toBeGreaterThanOrEqual(wanted * 0.8)
  expect(figure).toBeLessThanOrEqual(wanted * 1.2)
}

const eventsIn = (type: string): number => {
  const [first, last] = [months[0], months.at(-1)]
  if (first === undefined || last === undefined) return 0
  return (
    readStatement<{ count: number }>(
      azoryYear.vault.db,
      'SELECT count(*) AS count FROM events WHERE type = ? AND happened_at >= ? AND happened_at < ?',
    ).get(type, monthBounds(first).from, monthBounds(last).to)?.count ?? 0
  )
}

describe('the demo year beside the table of reference §7.3', () => {
  test('balances in every month, and each month begins where the one before ended', () => {
    let endedWith: number | undefined
    for (const { balance } of reports) {
      const { openAtStart, sent, closed, refused, redirected, withdrawn, openAtEnd } = balance.network
      expect(openAtStart.total + sent - closed - refused - redirected - withdrawn).toBe(openAtEnd.total)
      if (endedWith !== undefined) expect(openAtStart.total).toBe(endedWith)
      endedWith = openAtEnd.total
    }
  })

  test('opens with about 82 and has about as many of everything in the year', () => {
    const network = reports.map(({ balance }) => balance.network)
    expectNear(network[0]?.openAtStart.total ?? 0, 82)
    expectNear(sum(network.map(({ sent }) => sent)), referenceTotal(2))
    expectNear(eventsIn('ReferralAccepted'), referenceTotal(3))
    expectNear(eventsIn('ReferralReturned'), referenceTotal(4))
    expectNear(sum(network.map(({ refused }) => refused)), referenceTotal(5))
    expectNear(sum(network.map(({ redirected }) => redirected)), referenceTotal(6))
    expectNear(sum(network.map(({ withdrawn }) => withdrawn)), referenceTotal(7))
    const ended = network.map(n => n.closed + n.refused + n.redirected + n.withdrawn)
    expectNear(sum(ended), referenceTotal(8))
  })

  test('is as punctual: 66 to 87 of a hundred in time, fewer in summer, a median of two to four working days', () => {
    const decisions = reports.map(({ timeliness }) => timeliness.total.decisions)
    const share = (chosen: typeof decisions): number =>
      (100 * sum(chosen.map(({ inTime }) => inTime))) / sum(chosen.map(({ count }) => count))
    expect(share(decisions)).toBeGreaterThanOrEqual(66)
    expect(share(decisions)).toBeLessThanOrEqual(87)
    const summer = decisions.filter((_, place) => months[place] === '2026-07' || months[place] === '2026-08')
    expect(share(summer)).toBeLessThan(share(decisions))
    for (const { median } of decisions) expect(median).toBeGreaterThanOrEqual(1)
    for (const { median } of decisions) expect(median).toBeLessThanOrEqual(4)
  })

  test('has the pressed month ends of the reference: a handful overdue without a decision, two to six at the end', () => {
    const overdue = reports.map(({ timeliness }) => timeliness.overdueAtEnd.withoutDecision)
    for (const count of overdue) expect(count).toBeLessThanOrEqual(8)
    expect(overdue.at(-1)).toBeGreaterThanOrEqual(2)
    expect(overdue.at(-1)).toBeLessThanOrEqual(6)
  })

  test('has one institution with a month of nothing, and a row with fewer than five', () => {
    const mowis = reports.map(({ flows }) => ({
      sent: flows.rows.find(row => row.from === 'mowis')?.total ?? 0,
      received: sum(flows.rows.map(row => row.counts[5] ?? 0)),
    }))
    expect(mowis.some(({ sent, received }) => sent + received === 0)).toBe(true)
    const rows = reports.flatMap(({ flows }) => flows.rows.map(row => row.total))
    expect(rows.some(total => total > 0 && total < 5)).toBe(true)
  })

  test('refuses mostly at TPD, as a share of what it was sent', () => {
    const rows = readStatement<{ receiver: string; share: number }>(
      azoryYear.vault.db,
      `SELECT receiver, avg(status = 'refused') AS share FROM referrals WHERE sent_at IS NOT NULL AND status <> 'void'
       GROUP BY receiver HAVING count(*) > 40 ORDER BY share DESC`,
    ).all()
    expect(rows[0]?.receiver).toBe('tpd')
  })
})

describe('the log of the demo year', () => {
  test('holds hash by hash, and gives the same rows when it is replayed', () => {
    const { db, log } = azoryYear.vault
    expect(verifyLog(db, new Map([[log.origin, log.head]])).ok).toBe(true)
    expect(replayLog(db).different).toEqual([])
  })
})
