import { useState } from 'react'
import type { MonthReport } from '#domain/report.ts'
import type { ReportStanding } from '#domain/report-answers.ts'
import { periodKindOf } from '#domain/report-period.ts'
import { useSession } from '../../api/session-context.ts'
import { useScreenActions } from '../../app/screen-actions.ts'
import { useTexts } from '../../text/use-texts.ts'
import { formatDateTime, formatDay } from '../../ui/format-day.ts'
import { KeyButton } from '../../ui/KeyButton.tsx'
import { SectionTitle } from '../../ui/SectionTitle.tsx'
import { CorrectDialog } from './CorrectDialog.tsx'
import { FreezeDialog } from './FreezeDialog.tsx'
import classes from './reports-screen.module.css'

export interface ClosingPartProps {
  readonly report: MonthReport
  readonly standing: ReportStanding
  readonly equation: string
}

/** Whether the period is closed, and the one step that is next: closing it, or a correction. */
export function ClosingPart({ report, standing, equation }: ClosingPartProps) {
  const t = useTexts()
  const nameOf = useWorkerName()
  const [open, setOpen] = useState<'freeze' | 'correct' | undefined>()
  const { running, versions, drift, keeps, lastDay } = standing
  const kind = periodKindOf(standing.period)
  const number = versions.length
  const changed = drift === null ? 0 : drift.differences.length + drift.words.length
  const mayClose = keeps && !running && number === 0
  const mayCorrect = keeps && changed > 0
  const freeze = (): void => setOpen('freeze')
  const correct = (): void => setOpen('correct')
  useScreenActions('here', [
    ...(mayClose ? [{ id: 'freeze', label: t.reportClosing.close(kind), keys: 'f', act: freeze }] : []),
    ...(mayCorrect
      ? [{ id: 'correct', label: t.reportClosing.correct(number), keys: 'k', act: correct }]
      : []),
  ])
  return (
    <section className={classes.part}>
      <SectionTitle>{t.reportClosing.title}</SectionTitle>
      {running ? (
        <p className={classes.state}>{t.reportClosing.runsUntil(formatDay(lastDay))}</p>
      ) : number === 0 ? (
        <p className={classes.state}>{t.reportClosing.open}</p>
      ) : null}
      {versions.map(({ number: version, frozenAt, frozenBy }) => {
        const by = { at: formatDateTime(frozenAt), who: nameOf(frozenBy) }
        return (
          <p key={version} className={classes.state}>
            {version === 1
              ? t.reportClosing.closedAt(by)
              : t.reportClosing.correctedAt({ ...by, number: version - 1 })}
          </p>
        )
      })}
      {number === 0 ? null : <p className={classes.legend}>{t.reportClosing.frozen}</p>}
      {!running && number === 0 && !keeps ? (
        <p className={classes.legend}>{t.reportClosing.onlyCoordinator}</p>
      ) : null}
      {mayClose ? (
        <div className={classes.print}>
          <KeyButton keys="f" variant="filled" main fullWidth onAct={freeze}>
            {t.reportClosing.close(kind)}
          </KeyButton>
        </div>
      ) : null}
      {mayCorrect ? (
        <div className={classes.print}>
          <KeyButton keys="k" variant="filled" main fullWidth onAct={correct}>
            {t.reportClosing.correct(number)}
          </KeyButton>
        </div>
      ) : null}
      {open === 'freeze' ? (
        <FreezeDialog
          report={report}
          standing={standing}
          equation={equation}
          onClose={() => setOpen(undefined)}
        />
      ) : null}
      {open === 'correct' && drift !== null ? (
        <CorrectDialog report={report} standing={standing} drift={drift} onClose={() => setOpen(undefined)} />
      ) : null}
    </section>
  )
}

/** How a worker is called on screen: by alias, or by code when they have left the directory. */
export const useWorkerName = (): ((code: string) => string) => {
  const { directory } = useSession()
  return code => directory.workers.find(worker => worker.code === code)?.alias ?? code
}
