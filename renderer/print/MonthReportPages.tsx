import type { MonthReport } from '#domain/report.ts'
import { BalanceSection } from './BalanceSection.tsx'
import { FlowSection } from './FlowSection.tsx'
import { MethodSection } from './MethodSection.tsx'
import { OutcomesSection } from './OutcomesSection.tsx'
import { ReportHead } from './ReportHead.tsx'
import classes from './report.module.css'
import { SignatureSection } from './SignatureSection.tsx'
import { SummarySection } from './SummarySection.tsx'
import { TimelinessSection } from './TimelinessSection.tsx'

/** The monthly report in the internal edition, as it is read from its first page to its last. */
export function MonthReportPages({ report }: { readonly report: MonthReport }) {
  return (
    <main className={classes.report}>
      <ReportHead report={report} />
      <SummarySection number={1} report={report} />
      <BalanceSection number={2} report={report} />
      <FlowSection number={3} report={report} />
      <TimelinessSection number={4} report={report} />
      <OutcomesSection number={5} report={report} />
      <SignatureSection number={6} report={report} />
      <MethodSection number={7} report={report} />
    </main>
  )
}
