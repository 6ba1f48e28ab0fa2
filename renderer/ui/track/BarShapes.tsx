import { institutionHue } from '../institution-hue.ts'
import { hatchPath } from './hatch.ts'
import classes from './track.module.css'
import type { BarShape } from './track-layout.ts'

export interface BarShapesProps {
  readonly bars: readonly BarShape[]
  readonly institutions: readonly string[]
  readonly height: number
  readonly hatch: number
  readonly point: number
}

const round = (value: number): number => Math.round(value * 10) / 10

/** Waits first, then holds: the solid bar lies over the edge of the wait that led to it. */
export function BarShapes({ bars, institutions, height, hatch, point }: BarShapesProps) {
  return bars.map(bar => {
    const hue = institutionHue(institutions[bar.lane] ?? '')
    return (
      <g
        key={`${bar.lane}-${bar.from}-${bar.fill}`}
        className={bar.faint ? classes.faint : undefined}
        style={{ color: `var(--${hue})` }}
      >
        {bar.fill === 'holds' || bar.fill === 'on-hold' ? (
          <HolderBar bar={bar} height={height} point={point} />
        ) : (
          <WaitBar bar={bar} height={height} hatch={hatch} wash={`var(--${hue}-wash)`} />
        )}
      </g>
    )
  })
}

/** Solid, or two walls with nothing between while the work is paused. The open end is a point at now. */
function HolderBar({ bar, height, point }: { bar: BarShape; height: number; point: number }) {
  const half = height / 2
  const [x1, x2] = [round(bar.x1), round(bar.x2)]
  const top = bar.y - half
  const outline = bar.open
    ? `M${x1} ${top}H${x2 - 1}L${x2 - 1 + point} ${bar.y}L${x2 - 1} ${bar.y + half}H${x1}z`
    : `M${x1} ${top}H${x2}V${bar.y + half}H${x1}z`
  if (bar.fill === 'holds') return <path d={outline} className={classes.solid} />
  const wall = height > 10 ? 3.2 : height > 5 ? 2 : 1.2
  return (
    <>
      <path d={outline} className={classes.solid} />
      <path
        d={`M${x1 + wall * 0.6} ${top + wall}H${x2 - wall * 0.6}V${bar.y + half - wall}H${x1 + wall * 0.6}z`}
        className={classes.hollow}
      />
    </>
  )
}

interface WaitBarProps {
  readonly bar: BarShape
  readonly height: number
  readonly hatch: number
  readonly wash: string
}

/** Hatched while it waits, crossed after the deadline, dashed and empty while the clock stands. */
function WaitBar({ bar, height, hatch, wash }: WaitBarProps) {
  const edge = height > 10 ? 1.3 : height > 5 ? 1.1 : 0.8
  const box = {
    x: round(bar.x1 + edge / 2),
    y: bar.y - height / 2 + edge / 2,
    width: round(Math.max(1, bar.x2 - bar.x1 - edge)),
    height: height - edge,
  }
  if (bar.fill === 'stands') {
    return <rect {...box} className={classes.stands} style={{ strokeWidth: edge }} />
  }
  const strokes = hatchPath(box, hatch) + (bar.fill === 'waits-late' ? hatchPath(box, hatch, false) : '')
  return (
    <>
      <rect {...box} style={{ fill: wash }} />
      <path
        d={strokes}
        className={classes.hatch}
        style={{ strokeWidth: height > 10 ? 1.5 : height > 5 ? 1.2 : 0.9 }}
      />
      <rect {...box} className={classes.edge} style={{ strokeWidth: edge }} />
    </>
  )
}
