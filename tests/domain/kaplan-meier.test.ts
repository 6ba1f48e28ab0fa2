import fc from 'fast-check'
import { expect, test } from 'vitest'
import { kaplanMeier } from '#domain/kaplan-meier.ts'
import { percentile } from '#domain/report-timeliness.ts'
import { medianByRedistribution } from '../support/figures-by-hand.ts'

const over = (...days: readonly number[]) => days.map(one => ({ days: one, ended: true, count: 1 }))
const lasting = (...days: readonly number[]) => days.map(one => ({ days: one, ended: false, count: 1 }))
const anyWaits = fc.array(
  fc.record({ days: fc.nat(15), ended: fc.boolean(), count: fc.integer({ min: 1, max: 4 }) }),
  { maxLength: 25 },
)

test('the median of waits that are all over is the plain one', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(40), { minLength: 5 }), days => {
      expect(kaplanMeier(over(...days)).median).toBe(
        percentile(
          days.map(one => ({ days: one, count: 1 })),
          50,
        ),
      )
    }),
  )
})

test('those who still wait make the median longer, and are not left out', () => {
  const quick = over(1, 1, 2, 2, 3)
  expect(kaplanMeier(quick)).toEqual({ events: 5, censored: 0, median: 2 })
  expect(kaplanMeier([...quick, ...lasting(9, 9, 9, 9)])).toEqual({ events: 5, censored: 4, median: 3 })
  expect(kaplanMeier([...quick, ...lasting(9, 9, 9, 9, 9, 9)]).median).toBeNull()
})

test('a wait that broke off on a day was still at risk on that day', () => {
  expect(kaplanMeier([...over(1, 2, 2, 4, 6), ...lasting(2, 2)]).median).toBe(4)
})

test('fewer than five ends say nothing', () => {
  expect(kaplanMeier(over(1, 1, 1, 1)).median).toBeNull()
  expect(kaplanMeier([])).toEqual({ events: 0, censored: 0, median: null })
})

test('handing the weight of those who break off to those behind them gives the same median', () => {
  fc.assert(
    fc.property(anyWaits, waits => {
      const oneByOne = waits.flatMap(({ days, ended, count }) =>
        Array.from({ length: count }, () => ({ days, ended })),
      )
      expect(medianByRedistribution(oneByOne)).toEqual(kaplanMeier(waits))
    }),
    { numRuns: 500 },
  )
})
