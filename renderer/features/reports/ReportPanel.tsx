import type { MonthReport } from '#domain/report.ts'
import { endedInAll } from '#domain/report-balance.ts'
import { useCommand } from '../../api/use-command.ts'
import { useScreenActions } from '../../app/screen-actions.ts'
import { useTexts } from '../../text/use-texts.ts'
import { FactList } from '../../ui/FactList.tsx'
import { FailureNotice } from '../../ui/FailureNotice.tsx'
import { formatDateTime } from '../../ui/format-day.ts'
import { formatNumber } from '../../ui/format-number.ts'
import { KeyButton } from '../../ui/KeyButton.tsx'
import { notify } from '../../ui/notify.tsx'
import { SectionTitle } from '../../ui/SectionTitle.tsx'
import { ExportButtons } from './ExportButtons.tsx'
import classes from './reports-screen.module.css'

/** Whether the month adds up, whose data these are, and the way to paper. */
export function ReportPanel({ report }: { readonly report: MonthReport }) {
  const t = useTexts()
  const print = useCommand('printMonthReport', {
    onDone: ({ path }) => {
      if (path !== null) notify({ text: t => t.reports.printed(path) })
    },
  })
  const printMonth = (): void => void print.run({ period: report.period })
  useScreenActions('here', [{ id: 'print', label: t.reports.print, keys: 'd', act: printMonth }])
  const { network } = report.balance
  const equation = {
    start: formatNumber(network.openAtStart.total),
    sent: formatNumber(network.sent),
    ended: formatNumber(endedInAll(network)),
    end: formatNumber(network.openAtEnd.total),
  }
  return (
    <aside className={classes.panel}>
      <SectionTitle>{t.reports.balance}</SectionTitle>
      <p className={classes.equation}>{t.reports.equation(equation)}</p>
      <p className={classes.legend}>{t.reports.equationLegend}</p>
      <p className={classes.state}>{t.reports.balanced}</p>
      {report.running && <p className={classes.state}>{t.reports.runningNotice}</p>}
      <FactList
        facts={[
          { name: t.reports.dataAsOf, value: formatDateTime(report.asOf) },
          { name: t.reports.workingDays, value: report.workingDays },
          ...(report.imported === 0
            ? []
            : [{ name: t.reports.imported, value: formatNumber(report.imported) }]),
          { name: t.reports.versionName, value: report.running ? t.reports.workingVersion : report.version },
          { name: t.reports.hashName, value: `${report.hash.slice(0, 12)}…` },
        ]}
      />
      <div className={classes.print}>
        <KeyButton keys="d" variant="filled" main fullWidth disabled={print.waiting} onAct={printMonth}>
          {print.waiting ? t.reports.printing : t.reports.print}
        </KeyButton>
      </div>
      {print.sentence === undefined ? null : <FailureNotice title={print.sentence} />}
      <ExportButtons period={report.period} />
      <p className={classes.legend}>{t.reports.pseudonymous}</p>
    </aside>
  )
}
