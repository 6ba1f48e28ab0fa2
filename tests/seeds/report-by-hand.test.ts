import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { monthReport } from '#db/queries/month-report.ts'
import { monthsIn, ReportPeriod } from '#domain/report-period.ts'
import { instant, LocalMonth } from '#domain/time.ts'
import { azoryNow, azorySeed } from '#seeds/plan-azory.ts'
import { coordinator } from '../support/a-month-of-referrals.ts'
import { comparable } from '../support/comparable-report.ts'
import { exportedEvents } from '../support/exported-events.ts'
import { figuresByHand } from '../support/figures-by-hand.ts'
import { type ExportedEvent, livesOf } from '../support/lives-by-hand.ts'
import { dayOf } from '../support/own-calendar.ts'
import { type BuiltAzory, builtAzory, shown } from './built-azory.ts'

const longAfter = instant(azoryNow + 400 * 86_400_000)

const bothWays = (azory: BuiltAzory, events: readonly ExportedEvent[], asked: string) => {
  const period = ReportPeriod.parse(asked)
  const report = monthReport(azory.vault.db, { period, preparedBy: coordinator, now: longAfter })
  if (!report.ok) throw new Error(`${asked}: ${report.error.type}`)
  const institutions = report.value.institutions.map(({ key }) => key)
  return {
    ours: comparable(report.value),
    byHand: figuresByHand(events, { months: monthsIn(period), institutions }),
  }
}

const yearMonths = Array.from({ length: 15 }, (_, place) =>
  LocalMonth.parse(
    `${2025 + Math.floor((place + 8) / 12)}-${String(((place + 8) % 12) + 1).padStart(2, '0')}`,
  ),
)

describe('a plain pass over the exported events of the demo network counts the same', () => {
  let azory: BuiltAzory
  let events: readonly ExportedEvent[]
  beforeAll(async () => {
    azory = await builtAzory({ seed: azorySeed })
    events = exportedEvents(azory.vault.db)
  }, 180_000)
  afterAll(() => azory?.remove())

  test.each([...yearMonths, '2025-Q4', '2026-Q1', '2026-Q3', '2026-H1', '2026-H2', '2026'])('%s', asked => {
    const { ours, byHand } = bothWays(azory, events, asked)
    expect(ours).toEqual(byHand)
  })

  test('and it is no comparison of nothing with nothing', () => {
    const { byHand } = bothWays(azory, events, '2026-11')
    expect(byHand.balance.network.sent).toBeGreaterThan(60)
    expect(byHand.contacts.field.of).toBeGreaterThan(60)
    expect(byHand.unresolved.overdue.total).toBeGreaterThan(0)
    expect(byHand.decisions.total.returned).toBeGreaterThan(0)
    expect(byHand.chains.severalHandoffs).toBeGreaterThan(0)
    expect(events.some(({ type }) => type === 'ReferralVoided')).toBe(true)
    const moments = events.map(({ happenedAt }) => shown(instant(happenedAt)))
    // The first minutes of a month, the night of 25 hours, and waits over a public holiday.
    expect(moments.some(moment => /-01 00:[0-2]/.test(moment))).toBe(true)
    expect(moments.some(moment => moment.startsWith('2026-10-25 0'))).toBe(true)
    const lives = livesOf(events)
    expect(lives.some(({ returns }) => returns.length > 1)).toBe(true)
    const overHoliday = lives.some(
      ({ sentAt, firstDecision }) =>
        dayOf(sentAt) < '2026-11-11' && firstDecision !== undefined && dayOf(firstDecision.at) > '2026-11-11',
    )
    expect(overHoliday).toBe(true)
  })
})

describe('and of networks that other seeds make', () => {
  test.each([1, 2])(
    'seed %i',
    async seed => {
      const azory = await builtAzory({ seed, referrals: 220 })
      try {
        const events = exportedEvents(azory.vault.db)
        for (const asked of [...yearMonths, '2026-Q2', '2026']) {
          const { ours, byHand } = bothWays(azory, events, asked)
          expect(ours, asked).toEqual(byHand)
        }
      } finally {
        azory.remove()
      }
    },
    120_000,
  )
})
