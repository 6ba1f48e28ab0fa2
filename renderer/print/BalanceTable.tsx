import type { MonthReport } from '#domain/report.ts'
import { endedInAll } from '#domain/report-balance.ts'
import { useTexts } from '../text/use-texts.ts'
import { countOrDash } from './figure-words.ts'
import { NumberedTable, ReportInstitutionName } from './ReportPieces.tsx'
import classes from './report.module.css'
import { endDayOf, nameIn } from './report-names.ts'

/** The equation of every institution in both its roles; each row balances, and so does their sum. */
export function BalanceTable({ report }: { readonly report: MonthReport }) {
  const t = useTexts()
  const { network, asReceiver, asSender } = report.balance
  const start = t.report.balance.open(report.firstDay)
  const end = t.report.balance.open(endDayOf(report))
  return (
    <NumberedTable
      number={1}
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
          <th scope="col">{start}</th>
          <th scope="col">{t.report.balance.sent}</th>
          <th scope="col">{t.report.balance.closedColumn}</th>
          <th scope="col">{t.report.balance.otherwiseColumn}</th>
          <th scope="col">{end}</th>
          <th scope="col">{t.report.balance.waitingColumn}</th>
          <th className={classes.separated} scope="col">
            {start}
          </th>
          <th scope="col">{t.report.balance.sent}</th>
          <th scope="col">{t.report.balance.ended}</th>
          <th scope="col">{end}</th>
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
              <td>{countOrDash(received.openAtStart)}</td>
              <td>{countOrDash(received.received)}</td>
              <td>{countOrDash(received.closed)}</td>
              <td>{countOrDash(received.endedOtherwise)}</td>
              <td className={classes.strong}>{countOrDash(received.openAtEnd.total)}</td>
              <td className={classes.muted}>
                {countOrDash(received.openAtEnd.total - received.openAtEnd.accepted)}
              </td>
              <td className={classes.separated}>{countOrDash(sent?.openAtStart ?? 0)}</td>
              <td>{countOrDash(sent?.sent ?? 0)}</td>
              <td>{countOrDash(sent?.ended ?? 0)}</td>
              <td className={classes.strong}>{countOrDash(sent?.openAtEnd ?? 0)}</td>
            </tr>
          )
        })}
        <tr className={classes.sum}>
          <th scope="row">{t.report.total}</th>
          <td>{network.openAtStart.total}</td>
          <td>{network.sent}</td>
          <td>{network.closed}</td>
          <td>{countOrDash(endedInAll(network) - network.closed)}</td>
          <td>{network.openAtEnd.total}</td>
          <td>{countOrDash(network.openAtEnd.total - network.openAtEnd.accepted)}</td>
          <td className={classes.separated}>{network.openAtStart.total}</td>
          <td>{network.sent}</td>
          <td>{endedInAll(network)}</td>
          <td>{network.openAtEnd.total}</td>
        </tr>
      </tbody>
    </NumberedTable>
  )
}
