import { useMemo } from 'react'
import type { ReportMonths } from '#domain/answers.ts'
import type { LocalMonth } from '#domain/time.ts'
import { isPartyWorker, seesAllFigures } from '#domain/worker.ts'
import { useSession } from '../../api/session-context.ts'
import { useCall } from '../../api/use-call.ts'
import { useKeyHints } from '../../app/key-hints.ts'
import { navigate, replaceQuery } from '../../app/router.ts'
import type { Query } from '../../app/routes.ts'
import { refusalSentence } from '../../text/refusal-sentence.ts'
import { useTexts } from '../../text/use-texts.ts'
import { EmptyLine } from '../../ui/EmptyLine.tsx'
import { FailureNotice } from '../../ui/FailureNotice.tsx'
import { formatMonth } from '../../ui/format-day.ts'
import { KeyButton } from '../../ui/KeyButton.tsx'
import { PageTitle } from '../../ui/PageTitle.tsx'
import { useKeys } from '../../ui/use-keys.ts'
import { chosenMonth, neighbourMonth } from './chosen-month.ts'
import { chosenPeriod } from './chosen-period.ts'
import { MonthList } from './MonthList.tsx'
import { OwnMonthTable } from './OwnMonthTable.tsx'
import { PeriodReport } from './PeriodReport.tsx'
import classes from './reports-screen.module.css'

/** Sprawozdania: choose the period, check it, put it into words, close it, print it. */
export function ReportsScreen({ query }: { readonly query: Query }) {
  const t = useTexts()
  const { worker } = useSession()
  const { value: months } = useCall('reportMonths', {})
  const month = months === undefined ? undefined : chosenMonth(months, query.month)
  const isAll = seesAllFigures(worker)
  if (!isAll && !isPartyWorker(worker)) {
    return (
      <div className={classes.page}>
        <PageTitle>{t.reports.title}</PageTitle>
        <EmptyLine large action={{ label: t.reports.toToday, onAct: () => navigate('today') }}>
          {t.reports.notYours}
        </EmptyLine>
      </div>
    )
  }
  if (!isAll) {
    return (
      <div className={classes.page}>
        <PageTitle lead={t.reports.own.lead}>{t.reports.title}</PageTitle>
        {months === undefined ? null : month === undefined ? (
          <EmptyLine large>{t.reports.none}</EmptyLine>
        ) : (
          <OwnMonthOf months={months} month={month} />
        )}
      </div>
    )
  }
  return <AllReports query={query} />
}

function AllReports({ query }: { readonly query: Query }) {
  const t = useTexts()
  const { value: periods } = useCall('reportPeriods', {})
  const chosen = periods === undefined ? undefined : chosenPeriod(periods, query.period ?? query.month)
  return (
    <div className={classes.page}>
      <PageTitle
        lead={t.reports.lead}
        aside={
          <KeyButton keys="m" variant="subtle" onAct={() => navigate('matrix')}>
            {t.matrix.open}
          </KeyButton>
        }
      >
        {t.reports.title}
      </PageTitle>
      {periods === undefined ? null : chosen === undefined ? (
        <EmptyLine large>{t.reports.none}</EmptyLine>
      ) : (
        <PeriodReport periods={periods} chosen={chosen} />
      )}
    </div>
  )
}

function OwnMonthOf({ months, month }: { readonly months: ReportMonths; readonly month: LocalMonth }) {
  const t = useTexts()
  const { value: own, failure } = useCall('ownMonth', { month }, { keepPrevious: true })
  const choose = useMonthKeys(months, month)
  useKeyHints(useMemo(() => [{ keys: 'arrowup arrowdown', label: t.reports.keyMonth }], [t]))
  return (
    <div className={classes.columns}>
      <MonthList months={months} chosen={month} onChoose={choose} />
      <section className={classes.scroller} aria-label={t.reports.figures(formatMonth(month))}>
        {failure === undefined ? null : (
          <FailureNotice title={t.reports.notBalanced}>{refusalSentence(t, failure)}</FailureNotice>
        )}
        {own === undefined ? null : <OwnMonthTable month={own} />}
      </section>
    </div>
  )
}

/** Arrows go to the newer and the older month; answers what a click does. */
const useMonthKeys = (months: ReportMonths, month: LocalMonth): ((chosen: LocalMonth) => void) => {
  const choose = (chosen: LocalMonth): void => replaceQuery({ month: chosen })
  useKeys({
    arrowup: () => choose(neighbourMonth(months, month, 'newer')),
    arrowdown: () => choose(neighbourMonth(months, month, 'older')),
    home: () => choose(months[0]?.month ?? month),
    end: () => choose(months.at(-1)?.month ?? month),
  })
  return choose
}
