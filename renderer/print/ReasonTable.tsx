import type { FigureQuestion } from '#domain/network-figures.ts'
import type { MonthReport } from '#domain/report.ts'
import type { Decisions, ReasonLine } from '#domain/report-sections.ts'
import { useLanguage } from '../text/language.ts'
import { useTexts } from '../text/use-texts.ts'
import { Figure } from './Figure.tsx'
import { NumberedTable } from './ReportPieces.tsx'
import classes from './report.module.css'
import { reportNumbers } from './report-numbers.ts'
import { happenedQuestion, refusalQuestion } from './report-questions.ts'

/** Why referrals came back and why they were not accepted. */
export function ReasonTable({
  report,
  decisions,
}: {
  readonly report: MonthReport
  readonly decisions: Decisions
}) {
  const t = useTexts()
  const { total, returnReasons, refusalReasons } = decisions
  return (
    <NumberedTable
      number={reportNumbers.reasons}
      title={t.reportDecisions.reasonTable}
      className={classes.tight}
    >
      <thead>
        <tr>
          <th className={classes.left} scope="col">
            {t.reportDecisions.reason}
          </th>
          <th scope="col">{t.report.timeliness.count}</th>
        </tr>
      </thead>
      <tbody>
        <ReasonGroup
          title={t.reportDecisions.returnedGroup}
          count={total.returned}
          question={happenedQuestion('returned', report, {})}
          lines={returnReasons}
        />
        <ReasonGroup
          title={t.reportDecisions.refusedGroup}
          count={total.refused}
          question={happenedQuestion('refused', report, {})}
          lines={refusalReasons}
          ask={reason => refusalQuestion(report, reason)}
        />
      </tbody>
    </NumberedTable>
  )
}

function ReasonGroup({
  title,
  count,
  question,
  lines,
  ask,
}: {
  readonly title: string
  readonly count: number
  readonly question: FigureQuestion
  readonly lines: readonly ReasonLine[]
  /** The referrals of one reason, where the list knows them by it. */
  readonly ask?: (reason: string) => FigureQuestion
}) {
  const language = useLanguage()
  return (
    <>
      <tr className={classes.group}>
        <th scope="rowgroup">{title}</th>
        <Figure value={count} question={question} />
      </tr>
      {lines.map(({ key, pl, en, count: times }) => (
        <tr key={key}>
          <th scope="row" className={classes.inset}>
            {{ pl, en }[language]}
          </th>
          <Figure value={times} question={ask?.(key)} />
        </tr>
      ))}
    </>
  )
}
