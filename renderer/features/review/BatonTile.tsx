import { hueStyle } from '../../ui/hue-style.ts'
import classes from './baton-tile.module.css'

export interface BatonTileProps {
  readonly institution: string
  /** Solid = in work, hatched = waits for acceptance, empty = the clock stands. */
  readonly fill: 'works' | 'waits' | 'stands'
  /** Torn and in the colour of lateness. */
  readonly late?: boolean
}

const whole = 'M3 1H12L9.6 19H.6z'
const torn = 'M3 1H12.6L7.6 10L9.6 19H.6z'

/** The left and right edge of the slanted tile at a height. */
const leftAt = (y: number): number => 3 - (2.4 * (y - 1)) / 18
const rightAt = (y: number): number => leftAt(y) + 9

/** Slanted strokes from edge to edge of the tile, rising to the right. */
const strokes = (rightEdge: (y: number) => number): string => {
  const lines: string[] = []
  for (let foot = 4; foot < 30; foot += 3.6) {
    const points: (readonly [number, number])[] = []
    for (let y = 1; y <= 19; y += 0.5) {
      const x = foot - y + leftAt(19)
      if (x >= leftAt(y) && x <= rightEdge(y)) points.push([x, y])
    }
    const [from, to] = [points[0], points.at(-1)]
    if (from === undefined || to === undefined || from === to) continue
    lines.push(`M${from[0].toFixed(1)} ${from[1]}L${to[0].toFixed(1)} ${to[1]}`)
  }
  return lines.join('')
}

const wholeHatch = strokes(rightAt)
const tornHatch = strokes(y =>
  Math.min(rightAt(y), y < 10 ? 12.6 - (5 * (y - 1)) / 9 : 7.6 + (2 * (y - 10)) / 9),
)

/** One referral on the board: a baton in the colour of the institution on its other side. */
export function BatonTile({ institution, fill, late = false }: BatonTileProps) {
  return (
    <svg
      width="13"
      height="20"
      viewBox="0 0 13 20"
      className={late ? classes.late : classes.tile}
      style={late ? undefined : hueStyle(institution)}
      aria-hidden="true"
    >
      {fill === 'waits' ? <path d={late ? tornHatch : wholeHatch} className={classes.hatch} /> : null}
      <path d={late ? torn : whole} className={fill === 'works' ? classes.solid : classes.edge} />
    </svg>
  )
}
