import type { MonthReport } from '#domain/report.ts'
import { type DelayCounts, delayBands, delayStages } from '#domain/report-sections.ts'
import { useTexts } from '../text/use-texts.ts'
import { Figure } from './Figure.tsx'
import { ColumnHead, NumberedTable } from './ReportPieces.tsx'
import classes from './report.module.css'
import { endDayOf } from './report-names.ts'
import { reportNumbers } from './report-numbers.ts'

export interface DelayTableProps {
  readonly report: MonthReport
  readonly overdue: DelayCounts
}

/** What was past its deadline, by what it waited for and for how long; beside it how to read the stages. */
export function DelayTable({ report, overdue }: DelayTableProps) {
  const t = useTexts()
  return (
    <div className={classes.pair}>
      <NumberedTable
        number={reportNumbers.delays}
        title={t.reportUnresolved.delayTable(endDayOf(report))}
        remark={t.reportUnresolved.delayRemark}
      >
        <thead>
          <tr>
            <th className={classes.left} scope="col">
              {t.reportUnresolved.stage}
            </th>
            {delayBands.map(band => (
              <ColumnHead key={band} of="overdue">
                {t.reportUnresolved.bands[band]}
              </ColumnHead>
            ))}
            <ColumnHead of="overdue">{t.report.total}</ColumnHead>
          </tr>
        </thead>
        <tbody>
          {delayStages.map(stage => (
            <tr key={stage}>
              <th scope="row">{t.reportUnresolved.stages[stage]}</th>
              {delayBands.map(band => (
                <Figure key={band} of="overdue" value={overdue.byStageAndBand[stage][band]} />
              ))}
              <Figure of="overdue" value={overdue.byStage[stage]} className={classes.strong} />
            </tr>
          ))}
          <tr className={classes.sum}>
            <th scope="row">{t.report.total}</th>
            {delayBands.map(band => (
              <Figure key={band} of="overdue" value={overdue.byBand[band]} />
            ))}
            <Figure of="overdue" value={overdue.total} />
          </tr>
        </tbody>
      </NumberedTable>
      <aside className={classes.aside}>
        {delayStages.map(stage => (
          <p key={stage}>
            <b>{t.reportUnresolved.stages[stage]}</b> – {t.reportUnresolved.stageNote[stage]}
          </p>
        ))}
        <p>{t.reportUnresolved.once}</p>
      </aside>
    </div>
  )
}
