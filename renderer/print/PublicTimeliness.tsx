import type { PublicReport } from '#domain/public-report.ts'
import { useTexts } from '../text/use-texts.ts'
import { PrintedCell, SideNotes } from './PublicPieces.tsx'
import publicClasses from './public-report.module.css'
import { roundedShare } from './public-sentences.ts'
import { NumberedTable, SectionHead } from './ReportPieces.tsx'
import classes from './report.module.css'

/** How quickly receivers decided, for the network as a whole. */
export function PublicTimeliness({
  number,
  report,
}: {
  readonly number: number
  readonly report: PublicReport
}) {
  const t = useTexts()
  const { referrals, waiting, period } = report
  const { decided, inTime } = referrals
  return (
    <section>
      <SectionHead number={number}>{t.report.timeliness.title}</SectionHead>
      <div className={classes.pair}>
        <NumberedTable
          number={2}
          title={t.publicReport.decisions}
          remark={t.publicReport.decisionsRemark(period)}
        >
          <thead>
            <tr>
              <td />
              <th scope="col">{t.publicReport.decided}</th>
              <th scope="col">{t.publicReport.inTimeShort}</th>
              <th scope="col">{t.publicReport.share}</th>
              <th scope="col">{t.publicReport.median}</th>
              <th scope="col">{t.publicReport.p90}</th>
            </tr>
          </thead>
          <tbody>
            <tr>
              <th scope="row" className={publicClasses.whole}>
                {t.publicReport.network}
              </th>
              <PrintedCell value={decided} />
              <PrintedCell value={inTime} />
              <td>{roundedShare(inTime, decided) ?? '·'}</td>
              <td>{waiting.median ?? '·'}</td>
              <td>{waiting.p90 ?? '·'}</td>
            </tr>
          </tbody>
        </NumberedTable>
        <SideNotes notes={[t.publicReport.shareNote]} />
      </div>
    </section>
  )
}
