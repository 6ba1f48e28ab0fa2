import type { ReportPeriodRow, ReportPeriods } from '#domain/report-answers.ts'
import { periodKinds, type ReportPeriod } from '#domain/report-period.ts'
import { useTexts } from '../../text/use-texts.ts'
import { periodOfKind } from './chosen-period.ts'
import classes from './reports-screen.module.css'

export interface PeriodListProps {
  readonly periods: ReportPeriods
  readonly chosen: ReportPeriodRow
  readonly onChoose: (period: ReportPeriod) => void
}

/** The periods of one kind, newest first, each with its new referrals and what became of it. */
export function PeriodList({ periods, chosen, onChoose }: PeriodListProps) {
  const t = useTexts()
  const stateOf = ({ running, version }: ReportPeriodRow): string =>
    running
      ? t.reportClosing.runs
      : version === 0
        ? t.reportClosing.notClosed
        : t.reportClosing.closedAs(version)
  return (
    <div className={classes.months}>
      <fieldset className={classes.kinds} aria-label={t.reportClosing.kindsLabel}>
        {periodKinds.map(kind => (
          <button
            key={kind}
            type="button"
            className={classes.kind}
            aria-pressed={kind === chosen.kind}
            onClick={() => onChoose(periodOfKind(periods, chosen, kind))}
          >
            {t.reportClosing.kinds[kind]}
          </button>
        ))}
      </fieldset>
      <nav aria-label={t.reportClosing.kinds[chosen.kind]}>
        <ol>
          {periods
            .filter(({ kind }) => kind === chosen.kind)
            .map(row => (
              <li key={row.period}>
                <button
                  type="button"
                  className={classes.month}
                  aria-current={row.period === chosen.period ? 'page' : undefined}
                  onClick={() => onChoose(row.period)}
                >
                  <span className={classes.monthName}>{t.reportClosing.periodName(row.period)}</span>
                  <span className={classes.monthCount}>
                    {t.reportClosing.newIn(row.newReferrals)} · {stateOf(row)}
                  </span>
                </button>
              </li>
            ))}
        </ol>
      </nav>
    </div>
  )
}
