import type { MonthReport } from '#domain/report.ts'
import { useTexts } from '../text/use-texts.ts'
import { BalanceChart, balanceSquares } from './BalanceChart.tsx'
import { BalanceTable } from './BalanceTable.tsx'
import { NumberedFigure, SectionHead } from './ReportPieces.tsx'
import { monthsSoFar } from './report-names.ts'
import { chartNumbers } from './report-numbers.ts'
import { TrendChart } from './TrendChart.tsx'

/** What was open, what came, what ended, what stays: the equation, and the same for every institution. */
export function BalanceSection({
  number,
  report,
}: {
  readonly number: number
  readonly report: MonthReport
}) {
  const t = useTexts()
  const trend = monthsSoFar(report, report.trend)
  const { unit } = balanceSquares(report.balance)
  return (
    <section>
      <SectionHead number={number}>{t.report.balance.title}</SectionHead>
      <NumberedFigure
        number={chartNumbers.balance}
        finding={`${t.report.balance.chart(report.period)} ${unit === 1 ? t.report.balance.oneSquare : t.report.balance.squareIs(unit)}`}
        remark={t.report.balance.remark(report.balance.network)}
      >
        <BalanceChart report={report} />
      </NumberedFigure>
      <BalanceTable report={report} />
      {trend.length === 0 ? null : (
        <NumberedFigure
          number={chartNumbers.trend}
          finding={t.reportTrend.chart(trend)}
          remark={t.reportTrend.chartRemark}
        >
          <TrendChart trend={trend} />
        </NumberedFigure>
      )}
    </section>
  )
}
