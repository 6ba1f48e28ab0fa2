import { waitedWorkingDays } from '#domain/deadline.ts'
import type { ReviewRow } from '#domain/review-answers.ts'
import type { AgeingClock } from '#domain/review-clock.ts'
import type { Instant } from '#domain/time.ts'
import { institutionHue } from '../../ui/institution-hue.ts'
import { hatchPath, sawtoothPath } from '../../ui/track/hatch.ts'
import classes from './ageing-bar.module.css'

export interface AgeingBarProps {
  readonly row: ReviewRow
  readonly clock: AgeingClock
  /** Working days that the whole width stands for; one scale for all rows. */
  readonly scale: number
  readonly now: Instant
}

const width = 164
const top = 9
const height = 9
const edge = 1.1

/** The ageing clock: hatched waits, dashed stands, solid works, two walls are held; the flag is the deadline. */
export function AgeingBar({ row, clock, scale, now }: AgeingBarProps) {
  const hue = institutionHue(row.to ?? row.from)
  // What is older than the scale is drawn to its end: the figures beside it say how old.
  const day = Math.min((width - 8) / scale, (width - 8) / Math.max(1, clock.total))
  const parts = [
    { fill: 'waits', days: clock.waiting },
    { fill: 'stands', days: clock.stood },
    { fill: 'works', days: clock.work },
    { fill: 'held', days: clock.held },
  ] as const
  const due = row.deadline === null || row.sentAt === null ? null : row.deadline.due
  const isLate = due !== null && due < now
  const dueAt = due === null || row.sentAt === null ? 0 : waitedWorkingDays(row.sentAt, due) * day
  const end = Math.max(3, clock.total * day)
  let from = 0
  return (
    <svg
      width={width}
      height="24"
      viewBox={`0 0 ${width} 24`}
      className={classes.clock}
      style={{ color: `var(--${hue})` }}
      aria-hidden="true"
    >
      {clock.total === 0 ? (
        <rect x={0.6} y={top + 0.6} width="2" height={height - 1.2} className={classes.works} />
      ) : null}
      {parts.map(({ fill, days }) => {
        const x = from
        from += days * day
        if (days === 0) return null
        const box = {
          x: x + edge / 2,
          y: top + edge / 2,
          width: Math.max(1, days * day - edge),
          height: height - edge,
        }
        return fill === 'waits' ? (
          <g key={fill}>
            <rect {...box} style={{ fill: `var(--${hue}-wash)` }} className={classes.waits} />
            <path d={hatchPath(box, 5)} className={classes.hatch} />
          </g>
        ) : (
          <rect key={fill} {...box} className={classes[fill]} />
        )
      })}
      {isLate ? (
        <>
          <path
            d={sawtoothPath(Math.min(dueAt, end - 4), end, top + height + 2.5, 2.6, 4.4)}
            className={classes.late}
          />
          <path d={`M${Math.min(dueAt, end - 4).toFixed(1)} 2V${top + height}`} className={classes.pole} />
          <path
            d={`M${Math.min(dueAt, end - 4).toFixed(1)} 2.2h7l-2 2.4 2 2.4h-7z`}
            className={classes.cloth}
          />
        </>
      ) : null}
    </svg>
  )
}
