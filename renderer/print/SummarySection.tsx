import type { MonthReport } from '#domain/report.ts'
import { endedInAll } from '#domain/report-balance.ts'
import type { Texts } from '../text/polish.ts'
import { RichText } from '../text/RichText.tsx'
import { useTexts } from '../text/use-texts.ts'
import { SectionHead } from './ReportPieces.tsx'
import classes from './report-head.module.css'

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
        {sentencesOf(t, report).map((sentence, place) => (
          <li key={sentence}>
            <span className={classes.place}>{place + 1}</span>
            <span>
              <RichText>{sentence}</RichText>
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

const sentencesOf = (t: Texts, report: MonthReport): readonly string[] => {
  const { network } = report.balance
  const { decisions } = report.timeliness.total
  const { total, positive } = report.outcomes
  const { residents, withoutResident, openAtEnd } = network
  const decided =
    decisions.median === null || decisions.p90 === null
      ? t.report.summary.fewDecisions(decisions.count)
      : t.report.summary.decided({ ...decisions, median: decisions.median, p90: decisions.p90 })
  const ended = {
    ended: endedInAll(network),
    closed: network.closed,
    open: openAtEnd.total,
    waiting: openAtEnd.total - openAtEnd.accepted,
  }
  const closed = { positive: positive.count, of: positive.of, seen: total.seen, closed: total.count }
  return [
    t.report.summary.sent({ period: report.period, count: network.sent, residents, withoutResident }),
    t.report.summary.ended(ended),
    decided,
    t.report.summary.overdue(report.timeliness.overdueAtEnd),
    ...(positive.of === 0 ? [] : [t.report.summary.outcomes(closed)]),
  ]
}
