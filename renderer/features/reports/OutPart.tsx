import { useState } from 'react'
import type { MonthReport } from '#domain/report.ts'
import type { ReportStanding } from '#domain/report-answers.ts'
import { useCommand } from '../../api/use-command.ts'
import { useScreenActions } from '../../app/screen-actions.ts'
import { useTexts } from '../../text/use-texts.ts'
import { FailureNotice } from '../../ui/FailureNotice.tsx'
import { KeyButton } from '../../ui/KeyButton.tsx'
import { notify } from '../../ui/notify.tsx'
import { ExportButtons } from './ExportButtons.tsx'
import { RegisterDialog } from './RegisterDialog.tsx'
import classes from './reports-screen.module.css'

export interface OutPartProps {
  readonly report: MonthReport
  readonly standing: ReportStanding | undefined
}

/** The ways out of the app, and the register that remembers each of them. */
export function OutPart({ report, standing }: OutPartProps) {
  const t = useTexts()
  const [isOpen, setIsOpen] = useState(false)
  const print = useCommand('printMonthReport', {
    onDone: ({ path }) => {
      if (path !== null) notify({ text: t => t.reports.printed(path) })
    },
  })
  const printMonth = (): void => void print.run({ period: report.period })
  const printPublic = useCommand('printPublicReport', {
    onDone: ({ path }) => {
      if (path !== null) notify({ text: t => t.reports.printed(path) })
    },
  })
  const isClosed = report.version > 0
  const { differences = [], words = [] } = standing?.drift ?? {}
  const isNext = isClosed && differences.length + words.length === 0
  const printForOthers = (): void => void printPublic.run({ period: report.period })
  const openRegister = (): void => setIsOpen(true)
  const count = standing?.releases.length ?? 0
  useScreenActions('here', [
    { id: 'print', label: t.reports.print, keys: 'd', act: printMonth },
    ...(isClosed
      ? [{ id: 'print-public', label: t.publicReport.print, keys: 'u', act: printForOthers }]
      : []),
    { id: 'register', label: t.reportClosing.register.button(count), keys: 'r', act: openRegister },
  ])
  return (
    <section className={classes.part}>
      <div className={classes.print}>
        <KeyButton
          keys="d"
          variant={isNext ? 'filled' : 'default'}
          main
          fullWidth
          disabled={print.waiting}
          onAct={printMonth}
        >
          {print.waiting ? t.reports.printing : t.reports.print}
        </KeyButton>
      </div>
      {print.sentence === undefined ? null : <FailureNotice title={print.sentence} />}
      {isClosed ? (
        <div className={classes.print}>
          <KeyButton keys="u" fullWidth disabled={printPublic.waiting} onAct={printForOthers}>
            {printPublic.waiting ? t.publicReport.printing : t.publicReport.print}
          </KeyButton>
        </div>
      ) : (
        <p className={classes.legend}>{t.publicReport.onlyClosed}</p>
      )}
      {printPublic.sentence === undefined ? null : <FailureNotice title={printPublic.sentence} />}
      <ExportButtons period={report.period} />
      <div className={classes.print}>
        <KeyButton keys="r" fullWidth variant="subtle" onAct={openRegister}>
          {t.reportClosing.register.button(count)}
        </KeyButton>
      </div>
      {isOpen && standing !== undefined ? (
        <RegisterDialog report={report} standing={standing} onClose={() => setIsOpen(false)} />
      ) : null}
    </section>
  )
}
