import type { MonthReport } from '#domain/report.ts'
import { useTexts } from '../text/use-texts.ts'
import { Figure } from './Figure.tsx'
import { ColumnHead, NumberedTable, ReportInstitutionName } from './ReportPieces.tsx'
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
            <ColumnHead of="withoutDecision">{t.report.timeliness.withoutDecision}</ColumnHead>
            <ColumnHead of="withoutContact">{t.report.timeliness.withoutContact}</ColumnHead>
            <th scope="col">{t.report.total}</th>
          </tr>
        </thead>
        <tbody>
          {byReceiver.map(row => (
            <tr key={row.institution}>
              <th scope="row">
                <ReportInstitutionName institution={row.institution} name={nameIn(report, row.institution)} />
              </th>
              <Figure of="withoutDecision" value={row.withoutDecision} />
              <Figure of="withoutContact" value={row.withoutContact} />
              <Figure value={row.withoutDecision + row.withoutContact} className={classes.strong} />
            </tr>
          ))}
          <tr className={classes.sum}>
            <th scope="row">{t.report.total}</th>
            <Figure of="withoutDecision" value={withoutDecision} />
            <Figure of="withoutContact" value={withoutContact} />
            <Figure value={withoutDecision + withoutContact} />
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
