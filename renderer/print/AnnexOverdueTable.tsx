import type { MonthReport } from '#domain/report.ts'
import type { Annex } from '#domain/report-sections.ts'
import { labelOf } from '../text/label-of.ts'
import { useTexts } from '../text/use-texts.ts'
import { AnnexCode, AnnexNeed } from './AnnexMatter.tsx'
import { Figure } from './Figure.tsx'
import { NumberedTable } from './ReportPieces.tsx'
import classes from './report.module.css'
import { endDayOf, nameIn } from './report-names.ts'
import { reportNumbers } from './report-numbers.ts'

/** Every referral past its decision, the longest delay first: what the meeting goes through. */
export function AnnexOverdueTable({
  report,
  overdue,
}: {
  readonly report: MonthReport
  readonly overdue: Annex['overdue']
}) {
  const t = useTexts()
  const { lines, count } = overdue
  return (
    <>
      <NumberedTable
        number={reportNumbers.annexOverdue}
        title={t.reportAnnex.overdueTable}
        remark={t.reportAnnex.asOf(endDayOf(report))}
        className={classes.tight}
        long={lines.length > 15}
      >
        <thead>
          <tr>
            <th className={classes.left} scope="col">
              {t.reportAnnex.code}
            </th>
            <th className={classes.left} scope="col">
              {t.reportAnnex.route}
            </th>
            <th className={classes.left} scope="col">
              {t.reportAnnex.need}
            </th>
            <th className={classes.left} scope="col">
              {t.reportAnnex.urgency}
            </th>
            <th scope="col">{t.reportAnnex.sentOn}</th>
            <th scope="col">{t.reportAnnex.dueOn}</th>
            <th scope="col">{t.reportAnnex.daysLate}</th>
          </tr>
        </thead>
        <tbody>
          {lines.map(line => (
            <tr key={line.referralId}>
              <th scope="row">
                <AnnexCode resident={line.resident} referralId={line.referralId} />
              </th>
              <td className={classes.left}>{`${nameIn(report, line.from)} – ${nameIn(report, line.to)}`}</td>
              <td className={classes.left}>
                <AnnexNeed matter={line} />
              </td>
              <td className={classes.left}>{labelOf('urgency', line.urgency)}</td>
              <td>{t.reportPlaces.day(line.sentOn)}</td>
              <td>{t.reportPlaces.day(line.dueOn)}</td>
              <Figure form="days" value={line.daysLate} className={classes.lateFigure} />
            </tr>
          ))}
        </tbody>
      </NumberedTable>
      {lines.length < count ? <p>{t.reportAnnex.more(count - lines.length)}</p> : null}
    </>
  )
}
