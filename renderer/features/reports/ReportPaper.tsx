import { useMemo } from 'react'
import type { MonthReport } from '#domain/report.ts'
import { isCoordinator } from '#domain/worker.ts'
import { useSession } from '../../api/session-context.ts'
import { hrefOf } from '../../app/routes.ts'
import { type PaperMedium, PaperMediumContext } from '../../print/paper-medium.ts'
import { ReportSections } from '../../print/ReportSections.tsx'
import paper from '../../print/report.module.css'
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
            <ReportSections report={report} />
          </article>
        </div>
      </DefinitionTip>
    </PaperMediumContext>
  )
}
