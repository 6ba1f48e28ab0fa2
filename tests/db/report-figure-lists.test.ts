import { expect, test } from 'vitest'
import { inTransaction } from '#db/database.ts'
import { monthReport } from '#db/queries/month-report.ts'
import { OutcomeKey } from '#domain/code-lists.ts'
import {
  type FigureQuestion,
  happenedQuestion,
  openOnQuestion,
  type ReportHappening,
} from '#domain/network-figures.ts'
import { delayBands } from '#domain/report-sections.ts'
import { ok } from '#domain/result.ts'
import { addDays, instant, LocalMonth, monthBounds } from '#domain/time.ts'
import { agedQuestion, refusalQuestion } from '#renderer/print/report-questions.ts'
import { aReportingDatabase, coordinator, livedReferrals, saveAll } from '../support/a-month-of-referrals.ts'
import { listedFor } from '../support/network-figures.ts'

test('behind every figure of a month stand exactly as many referrals as it says', () => {
  const months = ['2026-09', '2026-10', '2026-11'].map(month => LocalMonth.parse(month))
  const period = LocalMonth.parse('2026-10')
  const now = instant(monthBounds(LocalMonth.parse('2026-11')).to + 1000)
  const db = aReportingDatabase()
  inTransaction(db, tx => ok(saveAll(tx, livedReferrals(months, now, { seed: 5 }))))
  const report = monthReport(db, { period, preparedBy: coordinator, now })
  if (!report.ok) throw new Error(report.error.type)
  const { firstDay, lastDay, balance, timeliness, outcomes, decisions } = report.value
  const days = { from: firstDay, to: lastDay }
  const listed = (question: FigureQuestion): number => listedFor(db, coordinator, question, now)
  const happened = (what: ReportHappening, to?: (typeof balance.asReceiver)[number]['institution']): number =>
    listed(happenedQuestion(what, { to }, days))

  const { network } = balance
  expect(listed(openOnQuestion(lastDay, {}))).toBe(network.openAtEnd.total)
  expect(listed(openOnQuestion(addDays(firstDay, -1), {}))).toBe(network.openAtStart.total)
  expect(happened('closed')).toBe(network.closed)
  expect(happened('withdrawn')).toBe(network.withdrawn)
  expect(happened('ended')).toBe(network.closed + network.refused + network.redirected + network.withdrawn)
  expect(happened('decided')).toBe(timeliness.total.decisions.count)
  expect(happened('decidedInTime')).toBe(timeliness.total.decisions.inTime)
  expect(happened('contacted')).toBe(timeliness.total.firstContacts.count)
  expect(happened('seen')).toBe(outcomes.total.seen)
  expect(happened('accepted')).toBe(decisions.total.accepted)
  for (const row of balance.asReceiver) {
    expect(listed(openOnQuestion(lastDay, { to: row.institution }))).toBe(row.openAtEnd.total)
    expect(happened('closed', row.institution)).toBe(row.closed)
    expect(happened('endedOtherwise', row.institution)).toBe(row.endedOtherwise)
  }
  for (const line of outcomes.groups.flatMap(({ lines }) => lines)) {
    const outcome = OutcomeKey.parse(line.outcome)
    expect(listed({ ...happenedQuestion('closed', {}, days), outcome })).toBe(line.count)
  }
  expect(network.closed).toBeGreaterThan(0)
})

test('behind the ages of what was open on the last day stand as many referrals as the bars say', () => {
  const now = instant(monthBounds(LocalMonth.parse('2026-11')).to + 1000)
  const months = ['2026-08', '2026-09', '2026-10', '2026-11'].map(month => LocalMonth.parse(month))
  const db = aReportingDatabase()
  inTransaction(db, tx => ok(saveAll(tx, livedReferrals(months, now, { seed: 9 }))))
  const report = monthReport(db, { period: LocalMonth.parse('2026-10'), preparedBy: coordinator, now })
  if (!report.ok) throw new Error(report.error.type)
  const { lastDay, unresolved, decisions } = report.value
  for (const { institution, ages } of unresolved.byReceiver) {
    for (const band of delayBands) {
      const question = agedQuestion(band, lastDay, { to: institution })
      expect(listedFor(db, coordinator, question, now), `${institution} ${band}`).toBe(ages[band])
    }
  }
  for (const { key, count } of decisions.refusalReasons) {
    expect(listedFor(db, coordinator, refusalQuestion(report.value, key), now)).toBe(count)
  }
  expect(Object.values(unresolved.ages).every(count => count > 0)).toBe(true)
})
