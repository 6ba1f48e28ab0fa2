import type { LocalMonth } from '#domain/time.ts'
import classes from './report.module.css'
import { columnOf, panel, romanMonth } from './trend-scale.ts'

export interface TrendAxisProps {
  readonly months: readonly LocalMonth[]
  readonly title: string
  readonly unit: string
}

/** The head of a panel and its months; the last one, of which the report speaks, stands out. */
export function TrendAxis({ months, title, unit }: TrendAxisProps) {
  return (
    <>
      <text y={2.8} className={classes.strongText}>
        {title}
      </text>
      <text y={6.4} className={classes.axisText}>
        {unit}
      </text>
      <line
        x1={0}
        x2={panel.width}
        y1={panel.bottom}
        y2={panel.bottom}
        stroke="var(--report-rule)"
        strokeWidth={0.2}
      />
      {months.map((month, place) => (
        <text
          key={month}
          x={columnOf(place, months.length)}
          y={panel.bottom + 3}
          textAnchor="middle"
          className={place === months.length - 1 ? classes.tickNow : classes.tick}
        >
          {romanMonth(month)}
        </text>
      ))}
    </>
  )
}
