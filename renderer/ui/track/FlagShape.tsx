import type { TrackFlag } from '#domain/track-flags.ts'
import classes from './track.module.css'

export interface FlagShapeProps {
  readonly state: TrackFlag['state']
  readonly x: number
  /** Where the pole stands and where it begins. */
  readonly foot: number
  readonly top: number
  readonly width: number
  readonly height: number
}

/** A deadline on its lane: outlined, grey with a tick, solid swallowtail, or two strokes while the clock stands. */
export function FlagShape({ state, x, foot, top, width, height }: FlagShapeProps) {
  const notch = width * 0.28
  const cloth = `M${x} ${top}h${width}l${-notch} ${height / 2}l${notch} ${height / 2}h${-width}z`
  const middle = top + height / 2
  return (
    <g className={classes[`flag-${state}`]}>
      <path d={`M${x} ${top}V${foot}`} className={classes.pole} />
      <path d={cloth} className={classes.cloth} />
      {state === 'met' ? (
        <path
          d={`M${x + width * 0.2} ${middle}l${width * 0.15} ${height * 0.2}l${width * 0.25} ${-height * 0.4}`}
          className={classes.sign}
        />
      ) : null}
      {state === 'stands' ? (
        <path
          d={`M${x + width * 0.27} ${top + height * 0.25}v${height * 0.5}M${x + width * 0.5} ${top + height * 0.25}v${height * 0.5}`}
          className={classes.sign}
        />
      ) : null}
    </g>
  )
}
