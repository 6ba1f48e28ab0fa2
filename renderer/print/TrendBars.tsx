import type { TrendMonth } from '#domain/report-sections.ts'
import { useTexts } from '../text/use-texts.ts'
import { formatNumber } from '../ui/format-number.ts'
import classes from './report.module.css'
import { TrendAxis } from './TrendAxis.tsx'
import { columnOf, heightOf, panel } from './trend-scale.ts'

export interface TrendBarsProps {
  readonly trend: readonly TrendMonth[]
  readonly title: string
  readonly unit: string
}

/** New referrals as bars, ended ones as a line over them; both begin at zero. */
export function TrendBars({ trend, title, unit }: TrendBarsProps) {
  const t = useTexts()
  const most = Math.max(1, ...trend.flatMap(({ sent, ended }) => [sent, ended])) * 1.12
  const bar = (panel.width / trend.length) * 0.72
  const points = trend.map(({ ended }, place) => ({
    x: columnOf(place, trend.length),
    y: heightOf(ended, 0, most),
  }))
  const last = trend.at(-1)
  const lastX = columnOf(trend.length - 1, trend.length)
  return (
    <>
      <TrendAxis months={trend.map(({ month }) => month)} title={title} unit={unit} />
      <rect x={0} y={8.6} width={2} height={2} fill="var(--report-pale)" />
      <text x={3} y={10.4} className={classes.axisText}>
        {t.reportTrend.newKey}
      </text>
      <line x1={12} x2={16} y1={9.6} y2={9.6} stroke="var(--report-ink)" strokeWidth={0.35} />
      <circle
        cx={14}
        cy={9.6}
        r={0.75}
        fill="var(--report-ground)"
        stroke="var(--report-ink)"
        strokeWidth={0.3}
      />
      <text x={17} y={10.4} className={classes.axisText}>
        {t.reportTrend.endedKey}
      </text>
      {trend.map(({ month, sent }, place) => (
        <rect
          key={month}
          x={columnOf(place, trend.length) - bar / 2}
          y={heightOf(sent, 0, most)}
          width={bar}
          height={panel.bottom - heightOf(sent, 0, most)}
          fill={place === trend.length - 1 ? 'var(--report-accent)' : 'var(--report-pale)'}
        />
      ))}
      <polyline
        points={points.map(({ x, y }) => `${x.toFixed(2)},${y.toFixed(2)}`).join(' ')}
        fill="none"
        stroke="var(--report-ink)"
        strokeWidth={0.35}
      />
      {points.map(({ x, y }) => (
        <circle
          key={x}
          cx={x}
          cy={y}
          r={0.75}
          fill="var(--report-ground)"
          stroke="var(--report-ink)"
          strokeWidth={0.3}
        />
      ))}
      {last === undefined ? null : (
        <>
          <text
            x={lastX}
            y={Math.min(heightOf(last.sent, 0, most), heightOf(last.ended, 0, most) - 0.9) - 1}
            textAnchor="middle"
            className={classes.strongText}
          >
            {formatNumber(last.sent)}
          </text>
          <text
            x={lastX + bar / 2 + 0.9}
            y={heightOf(last.ended, 0, most) + 0.9}
            className={classes.axisText}
          >
            {formatNumber(last.ended)}
          </text>
        </>
      )}
    </>
  )
}
