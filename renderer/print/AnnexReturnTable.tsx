import type { MonthReport } from '#domain/report.ts'
import type { Annex } from '#domain/report-sections.ts'
import { useTexts } from '../text/use-texts.ts'
import { AnnexCode, AnnexNeed } from './AnnexMatter.tsx'
import { NumberedTable } from './ReportPieces.tsx'
import classes from './report.module.css'
import { nameIn } from './report-names.ts'
import { reportNumbers } from './report-numbers.ts'

/** Matters that came back to whoever had them, with the way they took. */
export function AnnexReturnTable({
  report,
  returns,
}: {
  readonly report: MonthReport
  readonly returns: Annex['returns']
}) {
  const t = useTexts()
  const { lines, count } = returns
  return (
    <>
      <NumberedTable
        number={reportNumbers.annexReturns}
        title={t.reportAnnex.returnTable}
        className={classes.tight}
        long={lines.length > 15}
      >
        <thead>
          <tr>
            <th className={classes.left} scope="col">
              {t.reportAnnex.code}
            </th>
            <th className={classes.left} scope="col">
              {t.reportAnnex.path}
            </th>
            <th className={classes.left} scope="col">
              {t.reportAnnex.need}
            </th>
            <th scope="col">{t.reportAnnex.hop}</th>
          </tr>
        </thead>
        <tbody>
          {lines.map(line => (
            <tr key={line.referralId}>
              <th scope="row">
                <AnnexCode resident={line.resident} referralId={line.referralId} />
              </th>
              <td className={classes.left}>{line.path.map(key => nameIn(report, key)).join(' – ')}</td>
              <td className={classes.left}>
                <AnnexNeed matter={line} />
              </td>
              <td>{line.hop}.</td>
            </tr>
          ))}
        </tbody>
      </NumberedTable>
      {lines.length < count ? <p>{t.reportAnnex.more(count - lines.length)}</p> : null}
    </>
  )
}
