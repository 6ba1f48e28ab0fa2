import type { MonthReport } from '#domain/report.ts'
import { BalanceSection } from '../../print/BalanceSection.tsx'
import { FlowSection } from '../../print/FlowSection.tsx'
import { MethodSection } from '../../print/MethodSection.tsx'
import { OutcomesSection } from '../../print/OutcomesSection.tsx'
import paper from '../../print/report.module.css'
import { SummarySection } from '../../print/SummarySection.tsx'
import { TimelinessSection } from '../../print/TimelinessSection.tsx'
import classes from './report-paper.module.css'

/** The same tables and charts as on paper, in the colours of the screen and as wide as there is room. */
export function ReportPaper({ report }: { readonly report: MonthReport }) {
  return (
    <div className={classes.frame}>
      <article className={`${classes.paper} ${paper.report}`}>
        <SummarySection number={1} report={report} />
        <BalanceSection number={2} report={report} />
        <FlowSection number={3} report={report} />
        <TimelinessSection number={4} report={report} />
        <OutcomesSection number={5} report={report} />
        <MethodSection number={6} report={report} />
      </article>
    </div>
  )
}
