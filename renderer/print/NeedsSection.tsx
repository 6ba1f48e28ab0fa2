import { NeedKey } from '#domain/code-lists.ts'
import type { MonthReport } from '#domain/report.ts'
import { periodKindOf, previousPeriod, yearEarlier, yearOf } from '#domain/report-period.ts'
import type { Compared, Needs } from '#domain/report-sections.ts'
import { useLanguage } from '../text/language.ts'
import type { MetricKey } from '../text/metric-key.ts'
import { useTexts } from '../text/use-texts.ts'
import { Figure } from './Figure.tsx'
import { Metric } from './Metric.tsx'
import { NeedDots } from './NeedDots.tsx'
import { needRows } from './need-rows.ts'
import { ColumnHead, NumberedTable, SectionHead } from './ReportPieces.tsx'
import classes from './report.module.css'
import { reportNumbers } from './report-numbers.ts'
import { sentQuestion } from './report-questions.ts'
import pieces from './report-sections.module.css'

export interface NeedsSectionProps {
  readonly number: number
  readonly report: MonthReport
  readonly needs: Needs
}

/** What people needed, beside the period before and the same period a year before. */
export function NeedsSection({ number, report, needs }: NeedsSectionProps) {
  const t = useTexts()
  const language = useLanguage()
  const { total } = needs
  if (total.count === 0 && (total.previous ?? 0) === 0) {
    return (
      <section>
        <SectionHead number={number}>{t.reportNeeds.title}</SectionHead>
        <p>{t.reportNeeds.none(report.period)}</p>
      </section>
    )
  }
  const wholeYear = periodKindOf(report.period) === 'year'
  const { lines, restricted, rest } = needRows(needs, wholeYear)
  const shown: readonly Compared[] = [...lines, ...[restricted, rest].filter(row => row !== undefined)]
  const most = Math.max(1, ...shown.flatMap(row => [row.count, row.previous ?? 0]))
  const rowOf = (row: Compared) => (
    <>
      <Figure of="needs" form="share" value={row.count} whole={total.count} />
      <Figure of="needs" value={row.previous} className={classes.muted} />
      <ChangeFigure row={row} />
      {wholeYear ? null : <Figure of="needs" value={row.yearBefore} className={classes.muted} />}
      <td className={classes.dotCell}>
        <NeedDots count={row.count} previous={row.previous} most={most} />
      </td>
    </>
  )
  return (
    <section>
      <SectionHead number={number}>{t.reportNeeds.title}</SectionHead>
      <NumberedTable
        number={reportNumbers.needs}
        title={t.reportNeeds.table}
        remark={t.reportNeeds.tableRemark(total.count)}
        className={`${classes.tight} ${classes.fixed}`}
      >
        <colgroup>
          <col />
          <col style={{ width: 'calc(17 * var(--mm))' }} />
          <col style={{ width: 'calc(13 * var(--mm))' }} />
          <col style={{ width: 'calc(17 * var(--mm))' }} />
          <col style={{ width: 'calc(13 * var(--mm))' }} />
          {wholeYear ? null : <col style={{ width: 'calc(17 * var(--mm))' }} />}
          <col style={{ width: 'calc(34 * var(--mm))' }} />
        </colgroup>
        <thead>
          <tr>
            <th className={classes.left} scope="col">
              {t.reportNeeds.need}
            </th>
            <PeriodHead of="needs" period={report.period} />
            <ColumnHead of="needs">{t.report.timeliness.share}</ColumnHead>
            <PeriodHead of="needs" period={previousPeriod(report.period)} />
            <ColumnHead of="needChange">{t.reportNeeds.change}</ColumnHead>
            {wholeYear ? null : <PeriodHead of="needs" period={yearEarlier(report.period)} />}
            <th className={`${classes.left} ${classes.dotHead}`} scope="col">
              <NeedKeyLine period={report.period} />
            </th>
          </tr>
        </thead>
        <tbody>
          {lines.map(({ key, pl, en, ...row }) => (
            <tr key={key}>
              <th scope="row">{{ pl, en }[language]}</th>
              <Figure
                of="needs"
                value={row.count}
                question={
                  row.restricted ? undefined : { ...sentQuestion(report, {}), needs: [NeedKey.parse(key)] }
                }
                className={classes.strong}
              />
              {rowOf(row)}
            </tr>
          ))}
          {restricted === undefined ? null : (
            <tr>
              <th scope="row">{t.reportNeeds.restricted}</th>
              <Figure of="needs" value={restricted.count} className={classes.strong} />
              {rowOf(restricted)}
            </tr>
          )}
          {rest === undefined ? null : (
            <tr>
              <th scope="row">{t.reportNeeds.rest(rest.kinds)}</th>
              <Figure of="needs" value={rest.count} className={classes.strong} />
              {rowOf(rest)}
            </tr>
          )}
          <tr className={classes.sum}>
            <th scope="row">{t.report.total}</th>
            <Figure of="sent" value={total.count} question={sentQuestion(report, {})} />
            <Figure of="needs" form="share" value={total.count} whole={total.count} />
            <Figure of="sent" value={total.previous} />
            <ChangeFigure row={total} />
            {wholeYear ? null : <Figure of="sent" value={total.yearBefore} />}
            <td />
          </tr>
        </tbody>
      </NumberedTable>
      <div className={pieces.sideNotes}>
        {wholeYear || restricted === undefined ? null : (
          <p>
            <b>{t.reportNeeds.restrictedTitle}</b> {t.reportNeeds.restrictedNote}
          </p>
        )}
        {total.previous === null || total.yearBefore === null ? (
          <p>
            <b>{t.reportNeeds.comparableTitle}</b> {t.reportNeeds.comparableNote}
          </p>
        ) : null}
      </div>
    </section>
  )
}

/** The name of a period over its year, so that the two never run into the next column. */
function PeriodHead({ of, period }: { readonly of: MetricKey; readonly period: MonthReport['period'] }) {
  const t = useTexts()
  return (
    <th scope="col">
      <Metric of={of}>
        {t.reportNeeds.keyOf(period)}
        {periodKindOf(period) === 'year' ? null : <span className={pieces.year}> {yearOf(period)}</span>}
      </Metric>
    </th>
  )
}

function NeedKeyLine({ period }: { readonly period: MonthReport['period'] }) {
  const t = useTexts()
  return (
    <span className={pieces.needKey}>
      <svg viewBox="0 0 2.4 2.4" aria-hidden="true">
        <circle cx={1.2} cy={1.2} r={0.95} fill="none" stroke="var(--report-muted)" strokeWidth={0.3} />
      </svg>
      {t.reportNeeds.keyOf(previousPeriod(period))}
      <svg viewBox="0 0 2.4 2.4" aria-hidden="true">
        <circle cx={1.2} cy={1.2} r={1.05} fill="var(--report-accent)" />
      </svg>
      {t.reportNeeds.keyOf(period)}
    </span>
  )
}

function ChangeFigure({ row }: { readonly row: Compared }) {
  const change = row.previous === null ? null : row.count - row.previous
  return <Figure of="needChange" form="change" value={change} />
}
