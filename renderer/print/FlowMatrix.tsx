import type { MonthReport } from '#domain/report.ts'
import { heatStepOf, heatSteps } from '#domain/report-figures.ts'
import { useTexts } from '../text/use-texts.ts'
import { Figure } from './Figure.tsx'
import { NumberedTable, ReportInstitutionName, TotalName } from './ReportPieces.tsx'
import classes from './report.module.css'
import { nameIn } from './report-names.ts'
import { reportNumbers } from './report-numbers.ts'
import { sentQuestion } from './report-questions.ts'

const shades = [
  classes.shade0,
  classes.shade1,
  classes.shade2,
  classes.shade3,
  classes.shade4,
  classes.shade5,
]

/** From × to. The shade helps the eye, the number tells: it is printed in every cell. */
export function FlowMatrix({ report }: { readonly report: MonthReport }) {
  const t = useTexts()
  const { rows, receivedTotals, total } = report.flows
  const scale = heatSteps.map((least, place) => {
    const next = heatSteps[place + 1]
    return next === undefined
      ? t.report.flows.andMore(least)
      : t.report.flows.steps({ least, most: next - 1 })
  })
  return (
    <>
      <NumberedTable
        number={reportNumbers.flows}
        title={t.report.flows.table}
        remark={t.report.flows.tableRemark}
        className={classes.heat}
        close
      >
        <colgroup>
          <col style={{ width: 'calc(30 * var(--mm))' }} />
          {report.institutions.map(({ key }) => (
            <col key={key} />
          ))}
          <col style={{ width: 'calc(18 * var(--mm))' }} />
        </colgroup>
        <thead>
          <tr>
            <td />
            <th className={classes.span} colSpan={report.institutions.length} scope="colgroup">
              {t.report.flows.to}
            </th>
            <td className={classes.edge} />
          </tr>
          <tr>
            <th className={classes.left} scope="col">
              {t.report.flows.from}
            </th>
            {report.institutions.map(({ key }) => (
              <th key={key} scope="col">
                {nameIn(report, key)}
              </th>
            ))}
            <th className={classes.edge} scope="col">
              {t.report.total}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row, line) => (
            <tr key={row.from}>
              <th scope="row">
                <ReportInstitutionName institution={row.from} name={nameIn(report, row.from)} />
              </th>
              {row.counts.map((count, column) => (
                <Figure
                  key={report.institutions[column]?.key}
                  of="sent"
                  value={count}
                  sign={line === column && count === 0 ? '×' : undefined}
                  question={sentQuestion(report, { from: row.from, to: report.institutions[column]?.key })}
                  className={classes.cell}
                  box={shades[heatStepOf(count)]}
                />
              ))}
              <Figure
                of="sent"
                value={row.total}
                question={sentQuestion(report, { from: row.from })}
                className={classes.edge}
              />
            </tr>
          ))}
          <tr className={classes.sum}>
            <th scope="row">
              <TotalName>{t.report.flows.received}</TotalName>
            </th>
            {receivedTotals.map((received, column) => (
              <Figure
                key={report.institutions[column]?.key}
                of="sent"
                value={received}
                question={sentQuestion(report, { to: report.institutions[column]?.key })}
              />
            ))}
            <Figure of="sent" value={total} question={sentQuestion(report, {})} className={classes.edge} />
          </tr>
        </tbody>
      </NumberedTable>
      <div className={classes.scale} data-paper-only="">
        <span>{t.report.flows.shade}</span>
        {scale.map((step, place) => (
          <span key={step} className={shades[place + 1]}>
            {step}
          </span>
        ))}
      </div>
    </>
  )
}
