import { Fragment } from 'react'
import type { MonthReport, SeenCount } from '#domain/report.ts'
import { useLanguage } from '../text/language.ts'
import { useTexts } from '../text/use-texts.ts'
import { shareWithDecimal } from './figure-words.ts'
import { NumberedTable, SectionHead } from './ReportPieces.tsx'
import classes from './report.module.css'

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
        number={5}
        title={t.report.outcomes.table}
        remark={t.report.outcomes.tableRemark(total.count)}
      >
        <thead>
          <tr>
            <th className={classes.left} scope="col">
              {t.report.outcomes.outcome}
            </th>
            <th scope="col">{t.report.timeliness.count}</th>
            <th scope="col">{t.report.timeliness.share}</th>
            <th
              className={`${classes.left} ${classes.barCell}`}
              style={{ paddingLeft: 'calc(4 * var(--mm))' }}
            >
              {t.report.outcomes.bar}
            </th>
            <th scope="col">{t.report.outcomes.seen}</th>
          </tr>
        </thead>
        <tbody>
          {groups.map(({ group, lines, ...sum }) => (
            <Fragment key={group}>
              <tr className={classes.group}>
                <th scope="rowgroup">{t.report.outcomes.group[group]}</th>
                <td>{sum.count}</td>
                <td>{shareWithDecimal(sum.count, total.count)}</td>
                <td />
                <td>{t.report.partOf({ part: sum.seen, whole: sum.count })}</td>
              </tr>
              {lines.map(({ outcome, pl, en, ...line }) => (
                <tr key={outcome}>
                  <th scope="row" className={classes.inset}>
                    {{ pl, en }[language]}
                  </th>
                  <td className={classes.strong}>{line.count}</td>
                  <td>{shareWithDecimal(line.count, total.count)}</td>
                  <td className={classes.barCell}>
                    <OutcomeBar line={line} largest={largest} />
                  </td>
                  <td>{t.report.partOf({ part: line.seen, whole: line.count })}</td>
                </tr>
              ))}
            </Fragment>
          ))}
          <tr className={classes.sum}>
            <th scope="row">{t.report.total}</th>
            <td>{total.count}</td>
            <td>{shareWithDecimal(total.count, total.count)}</td>
            <td />
            <td>
              {t.report.partOf({ part: total.seen, whole: total.count })} (
              {t.report.percentOf({ part: total.seen, whole: total.count })})
            </td>
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
