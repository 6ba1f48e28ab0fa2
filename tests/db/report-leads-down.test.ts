import { expect, test } from 'vitest'
import { inTransaction } from '#db/database.ts'
import { monthReport } from '#db/queries/month-report.ts'
import { NeedKey, OutcomeKey } from '#domain/code-lists.ts'
import type { FigureQuestion } from '#domain/network-figures.ts'
import type { MonthReport } from '#domain/report.ts'
import { endedInAll } from '#domain/report-balance.ts'
import { ReportPeriod } from '#domain/report-period.ts'
import { delayBands } from '#domain/report-sections.ts'
import { ok } from '#domain/result.ts'
import { instant, LocalMonth } from '#domain/time.ts'
import { endDayOf } from '#renderer/print/report-names.ts'
import {
  agedQuestion,
  countedQuestion,
  happenedQuestion,
  openBeforeQuestion,
  openQuestion,
  sentQuestion,
} from '#renderer/print/report-questions.ts'
import { aReportingDatabase, coordinator, livedReferrals, saveAll } from '../support/a-month-of-referrals.ts'
import { listedFor } from '../support/network-figures.ts'

const months = ['2026-08', '2026-09', '2026-10', '2026-11'].map(month => LocalMonth.parse(month))
const now = instant(Date.UTC(2026, 10, 23, 11))

type Told = readonly [name: string, count: number, question: FigureQuestion]

const balanceFigures = (report: MonthReport): readonly Told[] => {
  const { network, asReceiver, asSender } = report.balance
  return [
    ['open before', network.openAtStart.total, openBeforeQuestion(report, {})],
    ['ended', endedInAll(network), countedQuestion('ended', report, {})],
    ['withdrawn', network.withdrawn, countedQuestion('withdrawn', report, {})],
    ...asReceiver.flatMap(({ institution: to, ...row }): Told[] => [
      [`open before, to ${to}`, row.openAtStart, openBeforeQuestion(report, { to })],
      [`received by ${to}`, row.received, sentQuestion(report, { to })],
      [`closed by ${to}`, row.closed, countedQuestion('closed', report, { to })],
      [`ended otherwise by ${to}`, row.endedOtherwise, countedQuestion('endedOtherwise', report, { to })],
      [`open, to ${to}`, row.openAtEnd.total, openQuestion(report.lastDay, { to })],
      [
        `waiting for ${to}`,
        row.openAtEnd.total - row.openAtEnd.accepted,
        openQuestion(report.lastDay, { to }, 'waiting'),
      ],
    ]),
    ...asSender.flatMap(({ institution: from, ...row }): Told[] => [
      [`ended, from ${from}`, row.ended, countedQuestion('ended', report, { from })],
      [`open, from ${from}`, row.openAtEnd, openQuestion(report.lastDay, { from })],
    ]),
  ]
}

const otherFigures = (report: MonthReport): readonly Told[] => [
  ...report.timeliness.byReceiver.flatMap(({ institution: to, ...row }): Told[] => [
    [`decided by ${to}`, row.decisions.count, countedQuestion('decided', report, { to })],
    [`in time by ${to}`, row.decisions.inTime, countedQuestion('decidedInTime', report, { to })],
    [`accepted by ${to}`, row.acceptances.count, happenedQuestion('accepted', report, { to })],
    [`contacted by ${to}`, row.firstContacts.count, countedQuestion('contacted', report, { to })],
  ]),
  ...report.timeliness.byUrgency.map(
    ({ urgency, decisions }): Told => [
      `decided, ${urgency}`,
      decisions.count,
      { ...countedQuestion('decided', report, {}), urgencies: [urgency] },
    ],
  ),
  ...report.outcomes.groups.flatMap(({ lines }) =>
    lines.map(
      ({ outcome, count }): Told => [
        `closed with ${outcome}`,
        count,
        { ...countedQuestion('closed', report, {}), outcome: OutcomeKey.parse(outcome) },
      ],
    ),
  ),
  ...report.unresolved.byReceiver.flatMap(({ institution: to, ages }) =>
    delayBands.map(
      (band): Told => [
        `open, ${band}, to ${to}`,
        ages[band],
        agedQuestion(band, { lastDay: report.lastDay, endDay: endDayOf(report) }, { to }),
      ],
    ),
  ),
  ...report.needs.lines
    .filter(({ restricted }) => !restricted)
    .map(
      ({ key, count }): Told => [
        `sent for ${key}`,
        count,
        { ...sentQuestion(report, {}), needs: [NeedKey.parse(key)] },
      ],
    ),
]

test('behind the figures of a report stand exactly as many referrals as it says, of any period', () => {
  const db = aReportingDatabase()
  inTransaction(db, tx => ok(saveAll(tx, livedReferrals(months, now, { seed: 5 }))))
  for (const period of ['2026-09', '2026-10', '2026-11', '2026-Q3', '2026'].map(text =>
    ReportPeriod.parse(text),
  )) {
    const report = monthReport(db, { period, preparedBy: coordinator, now })
    if (!report.ok) throw new Error(report.error.type)
    const told = [...balanceFigures(report.value), ...otherFigures(report.value)]
    expect(told.length).toBeGreaterThan(40)
    const listed = told.map(([name, , question]) => [name, listedFor(db, coordinator, question, now)])
    expect(listed, period).toEqual(told.map(([name, count]) => [name, count]))
  }
})
