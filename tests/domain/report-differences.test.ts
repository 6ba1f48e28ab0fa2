import { describe, expect, test } from 'vitest'
import { differencesBetween } from '#domain/report-differences.ts'

const figures = (over: object = {}) => ({
  institutions: [{ key: 'mops' }, { key: 'cas' }],
  balance: { network: { sent: 2 }, asReceiver: [{ institution: 'mops', received: 2 }] },
  flows: { rows: [{ from: 'sw', counts: [2, 0], total: 2 }] },
  asOf: 1,
  ...over,
})
const same = { sameDefinitions: true }

describe('the differences between two versions of a report', () => {
  test('are none where only the day of counting is another', () => {
    expect(differencesBetween(figures(), figures({ asOf: 2 }), same)).toEqual([])
  })

  test('name a line by what it is about, and a bare row of numbers by the institutions', () => {
    const now = figures({
      balance: { network: { sent: 3 }, asReceiver: [{ institution: 'mops', received: 3 }] },
      flows: { rows: [{ from: 'sw', counts: [2, 1], total: 3 }] },
    })
    expect(differencesBetween(figures(), now, same)).toEqual([
      { path: ['balance', 'network', 'sent'], was: 2, is: 3 },
      { path: ['balance', 'asReceiver', 'mops', 'received'], was: 2, is: 3 },
      { path: ['flows', 'rows', 'sw', 'counts', 'cas'], was: 0, is: 1 },
      { path: ['flows', 'rows', 'sw', 'total'], was: 2, is: 3 },
    ])
  })

  test('do not see that lines changed places, nor a line of zeros that came or went', () => {
    const lines = [
      { key: 'food', count: 3, previous: 1 },
      { key: 'housing', count: 2, previous: 5 },
    ]
    const was = figures({ needs: { lines } })
    const turned = [...lines].reverse().map(line => ({ ...line, previous: 9 }))
    const now = figures({ needs: { lines: [...turned, { key: 'debt', count: 0, previous: 0 }] } })
    expect(differencesBetween(was, now, same)).toEqual([])
  })

  test('tell a median that there was not before, as soon as there are enough events', () => {
    const waiting = (median: number | null) => figures({ timeliness: { total: { median } } })
    expect(differencesBetween(waiting(null), waiting(0), same)).toEqual([
      { path: ['timeliness', 'total', 'median'], was: null, is: 0 },
    ])
  })

  test('leave out what only one version of the definitions counts', () => {
    const now = figures({ chains: { reach: 12 } })
    expect(differencesBetween(figures(), now, { sameDefinitions: false })).toEqual([])
    expect(differencesBetween(figures(), now, same)).toEqual([
      { path: ['chains', 'reach'], was: null, is: 12 },
    ])
  })
})
