import type { LocalMonth } from '#domain/time.ts'
import { formatNumber } from '../ui/format-number.ts'
import classes from './report.module.css'
import { TrendAxis } from './TrendAxis.tsx'
import { columnOf, heightOf, panel } from './trend-scale.ts'

export interface TrendLineProps {
  readonly months: readonly LocalMonth[]
  /** Null where too little happened to say anything: the line has a gap there. */
  readonly values: readonly (number | null)[]
  readonly title: string
  readonly unit: string
  readonly from: number
  readonly to?: number
  readonly filled?: boolean
  readonly percent?: boolean
}

/** One figure through the months; the highest, the lowest and the last are named. */
export function TrendLine({
  months,
  values,
  title,
  unit,
  from,
  to,
  filled,
  percent = false,
}: TrendLineProps) {
  const known = values.filter(value => value !== null)
  const low = Math.min(from, ...known.map(value => Math.floor(value / 10) * 10))
  const most = to ?? Math.max(1, ...known) * 1.12
  const points = values.flatMap((value, place) =>
    value === null
      ? []
      : [{ place, value, x: columnOf(place, months.length), y: heightOf(value, low, most) }],
  )
  const runs = runsOf(points)
  const last = points.at(-1)?.place === months.length - 1 ? points.at(-1) : undefined
  const named = namedOf(points, last)
  const words = (value: number) => (percent ? `${value}%` : formatNumber(value))
  return (
    <>
      <TrendAxis months={months} title={title} unit={unit} />
      {percent &&
        [low, 50 + low / 2, 100].map(value => (
          <g key={value}>
            <line
              x1={0}
              x2={panel.width}
              y1={heightOf(value, low, most)}
              y2={heightOf(value, low, most)}
              stroke="var(--report-hair)"
              strokeWidth={0.15}
            />
            <text
              x={panel.width + 0.4}
              y={heightOf(value, low, most) - 0.5}
              textAnchor="end"
              className={classes.tick}
            >
              {value}
            </text>
          </g>
        ))}
      {runs.map(run => {
        const line = run.map(({ x, y }) => `${x.toFixed(2)} ${y.toFixed(2)}`).join('L')
        const [first] = run
        const end = run.at(-1)
        return (
          <g key={line}>
            {filled && first !== undefined && end !== undefined && (
              <path
                d={`M${first.x.toFixed(2)} ${panel.bottom}L${line}L${end.x.toFixed(2)} ${panel.bottom}Z`}
                fill="var(--heat-1)"
              />
            )}
            <path d={`M${line}`} fill="none" stroke="var(--report-ink)" strokeWidth={0.4} />
          </g>
        )
      })}
      {points.map(point => (
        <circle
          key={point.place}
          cx={point.x}
          cy={point.y}
          r={point === last ? 1 : 0.55}
          fill={point === last ? 'var(--report-accent)' : 'var(--report-ink)'}
        />
      ))}
      {named.map(({ x, y, value, place, below }) => (
        <text
          key={place}
          x={Math.min(x, panel.width - 3.2)}
          y={below ? y + 3.3 : y - 1.7}
          textAnchor="middle"
          className={place === last?.place ? classes.strongText : undefined}
        >
          {words(value)}
        </text>
      ))}
    </>
  )
}

type Point = { readonly place: number; readonly value: number; readonly x: number; readonly y: number }

/** Months that follow each other without a gap. */
const runsOf = (points: readonly Point[]): readonly (readonly Point[])[] => {
  const runs: Point[][] = []
  for (const point of points) {
    const run = runs.at(-1)
    if (run !== undefined && run.at(-1)?.place === point.place - 1) run.push(point)
    else runs.push([point])
  }
  return runs
}

/** The last, the highest and the lowest; one that stands right beside the last would run into its number. */
const namedOf = (points: readonly Point[], last: Point | undefined) => {
  const values = points.map(({ value }) => value)
  const highest = points.find(({ value }) => value === Math.max(...values))
  const lowest = points.find(({ value }) => value === Math.min(...values))
  const apart = [highest, lowest].filter(
    point => point !== undefined && (last === undefined || last.place - point.place > 1),
  )
  const chosen = [...new Set([...apart, last])].filter(point => point !== undefined)
  return chosen.map(point => ({
    ...point,
    below: point === lowest && point !== highest && point.y < panel.bottom - 4,
  }))
}
