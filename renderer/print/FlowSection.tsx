import type { MonthReport } from '#domain/report.ts'
import { useTexts } from '../text/use-texts.ts'
import { FlowMatrix } from './FlowMatrix.tsx'
import { FlowRibbons } from './FlowRibbons.tsx'
import { NumberedFigure, SectionHead } from './ReportPieces.tsx'
import { chartNumbers } from './report-numbers.ts'

/** Who sent to whom: the matrix with every number, then the same as ribbons. */
export function FlowSection({ number, report }: { readonly number: number; readonly report: MonthReport }) {
  const t = useTexts()
  return (
    <section>
      <SectionHead number={number}>{t.report.flows.title}</SectionHead>
      <FlowMatrix report={report} />
      {report.flows.total > 0 && (
        <NumberedFigure
          number={chartNumbers.ribbons}
          finding={t.report.flows.chart}
          remark={t.report.flows.chartRemark}
        >
          <FlowRibbons report={report} />
        </NumberedFigure>
      )}
    </section>
  )
}
