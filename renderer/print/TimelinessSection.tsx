import type { MonthReport } from '#domain/report.ts'
import { useTexts } from '../text/use-texts.ts'
import { CohortTable } from './CohortTable.tsx'
import { NumberedFigure, SectionHead } from './ReportPieces.tsx'
import { chartNumbers } from './report-numbers.ts'
import { TimelinessTable } from './TimelinessTable.tsx'
import { WaitingChart } from './WaitingChart.tsx'

/** How long people waited for an answer, and what was past its deadline at the end. */
export function TimelinessSection({
  number,
  report,
}: {
  readonly number: number
  readonly report: MonthReport
}) {
  const t = useTexts()
  return (
    <section>
      <SectionHead number={number}>{t.report.timeliness.title}</SectionHead>
      <TimelinessTable report={report} />
      <NumberedFigure
        number={chartNumbers.waiting}
        finding={t.report.timeliness.chart}
        remark={t.report.timeliness.chartRemark}
      >
        <WaitingChart report={report} />
      </NumberedFigure>
      {report.cohorts.rows.length === 0 ? null : <CohortTable report={report} cohorts={report.cohorts} />}
    </section>
  )
}
