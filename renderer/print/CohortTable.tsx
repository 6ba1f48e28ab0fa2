import type { MonthReport } from '#domain/report.ts'
import type { CohortMedian, Cohorts } from '#domain/report-sections.ts'
import { useTexts } from '../text/use-texts.ts'
import { Figure } from './Figure.tsx'
import { ColumnHead, NumberedTable } from './ReportPieces.tsx'
import classes from './report.module.css'
import { endDayOf, monthsSoFar } from './report-names.ts'
import { reportNumbers } from './report-numbers.ts'
import { monthSentQuestion } from './report-questions.ts'
import pieces from './report-sections.module.css'

export interface CohortTableProps {
  readonly report: MonthReport
  readonly cohorts: Cohorts
}

/** The same referrals followed from their sending: what waits stays in as an observation not yet ended. */
export function CohortTable({ report, cohorts }: CohortTableProps) {
  const t = useTexts()
  const { openFromBefore } = cohorts
  const rows = monthsSoFar(report, cohorts.rows)
  const open = rows.reduce((all, row) => all + row.stillOpen, 0)
  return (
    <>
      <NumberedTable
        number={reportNumbers.cohorts}
        title={t.reportCohorts.table}
        remark={t.reportCohorts.tableRemark(endDayOf(report))}
        className={classes.tight}
        close
      >
        <thead>
          <tr>
            <td />
            <td />
            <th className={classes.span} colSpan={4} scope="colgroup">
              {t.reportCohorts.decision}
            </th>
            <th className={`${classes.span} ${classes.separated}`} colSpan={2} scope="colgroup">
              {t.reportCohorts.waiting}
            </th>
            <th className={`${classes.span} ${classes.separated}`} colSpan={2} scope="colgroup">
              {t.reportCohorts.median}
            </th>
            <td className={classes.separated} />
          </tr>
          <tr>
            <th className={classes.left} scope="col">
              {t.reportCohorts.sentIn}
            </th>
            <ColumnHead of="cohortSent">{t.report.timeliness.count}</ColumnHead>
            <ColumnHead of="cohortDecided">{t.report.timeliness.inTime}</ColumnHead>
            <ColumnHead of="cohortDecided">{t.report.timeliness.share}</ColumnHead>
            <ColumnHead of="cohortDecided">{t.reportCohorts.late}</ColumnHead>
            <ColumnHead of="cohortUndecided">{t.reportCohorts.undecided}</ColumnHead>
            <ColumnHead of="cohortWaiting" className={classes.separated}>
              {t.reportCohorts.inTerm}
            </ColumnHead>
            <ColumnHead of="cohortWaiting">{t.reportCohorts.pastTerm}</ColumnHead>
            <ColumnHead of="cohortMedian" className={classes.separated}>
              {t.reportCohorts.toDecision}
            </ColumnHead>
            <ColumnHead of="cohortMedian">{t.reportCohorts.toAcceptance}</ColumnHead>
            <ColumnHead of="cohortOpen" className={classes.separated}>
              {t.reportCohorts.stillOpen}
            </ColumnHead>
          </tr>
        </thead>
        <tbody>
          {rows.map(row => (
            <tr key={row.month}>
              <th scope="row">{t.reportNeeds.periodShort(row.month)}</th>
              <Figure of="cohortSent" value={row.sent} question={monthSentQuestion(row.month)} />
              <Figure of="cohortDecided" value={row.decidedInTime} />
              <Figure
                of="cohortDecided"
                form="percent"
                value={row.decidedInTime}
                whole={row.sent}
                sign={row.sent === 0 ? '×' : row.sent < 5 ? '·' : undefined}
                className={classes.muted}
              />
              <Figure of="cohortDecided" value={row.decidedLate} />
              <Figure of="cohortUndecided" value={row.endedUndecided} />
              <Figure of="cohortWaiting" value={row.waiting} className={classes.separated} />
              <Figure of="cohortWaiting" value={row.waitingLate} />
              <MedianFigure median={row.toDecision} className={classes.separated} />
              <MedianFigure median={row.toAcceptance} />
              <Figure
                of="cohortOpen"
                value={row.stillOpen}
                question={{ ...monthSentQuestion(row.month), openOn: { day: endDayOf(report), part: 'all' } }}
                className={classes.separated}
              />
            </tr>
          ))}
        </tbody>
      </NumberedTable>
      <div className={pieces.sideNotes}>
        <p>
          <b>{t.report.timeliness.howToRead}</b> {t.reportCohorts.howToRead}
        </p>
        <p>
          {t.reportCohorts.censored}{' '}
          {openFromBefore === 0
            ? null
            : t.reportCohorts.before({ open, before: openFromBefore, all: open + openFromBefore })}
        </p>
      </div>
    </>
  )
}

/** `×` nobody waited; `·` too few, or fewer than half have got there yet. */
function MedianFigure({
  median,
  className,
}: {
  readonly median: CohortMedian
  readonly className?: string | undefined
}) {
  const sign = median.median !== null ? undefined : median.events + median.censored === 0 ? '×' : '·'
  return <Figure of="cohortMedian" form="days" value={median.median} sign={sign} className={className} />
}
