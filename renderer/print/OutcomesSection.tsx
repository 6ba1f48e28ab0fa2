import { Fragment } from 'react'
import { OutcomeKey } from '#domain/code-lists.ts'
import type { MonthReport, SeenCount } from '#domain/report.ts'
import { useLanguage } from '../text/language.ts'
import { useTexts } from '../text/use-texts.ts'
import { Figure } from './Figure.tsx'
import { ColumnHead, NumberedTable, SectionHead } from './ReportPieces.tsx'
import classes from './report.module.css'
import { reportNumbers } from './report-numbers.ts'
import { countedQuestion } from './report-questions.ts'

/** What became of the closed referrals, and how often the sender has learned it. */
export function OutcomesSection({
  number,
  report,
}: {
  readonly number: number
  readonly report: MonthReport
}) {
  const t = useTexts()
  const language = useLanguage()
  const { total, groups, positive } = report.outcomes
  if (total.count === 0) {
    return (
      <section>
        <SectionHead number={number}>{t.report.outcomes.title}</SectionHead>
        <p>{t.report.outcomes.none(report.period)}</p>
      </section>
    )
  }
  const largest = Math.max(...groups.flatMap(({ lines }) => lines.map(line => line.count)))
  return (
    <section>
      <SectionHead number={number}>{t.report.outcomes.title}</SectionHead>
      <NumberedTable
        number={reportNumbers.outcomes}
        title={t.report.outcomes.table}
        remark={t.report.outcomes.tableRemark(total.count)}
      >
        <thead>
          <tr>
            <th className={classes.left} scope="col">
              {t.report.outcomes.outcome}
            </th>
            <ColumnHead of="outcomes">{t.report.timeliness.count}</ColumnHead>
            <ColumnHead of="outcomes">{t.report.timeliness.share}</ColumnHead>
            <th
              className={`${classes.left} ${classes.barCell}`}
              style={{ paddingLeft: 'calc(4 * var(--mm))' }}
            >
              {t.report.outcomes.bar}
            </th>
            <ColumnHead of="seen">{t.report.outcomes.seen}</ColumnHead>
          </tr>
        </thead>
        <tbody>
          {groups.map(({ group, lines, ...sum }) => (
            <Fragment key={group}>
              <tr className={classes.group}>
                <th scope="rowgroup">{t.report.outcomes.group[group]}</th>
                <Figure of="outcomes" value={sum.count} />
                <Figure of="outcomes" form="share" value={sum.count} whole={total.count} />
                <td />
                <SeenFigure of={sum} />
              </tr>
              {lines.map(({ outcome, pl, en, ...line }) => (
                <tr key={outcome}>
                  <th scope="row" className={classes.inset}>
                    {{ pl, en }[language]}
                  </th>
                  <Figure
                    of="outcomes"
                    value={line.count}
                    question={{
                      ...countedQuestion('closed', report, {}),
                      outcome: OutcomeKey.parse(outcome),
                    }}
                    className={classes.strong}
                  />
                  <Figure of="outcomes" form="share" value={line.count} whole={total.count} />
                  <td className={classes.barCell}>
                    <OutcomeBar line={line} largest={largest} />
                  </td>
                  <SeenFigure of={line} />
                </tr>
              ))}
            </Fragment>
          ))}
          <tr className={classes.sum}>
            <th scope="row">{t.report.total}</th>
            <Figure of="outcomes" value={total.count} question={countedQuestion('closed', report, {})} />
            <Figure of="outcomes" form="share" value={total.count} whole={total.count} />
            <td />
            <SeenFigure of={total} percent />
          </tr>
        </tbody>
      </NumberedTable>
      <p>
        {t.report.outcomes.finding({
          positive: positive.count,
          of: positive.of,
          unseen: total.count - total.seen,
        })}
      </p>
    </section>
  )
}

/** „22 z 24”: how many of the closures the sender knows the result of. */
function SeenFigure({ of, percent = false }: { readonly of: SeenCount; readonly percent?: boolean }) {
  const t = useTexts()
  const part = { part: of.seen, whole: of.count }
  return (
    <Figure of="seen" form="of" value={of.seen} whole={of.count}>
      {t.report.partOf(part)}
      {percent && ` (${t.report.percentOf(part)})`}
    </Figure>
  )
}

/** As long as the outcome is frequent; the dark part is what the sender knows of. The row says both in numbers. */
function OutcomeBar({ line, largest }: { readonly line: SeenCount; readonly largest: number }) {
  const scale = 38 / largest
  return (
    <svg className={classes.chart} viewBox="0 0 40 3.2" aria-hidden="true">
      <rect y={0.5} width={line.count * scale} height={2.2} fill="var(--report-bar)" />
      <rect y={0.5} width={line.seen * scale} height={2.2} fill="var(--report-accent)" />
    </svg>
  )
}
