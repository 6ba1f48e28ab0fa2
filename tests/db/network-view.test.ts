import fc from 'fast-check'
import { expect, test } from 'vitest'
import { inTransaction, readStatement } from '#db/database.ts'
import { monthReport } from '#db/queries/month-report.ts'
import { networkView, networkViewStatements } from '#db/queries/network-view.ts'
import { waitedWorkingDays } from '#domain/deadline.ts'
import { InstitutionKey } from '#domain/ids.ts'
import {
  ageBands,
  leastDaysOf,
  momentsOf,
  type NetworkSpan,
  networkSpans,
  sentInBand,
  spanDays,
} from '#domain/network-view.ts'
import type { Sent } from '#domain/referral.ts'
import { ok } from '#domain/result.ts'
import { instant, type LocalMonth, LocalMonth as Month } from '#domain/time.ts'
import { networkView as answerTo } from '#electron/use-cases/network-view.ts'
import {
  aReportingDatabase,
  aSentReferral,
  coordinator,
  livedReferrals,
  repeatable,
  saveAll,
} from '../support/a-month-of-referrals.ts'
import { figuresOf, listedFor } from '../support/network-figures.ts'

const months = ['2026-08', '2026-09', '2026-10', '2026-11'].map(month => Month.parse(month))
/** Monday 23 November 2026, 12:00 in Kraków. */
const now = instant(Date.UTC(2026, 10, 23, 11))

/** Lives with what the generator leaves out: moves after the last state, holds, redirects, returns to a visited place. */
const generated = (seed: number): readonly Sent[] => {
  const random = repeatable(seed)
  return livedReferrals(months, now, { seed }).map(was => {
    const changedAt = instant(Math.floor(was.statusSince + random() * (now - was.statusSince) * 0.5))
    const lived = { ...was, changedAt, forMeeting: random() < 0.1 }
    if (lived.status === 'refused' && random() < 0.5) {
      return {
        ...lived,
        status: 'redirected',
        decision: 'redirected',
        redirectedTo: InstitutionKey.parse('pal'),
      }
    }
    if (lived.status === 'in_progress' && random() < 0.2) return { ...lived, status: 'on_hold' }
    return random() < 0.02 && lived.endedAt !== null ? { ...lived, status: 'void' } : lived
  })
}

const databaseOf = (referrals: readonly Sent[]) => {
  const db = aReportingDatabase()
  inTransaction(db, tx => ok(saveAll(tx, referrals)))
  return db
}

test('behind every figure stand exactly as many referrals as it says, in networks of any shape and every span', () => {
  for (const seed of [1, 2, 3]) {
    const db = databaseOf(generated(seed))
    for (const span of networkSpans) {
      const figures = figuresOf(networkView(db, span, now))
      expect(figures.filter(({ count }) => count > 0).length).toBeGreaterThan(80)
      for (const { name, count, question } of figures) {
        expect(listedFor(db, coordinator, question, now), `${span}, ${name}`).toBe(count)
      }
    }
  }
})

test('the running month shows the flows, the open ones and the overdue of its report', () => {
  const db = databaseOf(generated(4))
  const report = monthReport(db, { period: '2026-11' as LocalMonth, preparedBy: coordinator, now })
  if (!report.ok) throw new Error(report.error.type)
  const { flows, balance, timeliness } = report.value
  const view = networkView(db, 'month', now)
  expect(view.coverage).toEqual(report.value.coverage)
  expect(view.institutions).toEqual(report.value.institutions)
  for (const [row, { from, counts }] of flows.rows.entries()) {
    for (const [column, count] of counts.entries()) {
      const to = flows.rows[column]?.from
      expect(
        view.flows.find(flow => flow.from === from && flow.to === to)?.sent ?? 0,
        `${row} ${column}`,
      ).toBe(count)
    }
  }
  const happened = (what: 'accepted' | 'refused' | 'redirected'): number =>
    view.flows.reduce((all, flow) => all + flow[what], 0)
  expect(happened('accepted')).toBe(timeliness.total.acceptances.count)
  expect(happened('refused')).toBe(balance.network.refused)
  expect(happened('redirected')).toBe(balance.network.redirected)
  expect(view.total.open).toBe(balance.network.openAtEnd.total)
  expect(view.ages.reduce((all, { accepted }) => all + accepted, 0)).toBe(balance.network.openAtEnd.accepted)
  expect(view.total.lateDecision).toBe(timeliness.overdueAtEnd.withoutDecision)
  expect(view.total.lateContact).toBe(timeliness.overdueAtEnd.withoutContact)
  for (const { institution, withoutDecision, withoutContact } of timeliness.overdueAtEnd.byReceiver) {
    const load = view.loads.find(other => other.institution === institution)
    expect([load?.lateDecision, load?.lateContact]).toEqual([withoutDecision, withoutContact])
  }
})

