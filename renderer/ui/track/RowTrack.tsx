import type { Track } from '#domain/track.ts'
import { BarShapes } from './BarShapes.tsx'
import { FlagShape } from './FlagShape.tsx'
import { type RowSpan, rowAxis } from './row-axis.ts'
import classes from './track.module.css'

export interface RowTrackProps {
  readonly track: Track
  readonly span: RowSpan
  readonly width: number
}

const bar = 4
const round = (value: number): number => Math.round(value * 10) / 10

/** A sparkline: bars, handoffs, what is late and what is due. No captions, no glyphs, and few elements. */
export function RowTrack({ track, span, width }: RowTrackProps) {
  const x = rowAxis(span, width - 4)
  const pitch = track.lanes.length <= 2 ? 9 : 7
  const y = (lane: number): number => 7 + lane * pitch
  const bottom = y(track.lanes.length - 1)
  const lanes = track.lanes.map((_, lane) => `M0 ${y(lane)}H${width}`).join('')
  const passes = track.handoffs
    .filter(({ at }) => at > span.from)
    .map(({ at, fromLane, toLane }) => {
      const [high, low] = [Math.min(fromLane, toLane), Math.max(fromLane, toLane)]
      return `M${round(x(at))} ${y(high) - bar / 2}V${y(low) + bar / 2}`
    })
    .join('')
  const late = track.late
    .filter(one => one.to > span.from)
    .map(one => `M${round(x(one.from))} ${y(one.lane) + 3.2}H${round(Math.max(x(one.to), x(one.from) + 2))}`)
    .join('')
  return (
    <>
      <path className={classes.lane} d={lanes} />
      {track.now === null ? null : (
        <path className={classes.now} d={`M${round(x(track.now))} 2V${bottom + 3.5}`} />
      )}
      <BarShapes
        bars={track.bars
          .filter(one => one.to > span.from && one.from < span.to)
          .map(one => ({
            ...one,
            x1: x(one.from),
            x2: Math.max(x(one.to), x(one.from) + 1.5),
            y: y(one.lane),
          }))}
        institutions={track.lanes.map(lane => lane.institution)}
        height={bar}
        hatch={3}
        point={3}
      />
      {late === '' ? null : <path className={classes.tooth} d={late} />}
      {passes === '' ? null : <path className={classes.pass} d={passes} />}
      {track.flags
        .filter(flag => flag.state !== 'met' && flag.at > span.from && flag.at < span.to)
        .map(flag => (
          <FlagShape
            key={`${flag.referralId}-${flag.promise}`}
            state={flag.state}
            x={round(x(flag.at))}
            foot={y(flag.lane) + 2}
            top={y(flag.lane) - 4.5}
            width={4}
            height={3.6}
          />
        ))}
    </>
  )
}
