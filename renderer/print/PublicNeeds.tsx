import type { PublicDetail } from '#domain/public-report.ts'
import { currentLanguage } from '../text/language.ts'
import { useTexts } from '../text/use-texts.ts'
import { PrintedCell, SideNotes } from './PublicPieces.tsx'
import { NumberedTable, SectionHead } from './ReportPieces.tsx'
import classes from './report.module.css'

/** How many people came with which need: of a quarter or longer. */
export function PublicNeeds({ number, detail }: { readonly number: number; readonly detail: PublicDetail }) {
  const t = useTexts()
  const polish = currentLanguage() === 'pl'
  return (
    <section>
      <SectionHead number={number}>{t.publicReport.needs(detail.period)}</SectionHead>
      <div className={classes.pair}>
        <NumberedTable number={4} title={t.publicReport.needsTable} remark={t.publicReport.peopleRemark}>
          <thead>
            <tr>
              <th className={classes.left} scope="col">
                {t.publicReport.need}
              </th>
              <th scope="col">{t.publicReport.peopleShort}</th>
            </tr>
          </thead>
          <tbody>
            {detail.needs.map(({ key, pl, en, people }) => (
              <tr key={key}>
                <th scope="row">{polish ? pl : en}</th>
                <PrintedCell value={people} />
              </tr>
            ))}
            {detail.merged === null ? null : (
              <tr>
                <th scope="row">{t.publicReport.merged(detail.merged.kinds)}</th>
                <PrintedCell value={detail.merged.people} />
              </tr>
            )}
            {detail.restrictedLater ? (
              <tr>
                <th scope="row">{t.publicReport.restricted}</th>
                <td>×</td>
              </tr>
            ) : null}
            <tr className={classes.sum}>
              <th scope="row">{t.publicReport.differentPeople}</th>
              <PrintedCell value={detail.total} />
            </tr>
          </tbody>
        </NumberedTable>
        <SideNotes notes={[t.publicReport.needsNote]} />
      </div>
    </section>
  )
}
