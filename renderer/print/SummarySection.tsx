import type { MonthReport } from '#domain/report.ts'
import { RichText } from '../text/RichText.tsx'
import { useTexts } from '../text/use-texts.ts'
import { SectionHead } from './ReportPieces.tsx'
import classes from './report-head.module.css'
import { printedSentences } from './report-sentences.ts'

/** The month in a few sentences, made of its figures and of nothing else. */
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
        {printedSentences(t, report).map(({ place, text }, line) => (
          <li key={place}>
            <span className={classes.place}>{line + 1}</span>
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
