import type { MonthReport } from '#domain/report.ts'
import { endedInAll } from '#domain/report-balance.ts'
import { useTexts } from '../text/use-texts.ts'
import { Figure } from './Figure.tsx'
import { ColumnHead, NumberedTable, ReportInstitutionName, TotalName } from './ReportPieces.tsx'
import classes from './report.module.css'
import { endDayOf, nameIn } from './report-names.ts'
import { reportNumbers } from './report-numbers.ts'
import { happenedQuestion, openQuestion, sentQuestion } from './report-questions.ts'

/** The equation of every institution in both its roles; each row balances, and so does their sum. */
export function BalanceTable({ report }: { readonly report: MonthReport }) {
  const t = useTexts()
  const { network, asReceiver, asSender } = report.balance
  const start = t.report.balance.open(report.firstDay)
  const end = t.report.balance.open(endDayOf(report))
  return (
    <NumberedTable
      number={reportNumbers.balance}
      title={t.report.balance.table}
      remark={t.report.balance.tableRemark}
      className={classes.tight}
    >
      <thead>
        <tr>
          <td />
          <th className={classes.span} colSpan={6} scope="colgroup">
            {t.report.balance.asReceiver}
          </th>
          <th className={`${classes.span} ${classes.separated}`} colSpan={4} scope="colgroup">
            {t.report.balance.asSender}
          </th>
        </tr>
        <tr>
          <th className={classes.left} scope="col">
            {t.report.institution}
          </th>
          <ColumnHead of="open">{start}</ColumnHead>
          <ColumnHead of="sent">{t.report.balance.sent}</ColumnHead>
          <ColumnHead of="closed">{t.report.balance.closedColumn}</ColumnHead>
          <ColumnHead of="endedOtherwise">{t.report.balance.otherwiseColumn}</ColumnHead>
          <ColumnHead of="open">{end}</ColumnHead>
          <ColumnHead of="waiting">{t.report.balance.waitingColumn}</ColumnHead>
          <ColumnHead of="open" className={classes.separated}>
            {start}
          </ColumnHead>
          <ColumnHead of="sent">{t.report.balance.sent}</ColumnHead>
          <ColumnHead of="ended">{t.report.balance.ended}</ColumnHead>
          <ColumnHead of="open">{end}</ColumnHead>
        </tr>
      </thead>
      <tbody>
        {asReceiver.map((received, place) => {
          const sent = asSender[place]
          const to = { to: received.institution }
          const from = { from: received.institution }
          return (
            <tr key={received.institution}>
              <th scope="row">
                <ReportInstitutionName
                  institution={received.institution}
                  name={nameIn(report, received.institution)}
                />
              </th>
              <Figure of="open" value={received.openAtStart} question={openQuestion('start', report, to)} />
              <Figure of="sent" value={received.received} question={sentQuestion(report, to)} />
              <Figure of="closed" value={received.closed} question={happenedQuestion('closed', report, to)} />
              <Figure
                of="endedOtherwise"
                value={received.endedOtherwise}
                question={happenedQuestion('endedOtherwise', report, to)}
              />
              <Figure
                of="open"
                value={received.openAtEnd.total}
                question={openQuestion('end', report, to)}
                className={classes.strong}
              />
              <Figure
                of="waiting"
                value={received.openAtEnd.total - received.openAtEnd.accepted}
                className={classes.muted}
              />
              <Figure
                of="open"
                value={sent?.openAtStart ?? 0}
                question={openQuestion('start', report, from)}
                className={classes.separated}
              />
              <Figure of="sent" value={sent?.sent ?? 0} question={sentQuestion(report, from)} />
              <Figure
                of="ended"
                value={sent?.ended ?? 0}
                question={happenedQuestion('ended', report, from)}
              />
              <Figure
                of="open"
                value={sent?.openAtEnd ?? 0}
                question={openQuestion('end', report, from)}
                className={classes.strong}
              />
            </tr>
          )
        })}
        <tr className={classes.sum}>
          <th scope="row">
            <TotalName />
          </th>
          <Figure of="open" value={network.openAtStart.total} question={openQuestion('start', report, {})} />
          <Figure of="sent" value={network.sent} question={sentQuestion(report, {})} />
          <Figure of="closed" value={network.closed} question={happenedQuestion('closed', report, {})} />
          <Figure
            of="endedOtherwise"
            value={endedInAll(network) - network.closed}
            question={happenedQuestion('endedOtherwise', report, {})}
          />
          <Figure of="open" value={network.openAtEnd.total} question={openQuestion('end', report, {})} />
          <Figure of="waiting" value={network.openAtEnd.total - network.openAtEnd.accepted} />
          <Figure
            of="open"
            value={network.openAtStart.total}
            question={openQuestion('start', report, {})}
            className={classes.separated}
          />
          <Figure of="sent" value={network.sent} question={sentQuestion(report, {})} />
          <Figure of="ended" value={endedInAll(network)} question={happenedQuestion('ended', report, {})} />
          <Figure of="open" value={network.openAtEnd.total} question={openQuestion('end', report, {})} />
        </tr>
      </tbody>
    </NumberedTable>
  )
}