test('every open referral is held by one institution, is in one state, and has one age', () => {
  const { total, loads, ages } = networkView(databaseOf(generated(5)), 'year', now)
  const { open } = total
  expect(open).toBeGreaterThan(50)
  expect(loads.reduce((all, { holding }) => all + holding, 0)).toBe(open)
  expect(total.toDecide + total.inWork + total.onHold + total.toComplete).toBe(open)
  expect(ages.reduce((all, { waiting, accepted }) => all + waiting + accepted, 0)).toBe(open)
})

test('a band of age holds what has waited so many working days, whatever the hour and the holidays', () => {
  const moments = fc.integer({ min: Date.UTC(2026, 9, 1), max: Date.UTC(2027, 3, 30) })
  fc.assert(
    fc.property(moments, moments, (one, other) => {
      const sentAt = instant(Math.min(one, other))
      const at = instant(Math.max(one, other))
      const waited = waitedWorkingDays(sentAt, at)
      const band = ageBands.findLast(key => leastDaysOf[key] <= waited)
      const holding = ageBands.filter(key => {
        const { from, before } = sentInBand(key, at)
        return (from === null || sentAt >= from) && (before === null || sentAt < before)
      })
      expect(holding).toEqual([band])
    }),
    { numRuns: 400 },
  )
})

test('a span ends today and begins with its month, its year, or so many days ago', () => {
  const days = (span: NetworkSpan) => spanDays(span, now)
  expect(days('month')).toEqual({ from: '2026-11-01', to: '2026-11-23' })
  expect(days('days30')).toEqual({ from: '2026-10-25', to: '2026-11-23' })
  expect(days('days90')).toEqual({ from: '2026-08-26', to: '2026-11-23' })
  expect(days('year')).toEqual({ from: '2026-01-01', to: '2026-11-23' })
})

test('what happened just before midnight in Kraków is of the day before', () => {
  const lastOfOctober = instant(Date.UTC(2026, 9, 31, 22, 59))
  const firstOfNovember = instant(Date.UTC(2026, 9, 31, 23))
  const db = databaseOf(
    [lastOfOctober, firstOfNovember].map((sentAt, number) => aSentReferral(number, { sentAt })),
  )
  expect(networkView(db, 'month', now).flows.map(({ sent, open }) => [sent, open])).toEqual([[1, 2]])
})

test('a network in which nothing was sent has no flows, no ages and its institutions', () => {
  const view = networkView(aReportingDatabase(), 'year', now)
  expect(view.flows).toEqual([])
  expect(view.institutions.length).toBe(6)
  expect(figuresOf(view).every(({ count }) => count === 0)).toBe(true)
})

test('pair by pair is asked only of institutions that hand on, however many the directory names', () => {
  const db = databaseOf([aSentReferral(1, {})])
  const pairs = readStatement(db, networkViewStatements.happened).all(momentsOf(spanDays('year', now)))
  expect(pairs).toMatchObject([{ from: 'sw', to: 'mops' }])
})

test('the figures of the whole network are for the coordinator and the data protection officer alone', () => {
  const db = aReportingDatabase()
  const asked = (role: string, institution: string) =>
    answerTo({ db, by: { ...coordinator, role, institution }, at: now } as Parameters<typeof answerTo>[0], {
      span: 'month',
    })
  expect(asked('network_coordinator', 'network').ok).toBe(true)
  expect(asked('dpo', 'network').ok).toBe(true)
  for (const [role, institution] of [
    ['social_worker', 'mops'],
    ['team_lead', 'cas'],
    ['viewer', 'network'],
  ] as const) {
    expect(asked(role, institution)).toEqual({
      ok: false,
      error: { type: 'NotPermitted', rule: 'coordinator' },
    })
  }
  const [figure] = figuresOf(networkView(databaseOf(generated(6)), 'year', now))
  const dpo = { ...coordinator, role: 'dpo' } as typeof coordinator
  expect(figure?.count).toBeGreaterThan(0)
  expect(listedFor(databaseOf(generated(6)), dpo, figure?.question ?? {}, now)).toBe(0)
})
