import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  firstDayOf,
  isRunning,
  lastDayOf,
  monthsIn,
  monthsOfKind,
  periodBounds,
  periodKindOf,
  periodKinds,
  periodWith,
  previousPeriod,
  ReportPeriod,
  yearEarlier,
} from '#domain/report-period.ts'
import { addMonths, instant, LocalMonth } from '#domain/time.ts'

const month = fc
  .record({ year: fc.integer({ min: 2001, max: 2098 }), month: fc.integer({ min: 1, max: 12 }) })
  .map(({ year, month: number }) => LocalMonth.parse(`${year}-${String(number).padStart(2, '0')}`))
const kind = fc.constantFrom(...periodKinds)

test('a month belongs to exactly one period of each kind, and that period holds it', () => {
  fc.assert(
    fc.property(month, kind, (one, of) => {
      const period = periodWith(one, of)
      expect(periodKindOf(period)).toBe(of)
      expect(ReportPeriod.parse(period)).toBe(period)
      expect(monthsIn(period)).toContain(one)
      expect(monthsIn(period)).toHaveLength(monthsOfKind[of])
      for (const other of monthsIn(period)) expect(periodWith(other, of)).toBe(period)
    }),
  )
})

test('periods of a kind follow each other without a gap, and a year earlier is twelve months earlier', () => {
  fc.assert(
    fc.property(month, kind, (one, of) => {
      const period = periodWith(one, of)
      expect(periodBounds(previousPeriod(period)).to).toBe(periodBounds(period).from)
      expect(monthsIn(yearEarlier(period))).toEqual(monthsIn(period).map(other => addMonths(other, -12)))
    }),
  )
})

test.each([
  ['2026-11', '2026-11-01', '2026-11-30', '2026-10', '2025-11'],
  ['2026-Q1', '2026-01-01', '2026-03-31', '2025-Q4', '2025-Q1'],
  ['2026-H2', '2026-07-01', '2026-12-31', '2026-H1', '2025-H2'],
  ['2028', '2028-01-01', '2028-12-31', '2027', '2027'],
])('%s runs from %s to %s, after %s', (text, first, last, before, yearBefore) => {
  const period = ReportPeriod.parse(text)
  expect([firstDayOf(period), lastDayOf(period)]).toEqual([first, last])
  expect([previousPeriod(period), yearEarlier(period)]).toEqual([before, yearBefore])
})

test('a period runs from midnight in Kraków of its first day until that of the day after its last', () => {
  const { from, to } = periodBounds(ReportPeriod.parse('2026-Q4'))
  expect([from, to]).toEqual([Date.UTC(2026, 8, 30, 22), Date.UTC(2026, 11, 31, 23)])
  const runs = (at: number): boolean => isRunning(ReportPeriod.parse('2026-Q4'), instant(at))
  expect([from - 1, from, to - 1, to].map(runs)).toEqual([false, true, true, false])
})

test('what is no period is refused', () => {
  for (const text of ['2026-13', '2026-Q5', '2026-H3', '1999', '2026-', '2026-q1']) {
    expect(ReportPeriod.safeParse(text).success, text).toBe(false)
  }
})
