import { describe, expect, test } from 'vitest'
import { linkEditions } from '#domain/disclosure-editions.ts'
import { type CountedFlows, flowIds, flowTable } from '#domain/disclosure-flows.ts'
import { type LinkedTables, printedOf } from '#domain/disclosure-model.ts'
import { protect } from '#domain/disclosure-protect.ts'
import { sumOf } from '#domain/disclosure-rules.ts'

const institutions = ['mops', 'cas', 'pal', 'tpd', 'sw']

/** A table from rows of counts in which nobody occurs twice, so that all totals add up. */
const flowsOf = (counts: readonly (readonly number[])[]): CountedFlows => {
  const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0)
  const sent = counts.map(sum)
  const received = institutions.map((_, to) => sum(counts.map(row => row[to] ?? 0)))
  return {
    institutions,
    counts,
    sent,
    received,
    touched: institutions.map((_, one) => (sent[one] ?? 0) + (received[one] ?? 0)),
    total: sum(sent),
  }
}

const large = flowsOf([
  [0, 22, 31, 18, 40],
  [25, 0, 16, 33, 12],
  [19, 28, 0, 21, 15],
  [30, 11, 24, 0, 17],
  [13, 26, 35, 29, 0],
])

const few = flowsOf([
  [0, 22, 31, 18, 40],
  [25, 0, 3, 33, 12],
  [19, 28, 0, 21, 15],
  [30, 11, 24, 0, 17],
  [13, 26, 35, 29, 0],
])

const id = flowIds('q')

describe('the printed form of a count', () => {
  test('is zero, hidden from 1 to 7, and rounded to 5 from 8 on', () => {
    expect([0, 1, 4, 7, 8, 12, 13, 17, 18, 23].map(printedOf)).toEqual([
      0,
      '*',
      '*',
      '*',
      10,
      10,
      15,
      15,
      20,
      25,
    ])
  })
})

describe('a protected table', () => {
  test('of large counts is printed whole, each number rounded by itself', () => {
    const { printed, widened, tables } = protect(flowTable('q', large, 'sum'))
    expect(widened).toBe(0)
    expect(printed.get(id.cell('mops', 'cas'))).toBe(20)
    expect(printed.get(id.total)).toBe(465)
    expect(tables).toEqual([{ table: 'q', cells: 20, hidden: 0, marginsOnly: false }])
  })

  test('hides one small count, which rounding of the rest leaves open', () => {
    const { printed, fewestPossible } = protect(flowTable('q', few, 'sum'))
    expect(printed.get(id.cell('cas', 'pal'))).toBe('*')
    expect(fewestPossible).toBeGreaterThanOrEqual(4)
  })

  test('hides the total when an institution that knows its parts could work out the small one', () => {
    const line = (knownBy: readonly string[]): LinkedTables => ({
      cells: [
        { id: 'a', value: 12, knownBy, neighbours: [['b', 'c'], [], ['all']] },
        { id: 'b', value: 12, knownBy, neighbours: [['a', 'c'], [], ['all']] },
        { id: 'c', value: 1, knownBy: [], neighbours: [['a', 'b'], [], ['all']] },
        { id: 'all', value: 25, knownBy: [], neighbours: [['a', 'b', 'c']] },
      ],
      rules: sumOf('all', ['a', 'b', 'c']),
      inner: [],
    })
    // 10 + 10 + * = 25: both tens may be 8 to 12, so * may be anything from 1 to 7.
    expect(protect(line([])).widened).toBe(0)
    // Whoever knows that they are 12 and 12 is left with 1 to 3.
    const { printed, widened } = protect(line(['mops']))
    expect(widened).toBe(1)
    expect(printed.get('all')).toBe('*')
    expect(printed.get('a')).toBe(10)
  })

  test('prints only its margins when more than 60 of 100 inner cells would be hidden', () => {
    const small = flowsOf(large.counts.map(row => row.map(count => (count === 0 ? 0 : 1 + (count % 6)))))
    const { printed, tables } = protect(flowTable('q', small, 'union'))
    expect(tables[0]).toMatchObject({ marginsOnly: true, hidden: 20, cells: 20 })
    expect(printed.get(id.cell('mops', 'cas'))).toBeNull()
    expect(printed.get(id.sent('mops'))).toBe(5 * Math.round((small.sent[0] ?? 0) / 5))
  })

  test('comes out the same every time', () => {
    const once = protect(flowTable('q', few, 'union'))
    expect([...protect(flowTable('q', few, 'union')).printed]).toEqual([...once.printed])
  })

  test('is protected even where somebody referred to themselves by mistake, and the totals do not fit', () => {
    const odd = { ...few, sent: few.sent.map((count, place) => (place === 0 ? count + 200 : count)) }
    const { printed } = protect(flowTable('q', odd, 'sum'))
    expect(printed.get(id.cell('cas', 'pal'))).toBe('*')
  })

  test('of nothing is all zeros and hides nothing', () => {
    const none = flowsOf(institutions.map(() => institutions.map(() => 0)))
    const { printed, fewestPossible } = protect(flowTable('q', none, 'union'))
    expect(printed.get(id.total)).toBe(0)
    expect(fewestPossible).toBeNull()
  })

  test('of one single referral in all does not say who passed it on to whom', () => {
    const one = flowsOf(
      institutions.map((_, from) => institutions.map((__, to) => (from === 0 && to === 1 ? 1 : 0))),
    )
    const { printed } = protect(flowTable('q', one, 'union'))
    expect([...printed.values()].filter(shown => typeof shown === 'number' && shown > 0)).toEqual([])
  })
})

describe('a later edition', () => {
  const first = flowTable('q', few, 'sum')
  const released = { tables: first, printed: protect(first).printed }

  test('of the same counts is printed as the earlier one', () => {
    const again = protect(linkEditions(first, () => true, released))
    for (const [name, shown] of released.printed) expect(again.printed.get(name)).toBe(shown)
  })

  test('never lets out a number that was hidden before and has not changed', () => {
    const hidden = new Map(released.printed).set(id.cell('mops', 'cas'), '*')
    const again = protect(linkEditions(first, () => true, { ...released, printed: hidden }))
    expect(again.printed.get(id.cell('mops', 'cas'))).toBe('*')
  })

  test('counts the difference that late entries make as a count of its own', () => {
    const later = flowTable(
      'q',
      flowsOf(
        few.counts.map((row, from) => row.map((count, to) => (from === 0 && to === 2 ? count + 2 : count))),
      ),
      'sum',
    )
    const linked = linkEditions(later, () => true, released)
    const difference = linked.cells.find(cell => cell.id === `difference/${id.cell('mops', 'pal')}`)
    expect(difference).toMatchObject({ value: 2, withheld: true })
    expect(protect(linked).fewestPossible).toBeGreaterThanOrEqual(4)
  })
})
