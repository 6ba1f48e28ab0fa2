import type { MonthReport } from '#domain/report.ts'
import { lastMonthOf, periodKindOf, periodWith, previousPeriod } from '#domain/report-period.ts'
import { useTexts } from '../text/use-texts.ts'
import { SectionHead } from './ReportPieces.tsx'

/** Where the matrix of similarities and differences of this period is: a sheet of its own. */
export function MatrixNote({ number, report }: { readonly number: number; readonly report: MonthReport }) {
  const t = useTexts()
  const { period } = report
  const quarter = periodWith(lastMonthOf(period), 'quarter')
  const ends = lastMonthOf(quarter) === lastMonthOf(period)
  return (
    <section>
      <SectionHead number={number}>{t.reportMatrix.title}</SectionHead>
      <p>
        {periodKindOf(period) === 'month' && !ends
          ? t.reportMatrix.notYet({ last: previousPeriod(quarter), next: quarter })
          : t.reportMatrix.attached(quarter)}{' '}
        {t.reportMatrix.purpose}
      </p>
    </section>
  )
}
