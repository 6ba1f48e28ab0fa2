import type { MonthReport } from '#domain/report.ts'
import { type DelayBand, delayBands, delayStages, type Unresolved } from '#domain/report-sections.ts'
import { useTexts } from '../text/use-texts.ts'
import { DelayDots, DelayMark } from './DelayDots.tsx'
import { Figure } from './Figure.tsx'
import { countOrDash } from './figure-words.ts'
import { ColumnHead, NumberedTable, ReportInstitutionName, TotalName } from './ReportPieces.tsx'
import classes from './report.module.css'
import { endDayOf, nameIn } from './report-names.ts'
import { reportNumbers } from './report-numbers.ts'
import { agedQuestion, openQuestion } from './report-questions.ts'
import pieces from './report-sections.module.css'

const fills: Readonly<Record<DelayBand, string>> = {
  days7: 'var(--report-pale)',
  days14: 'var(--report-bar)',
  days30: 'var(--report-middle)',
  more: 'var(--report-accent)',
}

export interface AgeingTableProps {
  readonly report: MonthReport
  readonly unresolved: Unresolved
}

/** Open referrals by receiver and age, all bars on one scale, and a dot for each that is past its deadline. */
export function AgeingTable({ report, unresolved }: AgeingTableProps) {
  const t = useTexts()
  const { ages, overdue, byReceiver } = unresolved
  const days = { lastDay: report.lastDay, endDay: endDayOf(report) }
  const most = Math.max(1, ...byReceiver.flatMap(row => delayBands.map(band => row.ages[band])))
  const open = byReceiver.reduce((all, row) => all + row.open, 0)
  return (
    <>
      <NumberedTable
        number={reportNumbers.ages}
        title={t.reportUnresolved.ageTable(endDayOf(report))}
        remark={t.reportUnresolved.ageRemark}
        className={classes.ageing}
        close
      >
        <thead>
          <tr>
            <th className={`${classes.left} ${classes.ageName}`} scope="col">
              {t.report.institution}
            </th>
            <ColumnHead of="open" className={classes.ageOpen}>
              {t.reportUnresolved.open}
            </ColumnHead>
            {delayBands.map(band => (
              <ColumnHead key={band} of="ages" className={classes.left}>
                {t.reportUnresolved.bands[band]}
              </ColumnHead>
            ))}
            <ColumnHead of="overdue" className={`${classes.left} ${classes.ageLate}`}>
              {t.reportUnresolved.late}
            </ColumnHead>
          </tr>
        </thead>
        <tbody>
          {byReceiver.map(row => (
            <tr key={row.institution}>
              <th scope="row">
                <ReportInstitutionName institution={row.institution} name={nameIn(report, row.institution)} />
              </th>
              <Figure
                of="open"
                value={row.open}
                question={openQuestion(report.lastDay, { to: row.institution })}
                className={classes.strong}
              />
              {delayBands.map(band => (
                <Figure
                  key={band}
                  of="ages"
                  value={row.ages[band]}
                  question={agedQuestion(band, days, { to: row.institution })}
                  className={classes.left}
                >
                  <span className={pieces.ageBar}>
                    <i
                      style={{
                        width: `calc(${((10 * row.ages[band]) / most).toFixed(2)} * var(--mm))`,
                        background: fills[band],
                      }}
                    />
                    {countOrDash(row.ages[band])}
                  </span>
                </Figure>
              ))}
              <Figure of="overdue" value={row.overdue.total} className={classes.left}>
                <DelayDots overdue={row.overdue} />
              </Figure>
            </tr>
          ))}
          <tr className={classes.sum}>
            <th scope="row">
              <TotalName />
            </th>
            <Figure of="open" value={open} question={openQuestion(report.lastDay, {})} />
            {delayBands.map(band => (
              <Figure
                key={band}
                of="ages"
                value={ages[band]}
                question={agedQuestion(band, days, {})}
                className={classes.left}
              />
            ))}
            <Figure of="overdue" value={overdue.total} className={classes.left} />
          </tr>
        </tbody>
      </NumberedTable>
      <div className={pieces.dotKey}>
        {delayStages.map(stage => (
          <span key={stage}>
            <DelayMark stage={stage} /> {t.reportUnresolved.stageCount[stage](overdue.byStage[stage])}
          </span>
        ))}
      </div>
    </>
  )
}
