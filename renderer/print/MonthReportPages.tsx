import type { MonthReport } from '#domain/report.ts'
import { useTexts } from '../text/use-texts.ts'
import { ReportHead } from './ReportHead.tsx'
import { ReportSections } from './ReportSections.tsx'
import classes from './report.module.css'
import { Watermark } from './Watermark.tsx'

/** The report in the internal edition, as it is read from its first page to its last. */
export function MonthReportPages({ report }: { readonly report: MonthReport }) {
  const t = useTexts()
  return (
    <>
      {report.running && <Watermark>{t.report.watermark}</Watermark>}
      <main className={classes.report}>
        <ReportHead report={report} />
        <ReportSections report={report} />
      </main>
    </>
  )
}
