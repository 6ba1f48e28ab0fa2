import type { MonthReport } from '#domain/report.ts'
import type { DecisionCounts, Decisions } from '#domain/report-sections.ts'
import { useTexts } from '../text/use-texts.ts'
import { Figure } from './Figure.tsx'
import { ReasonTable } from './ReasonTable.tsx'
import { ColumnHead, NumberedTable, ReportInstitutionName, SectionHead, TotalName } from './ReportPieces.tsx'
import classes from './report.module.css'
import { nameIn } from './report-names.ts'
import { reportNumbers } from './report-numbers.ts'
import { countedQuestion, happenedQuestion } from './report-questions.ts'
import pieces from './report-sections.module.css'

export interface DecisionsSectionProps {
  readonly number: number
  readonly report: MonthReport
  readonly decisions: Decisions
}

/** What the receivers decided, and why when it was not an acceptance. */
export function DecisionsSection({ number, report, decisions }: DecisionsSectionProps) {
  const t = useTexts()
  const { total, byReceiver, acceptance } = decisions
  return (
    <section>
      <SectionHead number={number}>{t.reportDecisions.title}</SectionHead>
      <div className={pieces.halves}>
        <NumberedTable
          number={reportNumbers.decisions}
          title={t.reportDecisions.table}
          remark={t.reportDecisions.tableRemark(report.period)}
          className={classes.tight}
        >
          <thead>
            <tr>
              <th className={classes.left} scope="col">
                {t.report.institution}
              </th>
              <ColumnHead of="accepted">{t.reportDecisions.accepted}</ColumnHead>
              <ColumnHead of="returned">{t.reportDecisions.returned}</ColumnHead>
              <ColumnHead of="refused">{t.reportDecisions.refused}</ColumnHead>
              <ColumnHead of="redirected">{t.reportDecisions.redirected}</ColumnHead>
              <th scope="col">{t.reportDecisions.all}</th>
              <ColumnHead of="withdrawn" className={classes.separated}>
                {t.reportDecisions.withdrawn}
              </ColumnHead>
            </tr>
          </thead>
          <tbody>
            {byReceiver.map(({ institution, ...counts }) => (
              <tr key={institution}>
                <th scope="row">
                  <ReportInstitutionName institution={institution} name={nameIn(report, institution)} />
                </th>
                <DecisionFigures report={report} counts={counts} to={institution} />
              </tr>
            ))}
            <tr className={classes.sum}>
              <th scope="row">
                <TotalName />
              </th>
              <DecisionFigures report={report} counts={total} />
            </tr>
          </tbody>
        </NumberedTable>
        <ReasonTable decisions={decisions} />
      </div>
      <p>{t.reportDecisions.finding(acceptance)}</p>
    </section>
  )
}

function DecisionFigures({
  report,
  counts,
  to,
}: {
  readonly report: MonthReport
  readonly counts: DecisionCounts
  readonly to?: Decisions['byReceiver'][number]['institution']
}) {
  const ends = { to }
  return (
    <>
      <Figure of="accepted" value={counts.accepted} question={happenedQuestion('accepted', report, ends)} />
      <Figure of="returned" value={counts.returned} question={happenedQuestion('returned', report, ends)} />
      <Figure of="refused" value={counts.refused} question={happenedQuestion('refused', report, ends)} />
      <Figure
        of="redirected"
        value={counts.redirected}
        question={happenedQuestion('redirected', report, ends)}
      />
      <Figure value={counts.total} className={classes.strong} />
      <Figure
        of="withdrawn"
        value={counts.withdrawn}
        question={countedQuestion('withdrawn', report, ends)}
        className={classes.separated}
      />
    </>
  )
}
