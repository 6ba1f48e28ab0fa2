import { useMemo } from 'react'
import type { ReportPeriodRow, ReportPeriods } from '#domain/report-answers.ts'
import { periodKinds, type ReportPeriod } from '#domain/report-period.ts'
import { useCall } from '../../api/use-call.ts'
import { useKeyHints } from '../../app/key-hints.ts'
import { replaceQuery } from '../../app/router.ts'
import { refusalSentence } from '../../text/refusal-sentence.ts'
import { useTexts } from '../../text/use-texts.ts'
import { FailureNotice } from '../../ui/FailureNotice.tsx'
import { useKeys } from '../../ui/use-keys.ts'
import { neighbourPeriod, periodOfKind } from './chosen-period.ts'
import { DriftBanner } from './DriftBanner.tsx'
import { PeriodList } from './PeriodList.tsx'
import { ReportPanel } from './ReportPanel.tsx'
import { ReportPaper } from './ReportPaper.tsx'
import classes from './reports-screen.module.css'

/** One period of the whole network: its paper, what became of it, and what can be done with it. */
export function PeriodReport({
  periods,
  chosen,
}: {
  readonly periods: ReportPeriods
  readonly chosen: ReportPeriodRow
}) {
  const t = useTexts()
  const { period } = chosen
  const { value: report, failure } = useCall(
    'monthReport',
    { period, edition: 'internal' },
    { keepPrevious: true },
  )
  const { value: standing } = useCall('reportStanding', { period })
  const choose = (other: ReportPeriod): void => replaceQuery({ period: other })
  const chooseKind = (step: 1 | -1): void => {
    const kind = periodKinds[periodKinds.indexOf(chosen.kind) + step]
    if (kind !== undefined) choose(periodOfKind(periods, chosen, kind))
  }
  useKeys({
    arrowup: () => choose(neighbourPeriod(periods, chosen, 'newer')),
    arrowdown: () => choose(neighbourPeriod(periods, chosen, 'older')),
    home: () => choose(neighbourPeriod(periods, chosen, 'newest')),
    end: () => choose(neighbourPeriod(periods, chosen, 'oldest')),
    arrowright: () => chooseKind(1),
    arrowleft: () => chooseKind(-1),
  })
  useKeyHints(
    useMemo(
      () => [
        { keys: 'arrowup arrowdown', label: t.reports.keyMonth },
        { keys: 'arrowleft arrowright', label: t.reportClosing.keyKind },
        { keys: 'd', label: t.reports.keyPrint },
      ],
      [t],
    ),
  )
  return (
    <div className={classes.columns}>
      <PeriodList periods={periods} chosen={chosen} onChoose={choose} />
      <section
        className={classes.scroller}
        aria-label={t.reports.figures(t.reportClosing.periodName(period))}
      >
        {failure === undefined ? null : failure.type === 'BalanceBroken' ? (
          <FailureNotice title={t.reports.notBalanced}>{refusalSentence(t, failure)}</FailureNotice>
        ) : (
          <FailureNotice title={refusalSentence(t, failure)} />
        )}
        {standing === undefined ? null : <DriftBanner standing={standing} />}
        {report === undefined ? null : <ReportPaper report={report} />}
      </section>
      {report === undefined ? null : <ReportPanel report={report} standing={standing} />}
    </div>
  )
}
