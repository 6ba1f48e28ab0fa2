import type { ReactNode } from 'react'
import type { MonthReport, TimelinessFigures, Waiting } from '#domain/report.ts'
import { labelOf } from '../text/label-of.ts'
import { useTexts } from '../text/use-texts.ts'
import { countOrDash } from './figure-words.ts'
import { NumberedTable, ReportInstitutionName } from './ReportPieces.tsx'
import classes from './report.module.css'
import { nameIn } from './report-names.ts'

const columns = 12

/** Decisions, acceptances and first contacts of the month, by receiver and by urgency. */
export function TimelinessTable({ report }: { readonly report: MonthReport }) {
  const t = useTexts()
  const { byReceiver, byUrgency, total } = report.timeliness
  const waitingHeads = (
    <>
      <th scope="col">{t.report.timeliness.median}</th>
      <th scope="col">{t.report.timeliness.p90}</th>
    </>
  )
  return (
    <NumberedTable
      number={3}
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
          <th scope="col">{t.report.timeliness.count}</th>
          <th scope="col">{t.report.timeliness.inTime}</th>
          <th scope="col">{t.report.timeliness.share}</th>
          {waitingHeads}
          <th className={classes.separated} scope="col">
            {t.report.timeliness.count}
          </th>
          {waitingHeads}
          <th className={classes.separated} scope="col">
            {t.report.timeliness.count}
          </th>
          {waitingHeads}
        </tr>
      </thead>
      <tbody>
        <GroupRow>{t.report.timeliness.byReceiver}</GroupRow>
        {byReceiver.map(row => (
          <FigureRow key={row.institution} figures={row}>
            <ReportInstitutionName institution={row.institution} name={nameIn(report, row.institution)} />
          </FigureRow>
        ))}
        <GroupRow>{t.report.timeliness.byUrgency}</GroupRow>
        {byUrgency.map(row => (
          <FigureRow key={row.urgency} figures={row}>
            {labelOf('urgency', row.urgency)}{' '}
            {row.agreedDays !== null && (
              <span className={classes.muted}>{t.report.timeliness.agreed(row.agreedDays)}</span>
            )}
          </FigureRow>
        ))}
        <FigureRow figures={total} sum>
          {t.report.total}
        </FigureRow>
      </tbody>
    </NumberedTable>
  )
}

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
  children,
}: {
  readonly figures: TimelinessFigures
  readonly sum?: boolean
  readonly children: ReactNode
}) {
  const t = useTexts()
  const { decisions, acceptances, firstContacts } = figures
  return (
    <tr className={sum ? classes.sum : undefined}>
      <th scope="row">{children}</th>
      <td>{countOrDash(decisions.count)}</td>
      <td>{decisions.count === 0 ? '×' : decisions.inTime}</td>
      <td>
        {decisions.median === null
          ? decisions.count === 0
            ? '×'
            : '·'
          : t.report.percentOf({ part: decisions.inTime, whole: decisions.count })}
      </td>
      <WaitingCells waiting={decisions} />
      <td className={classes.separated}>{countOrDash(acceptances.count)}</td>
      <WaitingCells waiting={acceptances} />
      <td className={classes.separated}>{countOrDash(firstContacts.count)}</td>
      <WaitingCells waiting={firstContacts} />
    </tr>
  )
}

function WaitingCells({ waiting }: { readonly waiting: Waiting }) {
  const t = useTexts()
  if (waiting.count === 0) {
    return (
      <>
        <td>×</td>
        <td>×</td>
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
      <td>{waiting.median}</td>
      <td>{waiting.p90}</td>
    </>
  )
}
