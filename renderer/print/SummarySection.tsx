import type { MonthReport } from '#domain/report.ts'
import { openingSentences } from '../text/opening-sentences.ts'
import { RichText } from '../text/RichText.tsx'
import { useTexts } from '../text/use-texts.ts'
import { SectionHead } from './ReportPieces.tsx'
import classes from './report-head.module.css'

/** The period in a few sentences: made of its figures, or in the coordinator's words. */
export function SummarySection({
  number,
  report,
}: {
  readonly number: number
  readonly report: MonthReport
}) {
  const t = useTexts()
  return (
    <section>
      <SectionHead number={number}>{t.report.summary.title}</SectionHead>
      <ol className={classes.brief}>
        {openingSentences(t, report).map(({ place: key, text }, place) => (
          <li key={key}>
            <span className={classes.place}>{place + 1}</span>
            <span>
              <RichText>{text}</RichText>
            </span>
          </li>
        ))}
      </ol>
      <div className={classes.signs}>
        <span>
          <b>–</b> {t.report.summary.none}
        </span>
        <span>
          <b>×</b> {t.report.summary.notApplicable}
        </span>
        <span>
          <b>·</b> {t.report.summary.tooFew}
        </span>
        <span>
          <b>{t.report.summary.workingDayMark}</b> {t.report.summary.workingDay}
        </span>
      </div>
      <div className={classes.source}>{t.report.summary.source}</div>
    </section>
  )
}
