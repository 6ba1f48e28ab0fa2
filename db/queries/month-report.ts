import { createHash } from 'node:crypto'
import type { InstitutionKey } from '#domain/ids.ts'
import { listOn } from '#domain/lists-on-day.ts'
import type { Refusal } from '#domain/refusal.ts'
import type { MonthReport, ReportFigures } from '#domain/report.ts'
import { checkBalance } from '#domain/report-balance.ts'
import type { MonthCounts } from '#domain/report-counts.ts'
import { reportFigures } from '#domain/report-figures.ts'
import { err, ok, type Result } from '#domain/result.ts'
import {
  addDays,
  addMonths,
  dayNumberOf,
  type Instant,
  instant,
  type LocalDay,
  type LocalMonth,
  localDayOf,
  localMonthOf,
  monthBounds,
} from '#domain/time.ts'
import type { Worker } from '#domain/worker.ts'
import { workingDaysFrom, workingHoursOn } from '#domain/working-calendar.ts'
import { type ReadDb, readStatement } from '../database.ts'
import { canonicalJson } from '../event-hash.ts'
import { ruleRows } from '../stores/rules-store.ts'
import { countMonth } from './month-counts.ts'
import { firstReportMonth } from './report-months.ts'
import { agreedDaysOn, coverageOf, institutionsOn } from './report-network.ts'

/** The monthly report is in its first version until months are frozen and corrected. */
const firstVersion = 1

/**
 * The report of one month in the internal edition. Refuses a month that has no report yet, and figures that do not
 * balance (`BalanceBroken`): nothing of such a month is shown or printed.
 */
export const monthReport = (
  db: ReadDb,
  request: { readonly month: LocalMonth; readonly preparedBy: Worker; readonly now: Instant },
): Result<MonthReport, Refusal> => {
  const { month, preparedBy, now } = request
  const first = firstReportMonth(db)
  const running = month === localMonthOf(now)
  if (first === undefined || month < first || month > localMonthOf(now)) {
    return err({ type: 'NotFound', what: 'month' })
  }
  const firstDay = `${month}-01` as LocalDay
  const lastDay = addDays(`${addMonths(month, 1)}-01` as LocalDay, -1)
  const figures = figuresOf(db, month, lastDay, now)
  const balanced = checkBalance(figures)
  if (!balanced.ok) return balanced
  const { code, alias, institution } = preparedBy
  return ok({
    ...figures,
    edition: 'internal',
    version: firstVersion,
    networkName: readStatement<{ name: string }>(db, 'SELECT name FROM network').get()?.name ?? '',
    firstDay,
    lastDay,
    workingDays: workingDaysFrom(firstDay, lastDay),
    workingHours: hoursOf(running ? localDayOf(now) : lastDay),
    running,
    asOf: now,
    preparedBy: { code, alias, institution },
    coverage: coverageOf(db, figures.institutions),
    hash: createHash('sha256').update(canonicalJson(figures)).digest('hex'),
  })
}

const figuresOf = (db: ReadDb, month: LocalMonth, lastDay: LocalDay, now: Instant): ReportFigures => {
  const { from, to } = monthBounds(month)
  const counts = countMonth(db, { from, to, overdueAt: instant(Math.min(to, now)) })
  const institutions = institutionsOn(db, lastDay, partiesOf(counts))
  const namedOn = month === localMonthOf(now) ? localDayOf(now) : lastDay
  const outcomes = listOn(ruleRows(db), 'outcome', namedOn).items
  return reportFigures(month, institutions, counts, agreedDaysOn(db, lastDay, institutions), outcomes)
}

const hoursOf = (day: LocalDay): MonthReport['workingHours'] => {
  const { from, to } = workingHoursOn(dayNumberOf(day))
  return { from, to }
}

const partiesOf = (counts: MonthCounts): ReadonlySet<InstitutionKey> => {
  const groups = [...counts.openAtStart, ...counts.openAtEnd, ...counts.sent, ...counts.ended]
  return new Set(groups.flatMap(({ sender, receiver }) => [sender, receiver]))
}
