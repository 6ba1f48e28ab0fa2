import type { ReportMonths } from '#domain/answers.ts'
import { type LocalMonth, localMonthOf } from '#domain/time.ts'
import { useTexts } from '../../text/use-texts.ts'
import { formatMonth } from '../../ui/format-day.ts'
import { useNow } from '../../ui/use-now.ts'
import classes from './reports-screen.module.css'

export interface MonthListProps {
  readonly months: ReportMonths
  readonly chosen: LocalMonth
  readonly onChoose: (month: LocalMonth) => void
}

/** The months that have a report, newest first, each with its new referrals. */
export function MonthList({ months, chosen, onChoose }: MonthListProps) {
  const t = useTexts()
  const present = localMonthOf(useNow())
  return (
    <nav className={classes.months} aria-label={t.reports.months}>
      <ol>
        {months.map(({ month, newReferrals }) => (
          <li key={month}>
            <button
              type="button"
              className={classes.month}
              aria-current={month === chosen ? 'page' : undefined}
              onClick={() => onChoose(month)}
            >
              <span className={classes.monthName}>{formatMonth(month)}</span>
              <span className={classes.monthCount}>
                {t.reports.newIn(newReferrals)}
                {month === present && ` · ${t.reports.running}`}
              </span>
            </button>
          </li>
        ))}
      </ol>
    </nav>
  )
}
