import type { MonthReport } from '#domain/report.ts'
import type { CorrectionLine } from '#domain/report-closing.ts'
import { localDayOf } from '#domain/time.ts'
import { useTexts } from '../text/use-texts.ts'
import { correctionChange } from './correction-change.ts'
import { NumberedTable } from './ReportPieces.tsx'
import classes from './report.module.css'
import { reportNumbers } from './report-numbers.ts'
import pieces from './report-sections.module.css'

/** Every correction of this report, and of earlier ones made since this period began. */
export function CorrectionTable({ report }: { readonly report: MonthReport }) {
  const t = useTexts()
  const { corrections, earlierCorrections } = report.closing
  const lines: readonly CorrectionLine[] = [...corrections, ...earlierCorrections]
  if (lines.length === 0) return <p className={pieces.correctionNone}>{t.reportCorrections.none}</p>
  return (
    <NumberedTable
      number={reportNumbers.corrections}
      title={t.reportCorrections.table}
      long={lines.length > 8}
    >
      <thead>
        <tr>
          <th className={classes.left} scope="col">
            {t.reportCorrections.report}
          </th>
          <th className={classes.left} scope="col">
            {t.reportCorrections.correction}
          </th>
          <th className={classes.left} scope="col">
            {t.reportCorrections.change}
          </th>
          <th className={classes.left} scope="col">
            {t.reportCorrections.reason}
          </th>
        </tr>
      </thead>
      <tbody>
        {lines.map(line => (
          <tr key={`${line.period}-${line.number}`}>
            <th scope="row">{t.reportNeeds.periodShort(line.period)}</th>
            <td className={classes.left}>
              {t.reportCorrections.which({ number: line.number, on: localDayOf(line.correctedAt) })}
            </td>
            <td className={`${classes.left} ${classes.words}`}>
              {correctionChange(t, line, report.institutions)}
            </td>
            <td className={`${classes.left} ${classes.words}`}>{line.reason}</td>
          </tr>
        ))}
      </tbody>
    </NumberedTable>
  )
}
