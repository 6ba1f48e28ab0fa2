import type { TrendMonth } from '#domain/report-sections.ts'
import { useTexts } from '../text/use-texts.ts'
import classes from './report.module.css'
import { TrendBars } from './TrendBars.tsx'
import { TrendLine } from './TrendLine.tsx'

/** Twelve months in three panels: what came and ended, what stood open, how many decisions were in time. */
export function TrendChart({ trend }: { readonly trend: readonly TrendMonth[] }) {
  const t = useTexts()
  return (
    <svg className={classes.chart} viewBox="0 0 165 47" role="img" aria-label={t.reportTrend.spoken(trend)}>
      <g>
        <TrendBars trend={trend} title={t.reportTrend.flow} unit={t.reportTrend.flowUnit} />
      </g>
      <g transform="translate(57 0)">
        <TrendLine
          months={trend.map(({ month }) => month)}
          values={trend.map(({ openAtEnd }) => openAtEnd)}
          title={t.reportTrend.open}
          unit={t.reportTrend.openUnit}
          from={0}
          filled
        />
      </g>
      <g transform="translate(114 0)">
        <TrendLine
          months={trend.map(({ month }) => month)}
          values={trend.map(({ decisions: { count, inTime } }) =>
            count < 5 ? null : Math.round((100 * inTime) / count),
          )}
          title={t.reportTrend.inTime}
          unit={t.reportTrend.inTimeUnit}
          from={50}
          to={100}
          percent
        />
      </g>
    </svg>
  )
}
