import { createHash } from 'node:crypto'
import type { InstitutionKey } from '#domain/ids.ts'
import { listOn } from '#domain/lists-on-day.ts'
import type { Refusal } from '#domain/refusal.ts'
import type { MonthReport, ReportFigures } from '#domain/report.ts'
import { checkBalance } from '#domain/report-balance.ts'
import type { MonthCounts } from '#domain/report-counts.ts'
import { reportFigures } from '#domain/report-figures.ts'
import { overdueGroups } from '#domain/report-overdue.ts'
import {
  firstDayOf,
  firstMonthOf,
  isRunning,
  lastDayOf,
  lastMonthOf,
  periodBounds,
  type ReportPeriod,
} from '#domain/report-period.ts'
import { err, ok, type Result } from '#domain/result.ts'
import {
  dayNumberOf,
  type Instant,
  instant,
  type LocalDay,
  type LocalMonth,
  localDayOf,
  localMonthOf,
} from '#domain/time.ts'
import type { Worker } from '#domain/worker.ts'
import { workingDaysFrom, workingHoursOn } from '#domain/working-calendar.ts'
import { type ReadDb, readStatement } from '../database.ts'
import { canonicalJson } from '../event-hash.ts'
import { findReport } from '../stores/report-store.ts'
import { ruleRows } from '../stores/rules-store.ts'
import { balanceBreakers } from './balance-breakers.ts'
import { countMonth } from './month-counts.ts'
import { referralsOpenThen } from './open-then.ts'
import { closingOf } from './report-closing.ts'
import { firstReportMonth } from './report-months.ts'
import { agreedDaysOn, coverageOf, institutionsOn } from './report-network.ts'
import { sectionsOf } from './report-sections.ts'

/**
 * The report of one period in the internal edition. Refuses a period that has no report yet, and figures that do not
 * balance (`BalanceBroken`): nothing of such a period is shown or printed.
 */
export const monthReport = (
  db: ReadDb,
  request: { readonly period: ReportPeriod; readonly preparedBy: Worker; readonly now: Instant },
): Result<MonthReport, Refusal> => {
  const { period, preparedBy, now } = request
  const first = firstReportMonth(db)
  if (first === undefined || lastMonthOf(period) < first || firstMonthOf(period) > localMonthOf(now)) {
    return err({ type: 'NotFound', what: 'month' })
  }
  const running = isRunning(period, now)
  const firstDay = firstDayOf(period)
  const lastDay = lastDayOf(period)
  const figures = figuresOf(db, period, first, now)
  const balanced = checkBalance(figures)
  if (!balanced.ok) {
    const outcomes = listOn(ruleRows(db), 'outcome', lastDay).items.map(({ key }) => key)
    return err({ type: 'BalanceBroken', referrals: balanceBreakers(db, outcomes) })
  }
  const { code, alias, institution } = preparedBy
  return ok({
    ...figures,
    edition: 'internal',
    version: 0,
    networkName: readStatement<{ name: string }>(db, 'SELECT name FROM network').get()?.name ?? '',
    firstDay,
    lastDay,
    workingDays: workingDaysFrom(firstDay, lastDay),
    workingHours: hoursOf(running ? localDayOf(now) : lastDay),
    running,
    asOf: now,
    preparedBy: { code, alias, institution },
    coverage: coverageOf(db, figures.institutions),
    closing: closingOf(db, period, findReport(db, period), preparedBy),
    hash: createHash('sha256').update(canonicalJson(figures)).digest('hex'),
  })
}

const figuresOf = (db: ReadDb, period: ReportPeriod, first: LocalMonth, now: Instant): ReportFigures => {
  const { from, to } = periodBounds(period)
  const until = instant(Math.min(to, now))
  const openAtEnd = referralsOpenThen(db, until)
  const counts = { ...countMonth(db, { from, to }), overdue: overdueGroups(openAtEnd, until) }
  const lastDay = lastDayOf(period)
  const institutions = institutionsOn(db, lastDay, partiesOf(counts))
  const namedOn = isRunning(period, now) ? localDayOf(now) : lastDay
  const outcomes = listOn(ruleRows(db), 'outcome', namedOn).items
  const core = reportFigures(period, institutions, counts, agreedDaysOn(db, lastDay, institutions), outcomes)
  const keys = institutions.map(({ key }) => key)
  return {
    ...core,
    ...sectionsOf(db, { period, institutions: keys, counts, openAtEnd, first, until, namedOn }),
  }
}

const hoursOf = (day: LocalDay): MonthReport['workingHours'] => {
  const { from, to } = workingHoursOn(dayNumberOf(day))
  return { from, to }
}

const partiesOf = (counts: MonthCounts): ReadonlySet<InstitutionKey> => {
  const groups = [...counts.openAtStart, ...counts.openAtEnd, ...counts.sent, ...counts.ended]
  return new Set(groups.flatMap(({ sender, receiver }) => [sender, receiver]))
}
