import type { MonthReport } from '#domain/report.ts'
import { endedInAll } from '#domain/report-balance.ts'
import { useTexts } from '../text/use-texts.ts'
import { Figure } from './Figure.tsx'
import { ColumnHead, NumberedTable, ReportInstitutionName, TotalName } from './ReportPieces.tsx'
import classes from './report.module.css'
import { endDayOf, nameIn } from './report-names.ts'
import { reportNumbers } from './report-numbers.ts'
import { countedQuestion, openBeforeQuestion, openQuestion, sentQuestion } from './report-questions.ts'

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
          return (
            <tr key={received.institution}>
              <th scope="row">
                <ReportInstitutionName
                  institution={received.institution}
                  name={nameIn(report, received.institution)}
                />
              </th>
              <Figure
                of="open"
                value={received.openAtStart}
                question={openBeforeQuestion(report, { to: received.institution })}
              />
              <Figure
                of="sent"
                value={received.received}
                question={sentQuestion(report, { to: received.institution })}
              />
              <Figure
                of="closed"
                value={received.closed}
                question={countedQuestion('closed', report, { to: received.institution })}
              />
              <Figure
                of="endedOtherwise"
                value={received.endedOtherwise}
                question={countedQuestion('endedOtherwise', report, { to: received.institution })}
              />
              <Figure
                of="open"
                value={received.openAtEnd.total}
                question={openQuestion(report.lastDay, { to: received.institution })}
                className={classes.strong}
              />
              <Figure
                of="waiting"
                value={received.openAtEnd.total - received.openAtEnd.accepted}
                question={openQuestion(report.lastDay, { to: received.institution }, 'waiting')}
                className={classes.muted}
              />
              <Figure
                of="open"
                value={sent?.openAtStart ?? 0}
                question={openBeforeQuestion(report, { from: received.institution })}
                className={classes.separated}
              />
              <Figure
                of="sent"
                value={sent?.sent ?? 0}
                question={sentQuestion(report, { from: received.institution })}
              />
              <Figure
                of="ended"
                value={sent?.ended ?? 0}
                question={countedQuestion('ended', report, { from: received.institution })}
              />
              <Figure
                of="open"
                value={sent?.openAtEnd ?? 0}
                question={openQuestion(report.lastDay, { from: received.institution })}
                className={classes.strong}
              />
            </tr>
          )
        })}
        <tr className={classes.sum}>
          <th scope="row">
            <TotalName />
          </th>
          <Figure of="open" value={network.openAtStart.total} question={openBeforeQuestion(report, {})} />
          <Figure of="sent" value={network.sent} question={sentQuestion(report, {})} />
          <Figure of="closed" value={network.closed} question={countedQuestion('closed', report, {})} />
          <Figure
            of="endedOtherwise"
            value={endedInAll(network) - network.closed}
            question={countedQuestion('endedOtherwise', report, {})}
          />
          <Figure of="open" value={network.openAtEnd.total} question={openQuestion(report.lastDay, {})} />
          <Figure
            of="waiting"
            value={network.openAtEnd.total - network.openAtEnd.accepted}
            question={openQuestion(report.lastDay, {}, 'waiting')}
          />
          <Figure
            of="open"
            value={network.openAtStart.total}
            question={openBeforeQuestion(report, {})}
            className={classes.separated}
          />
          <Figure of="sent" value={network.sent} question={sentQuestion(report, {})} />
          <Figure of="ended" value={endedInAll(network)} question={countedQuestion('ended', report, {})} />
          <Figure of="open" value={network.openAtEnd.total} question={openQuestion(report.lastDay, {})} />
        </tr>
      </tbody>
    </NumberedTable>
  )
}
