import { useMemo } from 'react'
import type { MonthReport } from '#domain/report.ts'
import { isCoordinator } from '#domain/worker.ts'
import { useSession } from '../../api/session-context.ts'
import { hrefOf } from '../../app/routes.ts'
import { BalanceSection } from '../../print/BalanceSection.tsx'
import { FlowSection } from '../../print/FlowSection.tsx'
import { MethodSection } from '../../print/MethodSection.tsx'
import { OutcomesSection } from '../../print/OutcomesSection.tsx'
import { type PaperMedium, PaperMediumContext } from '../../print/paper-medium.ts'
import paper from '../../print/report.module.css'
import { SummarySection } from '../../print/SummarySection.tsx'
import { TimelinessSection } from '../../print/TimelinessSection.tsx'
import { useTexts } from '../../text/use-texts.ts'
import { DefinitionTip } from '../../ui/DefinitionTip.tsx'
import { queryOfFigure } from '../referrals/list-question.ts'
import classes from './report-paper.module.css'
import { useWalkedPaper } from './use-walked-paper.ts'

/** The same tables and charts as on paper, in the colours of the screen and as wide as there is room. */
export function ReportPaper({ report }: { readonly report: MonthReport }) {
  const t = useTexts()
  const { worker } = useSession()
  const leadsDown = isCoordinator(worker)
  const medium: PaperMedium = useMemo(
    () => ({
      onScreen: true,
      hrefOf: question =>
        leadsDown
          ? hrefOf('referrals', undefined, { ...queryOfFigure(question), back: 'reports' })
          : undefined,
    }),
    [leadsDown],
  )
  const walk = useWalkedPaper(report)
  return (
    <PaperMediumContext value={medium}>
      <DefinitionTip definitions={t.metrics}>
        <div className={classes.frame}>
          <article ref={walk} className={`${classes.paper} ${paper.report}`}>
            <SummarySection number={1} report={report} />
            <BalanceSection number={2} report={report} />
            <FlowSection number={3} report={report} />
            <TimelinessSection number={4} report={report} />
            <OutcomesSection number={5} report={report} />
            <MethodSection number={6} report={report} />
          </article>
        </div>
      </DefinitionTip>
    </PaperMediumContext>
  )
}
