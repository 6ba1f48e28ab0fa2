import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { codeList, type Urgency } from '#domain/code-lists.ts'
import { InstitutionKey } from '#domain/ids.ts'
import type { CoreFigures, ReportInstitution } from '#domain/report.ts'
import { checkBalance } from '#domain/report-balance.ts'
import type { MonthCounts } from '#domain/report-counts.ts'
import { heatStepOf, reportFigures } from '#domain/report-figures.ts'
import { percentile } from '#domain/report-timeliness.ts'
import { LocalMonth } from '#domain/time.ts'

const institutions: readonly ReportInstitution[] = ['mops', 'cas', 'pal'].map(key => ({
  key: InstitutionKey.parse(key),
  short: key,
  full: key,
}))
const agreed: Readonly<Record<Urgency, number | null>> = {
  immediate: 0,
  urgent: 1,
  elevated: 3,
  standard: 5,
  planned: 10,
}
const nothing: MonthCounts = {
  openAtStart: [],
  openAtEnd: [],
  sent: [],
  residents: 0,
  imported: 0,
  ended: [],
  decided: [],
  accepted: [],
  firstContacts: [],
  overdue: [],
}
const figuresOf = (counts: Partial<MonthCounts>): CoreFigures =>
  reportFigures(
    LocalMonth.parse('2026-11'),
    institutions,
    { ...nothing, ...counts },
    agreed,
    codeList('outcome'),
  )

/** A referral of which only the balance is known: whether it was there at the start, and whether it ended. */
const aReferral = fc.record({
  sides: fc.constantFrom([0, 1], [1, 0], [0, 2], [2, 1]),
  before: fc.boolean(),
  accepted: fc.boolean(),
  end: fc.constantFrom('open', 'closed', 'refused', 'withdrawn', 'redirected'),
})

const countsOf = (referrals: readonly (typeof aReferral extends fc.Arbitrary<infer T> ? T : never)[]) => {
  const counts = { openAtStart: [], openAtEnd: [], sent: [], ended: [] } as {
    -readonly [K in 'openAtStart' | 'openAtEnd' | 'sent' | 'ended']: MonthCounts[K][number][]
  }
  for (const { sides, before, accepted, end } of referrals) {
    const [sender, receiver] = sides.map(place => institutions[place]?.key)
    if (sender === undefined || receiver === undefined) throw new Error('no such institution')
    const group = { sender, receiver, count: 1 }
    if (before) counts.openAtStart.push({ ...group, accepted })
    else counts.sent.push({ ...group, withoutResident: 0 })
    if (end === 'open') counts.openAtEnd.push({ ...group, accepted })
    else {
      const outcome = end === 'closed' ? 'partial' : null
      counts.ended.push({ ...group, status: end, outcome, seen: false })
    }
  }
  return counts
}

describe('the balance', () => {
  test('holds for any referrals that were open or new and then stayed or ended', () => {
    fc.assert(
      fc.property(fc.array(aReferral, { maxLength: 60 }), referrals => {
        expect(checkBalance(figuresOf(countsOf(referrals)))).toEqual({ ok: true, value: undefined })
      }),
    )
  })

  test('is refused as soon as one referral is missing on one side', () => {
    fc.assert(
      fc.property(
        fc.array(aReferral, { minLength: 1, maxLength: 60 }),
        fc.constantFrom('openAtStart', 'openAtEnd', 'sent', 'ended'),
        (referrals, side) => {
          const counts = countsOf(referrals)
          fc.pre(counts[side].length > 0)
          const short = { ...counts, [side]: counts[side].slice(1) }
          expect(checkBalance(figuresOf(short))).toEqual({ ok: false, error: { type: 'DoesNotAddUp' } })
        },
      ),
    )
  })

  test('is refused when a closure has an outcome that no list knows', () => {
    const [mops, cas] = [InstitutionKey.parse('mops'), InstitutionKey.parse('cas')]
    const group = { sender: mops, receiver: cas, count: 1 }
    const closed = (outcome: string): Partial<MonthCounts> => ({
      openAtStart: [{ ...group, accepted: true }],
      ended: [{ ...group, status: 'closed', outcome, seen: true }],
    })
    expect(checkBalance(figuresOf(closed('support_provided'))).ok).toBe(true)
    expect(checkBalance(figuresOf(closed('unheard_of'))).ok).toBe(false)
  })
})

describe('waiting times', () => {
  const waited = (days: readonly number[]) =>
    days.map(one => ({
      receiver: InstitutionKey.parse('mops'),
      urgency: 'standard' as const,
      days: one,
      count: 1,
      inTime: 1,
    }))

  test('a percentile is the day within which that share of the events fell', () => {
    const days = waited([0, 1, 1, 2, 3, 4, 5, 6, 9, 30])
    expect([percentile(days, 50), percentile(days, 90), percentile(days, 100)]).toEqual([3, 9, 30])
  })

  test('a percentile does not depend on the order, and is a day that occurred', () => {
    fc.assert(
      fc.property(
        fc.array(fc.nat(90), { minLength: 1 }),
        fc.integer({ min: 1, max: 100 }),
        (days, percent) => {
          const found = percentile(waited(days), percent)
          expect(days).toContain(found)
          expect(percentile(waited([...days].reverse()), percent)).toBe(found)
          expect(days.filter(one => one <= found).length / days.length).toBeGreaterThanOrEqual(percent / 100)
        },
      ),
    )
  })

  test('fewer than five events give a number of events and nothing else', () => {
    const few = figuresOf({ decided: waited([1, 2, 3, 4]) }).timeliness.total.decisions
    expect(few).toEqual({ count: 4, inTime: 4, median: null, p90: null })
    const enough = figuresOf({ decided: waited([1, 2, 3, 4, 9]) }).timeliness.total.decisions
    expect(enough).toEqual({ count: 5, inTime: 5, median: 3, p90: 9 })
  })
})

describe('outcomes', () => {
  test('a death and a duplicate count neither as support nor as its absence', () => {
    const group = { sender: InstitutionKey.parse('sw'), receiver: InstitutionKey.parse('mops'), seen: false }
    const ended = ['support_provided', 'partial', 'no_contact', 'deceased', 'duplicate'].map(outcome => ({
      ...group,
      status: 'closed' as const,
      outcome,
      count: 2,
    }))
    const { outcomes } = figuresOf({ ended })
    expect(outcomes.total.count).toBe(10)
    expect(outcomes.positive).toEqual({ count: 2, of: 6 })
    expect(outcomes.groups.map(({ group, count }) => [group, count])).toEqual([
      ['yes', 2],
      ['partly', 2],
      ['no', 2],
      ['neither', 4],
    ])
  })
})

test('the shades of the matrix are fixed, so that months can be compared', () => {
  const steps = [0, 1, 2, 3, 5, 6, 9, 10, 14, 15, 400].map(heatStepOf)
  expect(steps).toEqual([0, 1, 1, 2, 2, 3, 3, 4, 4, 5, 5])
})
