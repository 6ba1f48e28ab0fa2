import { fewestEvents } from '#domain/report-timeliness.ts'
import { useTexts } from '../text/use-texts.ts'
import classes from './report.module.css'
import { nameBesideChart } from './report-names.ts'

export interface WaitingRow {
  readonly name: string
  readonly count: number
  readonly median: number | null
  readonly p90: number | null
  readonly agreed: number | null
}

export interface WaitingPanelProps {
  readonly x: number
  readonly width: number
  /** Where the axis of days runs, from the left edge of the panel, and the longest time on it. */
  readonly axis: { readonly from: number; readonly to: number; readonly longest: number }
  readonly title: string
  readonly rows: readonly WaitingRow[]
}

const rowHeight = 6.1
const firstRow = 9.5
/** Of „za mało danych (n < 5)”, in millimetres. */
const wordsWidth = 27

/** One panel: names at the left, days on a common scale, numbers of decisions at the right. */
export function WaitingPanel({ x, width, axis, title, rows }: WaitingPanelProps) {
  const t = useTexts()
  const { step, most } = scaleOf(axis.longest)
  const at = (days: number) => axis.from + ((axis.to - axis.from) * days) / most
  const bottom = firstRow + rows.length * rowHeight - 2
  const ticks = Array.from({ length: most / step + 1 }, (_, tick) => tick * step)
  return (
    <g transform={`translate(${x} 0)`}>
      <text y={2.8} className={classes.strongText}>
        {title}
      </text>
      <text x={width} y={2.8} textAnchor="end" className={classes.axisText}>
        {t.report.timeliness.decisions}
      </text>
      {ticks.map(days => (
        <g key={days}>
          <line
            x1={at(days)}
            x2={at(days)}
            y1={6.2}
            y2={bottom}
            stroke="var(--report-hair)"
            strokeWidth={0.15}
          />
          <text x={at(days)} y={bottom + 3.4} textAnchor="middle" className={classes.axisText}>
            {days}
          </text>
        </g>
      ))}
      <text x={axis.to} y={bottom + 6.8} textAnchor="end" className={classes.axisText}>
        {t.report.timeliness.axis}
      </text>
      {rows.map((row, place) => (
        <g key={row.name} transform={`translate(0 ${firstRow + place * rowHeight})`}>
          <text y={0.95} style={{ fontWeight: 500 }}>
            {nameBesideChart(row.name)}
          </text>
          <text x={width} y={0.95} textAnchor="end" className={classes.mutedText}>
            {row.count}
          </text>
          {row.agreed !== null && <WaitingFlag x={at(row.agreed)} y={0} />}
          <WaitingMarks row={row} at={at} from={axis.from} />
        </g>
      ))}
    </g>
  )
}

/** The agreed deadline: red, and a flag as well, for a print without colour. */
export function WaitingFlag({ x, y }: { readonly x: number; readonly y: number }) {
  return (
    <>
      <line x1={x} x2={x} y1={y - 2.5} y2={y + 2.1} stroke="var(--report-late)" strokeWidth={0.35} />
      <path d={`M${x} ${y - 2.6}l2 .65l-2 .65z`} fill="var(--report-late)" />
    </>
  )
}

function WaitingMarks({
  row,
  at,
  from,
}: {
  readonly row: WaitingRow
  readonly at: (days: number) => number
  readonly from: number
}) {
  const t = useTexts()
  const { median, p90 } = row
  if (median === null || p90 === null) {
    const words = row.count === 0 ? '×' : t.report.fewerThan(fewestEvents)
    const flag = row.agreed === null ? from - 1 : at(row.agreed)
    // Beside a flag far to the right the words would run into the number of decisions.
    const before = flag - from > wordsWidth
    return (
      <text
        x={before ? flag - 1.4 : flag + 2.6}
        y={0.9}
        textAnchor={before ? 'end' : 'start'}
        className={classes.mutedText}
      >
        {words}
      </text>
    )
  }
  const together = median === p90
  const radius = together ? 1.75 : 1.05
  return (
    <>
      <line x1={at(median)} x2={at(p90)} y1={0} y2={0} stroke="var(--report-ink)" strokeWidth={0.35} />
      <circle
        cx={at(p90)}
        cy={0}
        r={radius}
        fill="var(--report-ground)"
        stroke="var(--report-ink)"
        strokeWidth={0.35}
      />
      <circle cx={at(median)} cy={0} r={1.15} fill="var(--report-ink)" />
      {!together && (
        <text x={at(median) - 1.8} y={0.9} textAnchor="end" className={classes.strongText}>
          {median}
        </text>
      )}
      <text {...besideRing(at(p90), radius, row.agreed === null ? null : at(row.agreed))}>{p90}</text>
    </>
  )
}

/** Where the number of the ring stands: right of it, or above it when a flag is in the way. */
const besideRing = (ring: number, radius: number, flag: number | null) => {
  const x = ring + radius + 0.75
  const inTheWay = flag !== null && flag > ring && flag < x + 2.6
  return inTheWay ? { x: ring, y: -1.7, textAnchor: 'middle' as const } : { x, y: 0.9 }
}

/** At most seven ticks, on round numbers of days. */
const scaleOf = (longest: number): { readonly step: number; readonly most: number } => {
  const step = [1, 2, 5, 10, 20, 50, 100].find(candidate => longest <= candidate * 6) ?? 200
  return { step, most: Math.max(step, Math.ceil((longest + step / 2) / step) * step) }
}
