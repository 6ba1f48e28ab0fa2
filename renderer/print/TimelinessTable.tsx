import type { ReactNode } from 'react'
import type { FigureQuestion, FlowEnds } from '#domain/network-figures.ts'
import type { MonthReport, TimelinessFigures, Waiting } from '#domain/report.ts'
import { labelOf } from '../text/label-of.ts'
import type { MetricKey } from '../text/metric-key.ts'
import { useTexts } from '../text/use-texts.ts'
import { Figure } from './Figure.tsx'
import { ColumnHead, NumberedTable, ReportInstitutionName, TotalName } from './ReportPieces.tsx'
import classes from './report.module.css'
import { nameIn } from './report-names.ts'
import { reportNumbers } from './report-numbers.ts'
import { countedQuestion, happenedQuestion } from './report-questions.ts'

const columns = 12

/** Decisions, acceptances and first contacts of the month, by receiver and by urgency. */
export function TimelinessTable({ report }: { readonly report: MonthReport }) {
  const t = useTexts()
  const { byReceiver, byUrgency, total } = report.timeliness
  const waitingHeads = (of: MetricKey) => (
    <>
      <ColumnHead of={of}>{t.report.timeliness.median}</ColumnHead>
      <ColumnHead of={of}>{t.report.timeliness.p90}</ColumnHead>
    </>
  )
  return (
    <NumberedTable
      number={reportNumbers.timeliness}
      title={t.report.timeliness.table}
      remark={t.report.timeliness.tableRemark(report.period)}
      className={classes.tight}
    >
      <thead>
        <tr>
          <td />
          <th className={classes.span} colSpan={5} scope="colgroup">
            {t.report.timeliness.decision}
          </th>
          <th className={`${classes.span} ${classes.separated}`} colSpan={3} scope="colgroup">
            {t.report.timeliness.acceptance}
          </th>
          <th className={`${classes.span} ${classes.separated}`} colSpan={3} scope="colgroup">
            {t.report.timeliness.contact}
          </th>
        </tr>
        <tr>
          <td />
          <ColumnHead of="decisions">{t.report.timeliness.count}</ColumnHead>
          <ColumnHead of="inTime">{t.report.timeliness.inTime}</ColumnHead>
          <ColumnHead of="inTime">{t.report.timeliness.share}</ColumnHead>
          {waitingHeads('timeToDecision')}
          <ColumnHead of="acceptances" className={classes.separated}>
            {t.report.timeliness.count}
          </ColumnHead>
          {waitingHeads('timeToAcceptance')}
          <ColumnHead of="firstContacts" className={classes.separated}>
            {t.report.timeliness.count}
          </ColumnHead>
          {waitingHeads('timeToContact')}
        </tr>
      </thead>
      <tbody>
        <GroupRow>{t.report.timeliness.byReceiver}</GroupRow>
        {byReceiver.map(row => (
          <FigureRow
            key={row.institution}
            figures={row}
            questionOf={what => questionOf(report, what, { to: row.institution })}
          >
            <ReportInstitutionName institution={row.institution} name={nameIn(report, row.institution)} />
          </FigureRow>
        ))}
        <GroupRow>{t.report.timeliness.byUrgency}</GroupRow>
        {byUrgency.map(row => (
          <FigureRow
            key={row.urgency}
            figures={row}
            questionOf={what => ({ ...questionOf(report, what, {}), urgencies: [row.urgency] })}
          >
            {labelOf('urgency', row.urgency)}{' '}
            {row.agreedDays !== null && (
              <span className={classes.muted}>{t.report.timeliness.agreed(row.agreedDays)}</span>
            )}
          </FigureRow>
        ))}
        <FigureRow figures={total} sum questionOf={what => questionOf(report, what, {})}>
          <TotalName />
        </FigureRow>
      </tbody>
    </NumberedTable>
  )
}

type Told = 'decided' | 'decidedInTime' | 'accepted' | 'contacted'

const questionOf = (report: MonthReport, what: Told, ends: FlowEnds): FigureQuestion =>
  what === 'accepted' ? happenedQuestion(what, report, ends) : countedQuestion(what, report, ends)

function GroupRow({ children }: { readonly children: string }) {
  return (
    <tr className={classes.group}>
      <th scope="rowgroup" colSpan={columns}>
        {children}
      </th>
    </tr>
  )
}

function FigureRow({
  figures,
  sum = false,
  questionOf,
  children,
}: {
  readonly figures: TimelinessFigures
  readonly sum?: boolean
  readonly questionOf: (what: Told) => FigureQuestion
  readonly children: ReactNode
}) {
  const { decisions, acceptances, firstContacts } = figures
  return (
    <tr className={sum ? classes.sum : undefined}>
      <th scope="row">{children}</th>
      <Figure of="decisions" value={decisions.count} question={questionOf('decided')} />
      <Figure
        of="inTime"
        value={decisions.inTime}
        form="days"
        question={questionOf('decidedInTime')}
        sign={decisions.count === 0 ? '×' : undefined}
      />
      <Figure
        of="inTime"
        form="percent"
        value={decisions.inTime}
        whole={decisions.count}
        sign={decisions.count === 0 ? '×' : decisions.median === null ? '·' : undefined}
      />
      <WaitingCells of="timeToDecision" waiting={decisions} />
      <Figure
        of="acceptances"
        value={acceptances.count}
        question={questionOf('accepted')}
        className={classes.separated}
      />
      <WaitingCells of="timeToAcceptance" waiting={acceptances} />
      <Figure
        of="firstContacts"
        value={firstContacts.count}
        question={questionOf('contacted')}
        className={classes.separated}
      />
      <WaitingCells of="timeToContact" waiting={firstContacts} />
    </tr>
  )
}

function WaitingCells({ of, waiting }: { readonly of: MetricKey; readonly waiting: Waiting }) {
  const t = useTexts()
  if (waiting.count === 0) {
    return (
      <>
        <Figure of={of} value={null} sign="×" />
        <Figure of={of} value={null} sign="×" />
      </>
    )
  }
  if (waiting.median === null) {
    return (
      <td colSpan={2} className={classes.few}>
        {t.report.tooFew}
      </td>
    )
  }
  return (
    <>
      <Figure of={of} value={waiting.median} form="days" />
      <Figure of={of} value={waiting.p90} form="days" />
    </>
  )
}
