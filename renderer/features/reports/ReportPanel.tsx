import type { MonthReport } from '#domain/report.ts'
import type { ReportStanding } from '#domain/report-answers.ts'
import { endedInAll } from '#domain/report-balance.ts'
import { useTexts } from '../../text/use-texts.ts'
import { FactList } from '../../ui/FactList.tsx'
import { formatDateTime } from '../../ui/format-day.ts'
import { formatNumber } from '../../ui/format-number.ts'
import { SectionTitle } from '../../ui/SectionTitle.tsx'
import { ClosingPart } from './ClosingPart.tsx'
import { OutPart } from './OutPart.tsx'
import classes from './reports-screen.module.css'
import { WordsPart } from './WordsPart.tsx'

export interface ReportPanelProps {
  readonly report: MonthReport
  readonly standing: ReportStanding | undefined
}

/** Whether the period adds up, whether it is closed, what is said of it, and the ways out of the app. */
export function ReportPanel({ report, standing }: ReportPanelProps) {
  const t = useTexts()
  const { network } = report.balance
  const equation = t.reports.equation({
    start: formatNumber(network.openAtStart.total),
    sent: formatNumber(network.sent),
    ended: formatNumber(endedInAll(network)),
    end: formatNumber(network.openAtEnd.total),
  })
  const here = standing?.period === report.period ? standing : undefined
  return (
    <aside className={classes.panel}>
      <SectionTitle>{t.reports.balance}</SectionTitle>
      <p className={classes.equation}>{equation}</p>
      <p className={classes.legend}>{t.reports.equationLegend}</p>
      <p className={classes.state}>{t.reports.balanced}</p>
      {here === undefined ? null : <ClosingPart report={report} standing={here} equation={equation} />}
      {here === undefined ? null : <WordsPart report={report} standing={here} />}
      <OutPart report={report} standing={here} />
      <FactList
        facts={[
          { name: t.reports.dataAsOf, value: formatDateTime(report.asOf) },
          { name: t.reports.workingDays, value: report.workingDays },
          ...(report.imported === 0
            ? []
            : [{ name: t.reports.imported, value: formatNumber(report.imported) }]),
          {
            name: t.reports.versionName,
            value: report.version === 0 ? t.reports.workingVersion : report.version,
          },
          { name: t.reports.hashName, value: `${report.hash.slice(0, 12)}…` },
        ]}
      />
      <p className={classes.legend}>{t.reports.pseudonymous}</p>
    </aside>
  )
}
