import type { MonthReport } from '#domain/report.ts'
import { periodKindOf } from '#domain/report-period.ts'
import { openingSentences } from '../text/opening-sentences.ts'
import { RichText } from '../text/RichText.tsx'
import { useTexts } from '../text/use-texts.ts'
import { useIncomplete } from './incomplete-data.ts'
import { SectionHead } from './ReportPieces.tsx'
import classes from './report-head.module.css'
import { SentenceTrend } from './SentenceTrend.tsx'

/** The period in a few sentences: made of its figures, or in the coordinator's words. */
export function SummarySection({
  number,
  report,
}: {
  readonly number: number
  readonly report: MonthReport
}) {
  const t = useTexts()
  const incomplete = useIncomplete()
  // The last month of a longer period is not what the sentence speaks of.
  const trend = periodKindOf(report.period) === 'month' ? report.trend : []
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
            <SentenceTrend place={key} trend={trend} />
          </li>
        ))}
      </ol>
      {trend.length < 2 ? null : <p className={classes.beside}>{t.reportTrend.beside(trend)}</p>}
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
        {incomplete.size === 0 ? null : (
          <span>
            <b>†</b> {t.report.summary.incomplete}
          </span>
        )}
      </div>
      <div className={classes.source}>{t.report.summary.source}</div>
    </section>
  )
}
