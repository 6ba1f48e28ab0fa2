import type { TrendMonth } from '#domain/report-sections.ts'
import type { SentencePlace } from '#domain/report-words.ts'
import { formatNumber } from '../ui/format-number.ts'
import classes from './report-head.module.css'

type Graphic = {
  readonly kind: 'bars' | 'line'
  readonly of: (month: TrendMonth) => number | null
  readonly words: (value: number) => string
}

const graphics: Readonly<Partial<Record<SentencePlace, Graphic>>> = {
  sent: { kind: 'bars', of: ({ sent }) => sent, words: formatNumber },
  ended: { kind: 'line', of: ({ openAtEnd }) => openAtEnd, words: formatNumber },
  decided: {
    kind: 'line',
    of: ({ decisions: { count, inTime } }) => (count < 5 ? null : Math.round((100 * inTime) / count)),
    words: value => `${value}%`,
  },
}

const size = { width: 24, height: 8 }

/** A graphic as large as a word: the months behind a sentence, and the figure of the last one. */
export function SentenceTrend({
  place,
  trend,
}: {
  readonly place: SentencePlace
  readonly trend: readonly TrendMonth[]
}) {
  const graphic = graphics[place]
  const last = trend.at(-1)
  const now = graphic === undefined || last === undefined ? null : graphic.of(last)
  if (graphic === undefined || now === null || trend.length < 2) return <span />
  const values = trend.map(graphic.of)
  const known = values.filter(value => value !== null)
  const least = graphic.kind === 'bars' ? 0 : Math.min(...known)
  const span = Math.max(1, Math.max(...known) - least)
  const step = size.width / trend.length
  const points = values.flatMap((value, month) =>
    value === null
      ? []
      : [{ month, x: step * (month + 0.5), y: 0.8 + (size.height - 1.6) * (1 - (value - least) / span) }],
  )
  const end = points.at(-1)
  return (
    <svg className={classes.spark} viewBox="0 0 41 8" aria-hidden="true">
      {graphic.kind === 'bars' ? (
        points.map(({ month, x, y }) => (
          <rect
            key={month}
            x={x - step * 0.36}
            y={y}
            width={step * 0.72}
            height={size.height - y}
            fill={month === trend.length - 1 ? 'var(--report-accent)' : 'var(--report-pale)'}
          />
        ))
      ) : (
        <>
          <polyline
            points={points.map(({ x, y }) => `${x.toFixed(2)},${y.toFixed(2)}`).join(' ')}
            fill="none"
            stroke="var(--report-middle)"
            strokeWidth={0.35}
          />
          {end && <circle cx={end.x} cy={end.y} r={0.95} fill="var(--report-accent)" />}
        </>
      )}
      <text x={size.width + 2} y={graphic.kind === 'line' && end ? Math.min(7.6, end.y + 1.2) : 7.6}>
        {graphic.words(now)}
      </text>
    </svg>
  )
}
