import type { MonthReport } from '#domain/report.ts'
import { useTexts } from '../text/use-texts.ts'
import { countOrDash } from './figure-words.ts'
import { NumberedTable, ReportInstitutionName } from './ReportPieces.tsx'
import classes from './report.module.css'
import { endDayOf, nameIn } from './report-names.ts'

/** What stood past its deadline at the end of the month, beside how to read the two tables of the section. */
export function OverdueTable({ report }: { readonly report: MonthReport }) {
  const t = useTexts()
  const { byReceiver, withoutDecision, withoutContact } = report.timeliness.overdueAtEnd
  return (
    <div className={classes.pair}>
      <NumberedTable
        number={4}
        title={t.report.timeliness.overdueTable(endDayOf(report))}
        remark={t.report.timeliness.overdueRemark}
      >
        <thead>
          <tr>
            <th className={classes.left} scope="col">
              {t.report.institution}
            </th>
            <th scope="col">{t.report.timeliness.withoutDecision}</th>
            <th scope="col">{t.report.timeliness.withoutContact}</th>
            <th scope="col">{t.report.total}</th>
          </tr>
        </thead>
        <tbody>
          {byReceiver.map(row => (
            <tr key={row.institution}>
              <th scope="row">
                <ReportInstitutionName institution={row.institution} name={nameIn(report, row.institution)} />
              </th>
              <td>{countOrDash(row.withoutDecision)}</td>
              <td>{countOrDash(row.withoutContact)}</td>
              <td className={classes.strong}>{countOrDash(row.withoutDecision + row.withoutContact)}</td>
            </tr>
          ))}
          <tr className={classes.sum}>
            <th scope="row">{t.report.total}</th>
            <td>{countOrDash(withoutDecision)}</td>
            <td>{countOrDash(withoutContact)}</td>
            <td>{countOrDash(withoutDecision + withoutContact)}</td>
          </tr>
        </tbody>
      </NumberedTable>
      <aside className={classes.aside}>
        <p>
          <b>{t.report.timeliness.howToRead}</b> {t.report.timeliness.howToReadText}
        </p>
        <p>
          <b>{capital(t.report.timeliness.withoutDecision)}</b> – {t.report.timeliness.withoutDecisionNote}{' '}
          <b>{capital(t.report.timeliness.withoutContact)}</b> – {t.report.timeliness.withoutContactNote}
        </p>
      </aside>
    </div>
  )
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
