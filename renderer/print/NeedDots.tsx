import classes from './report.module.css'

/** Ring: the period before. Dot: this one. The row says both in numbers. */
export function NeedDots({
  count,
  previous,
  most,
}: {
  readonly count: number
  readonly previous: number | null
  readonly most: number
}) {
  const at = (value: number) => 1.6 + (26.5 * value) / most
  return (
    <svg className={classes.chart} viewBox="0 0 30 3.4" aria-hidden="true">
      <line x1={1.6} x2={1.6} y1={0} y2={3.4} stroke="var(--report-rule)" strokeWidth={0.2} />
      {previous !== null && previous !== count && (
        <>
          <line
            x1={at(previous)}
            x2={at(count)}
            y1={1.7}
            y2={1.7}
            stroke="var(--report-accent)"
            strokeWidth={Math.abs(count - previous) * 4 >= most ? 0.45 : 0.25}
          />
          <circle
            cx={at(previous)}
            cy={1.7}
            r={0.95}
            fill="var(--report-ground)"
            stroke="var(--report-muted)"
            strokeWidth={0.3}
          />
        </>
      )}
      <circle cx={at(count)} cy={1.7} r={1.05} fill="var(--report-accent)" />
    </svg>
  )
}
