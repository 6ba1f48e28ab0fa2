import { hatchPath } from '../../ui/track/hatch.ts'
import table from './figure-table.module.css'

export interface LoadBarProps {
  /** In work: solid. */
  readonly solid: number
  /** On hold: double-walled and empty, as on the track. */
  readonly paused?: number
  /** Waiting for the acceptance: hatched. */
  readonly hatched: number
  /** The longest bar of the table, in the same unit. */
  readonly most: number
  readonly width?: number
}

const height = 10

/** How much there is, in the grammar of the relay track. A picture beside the numbers that say the same. */
export function LoadBar({ solid, paused = 0, hatched, most, width = 120 }: LoadBarProps) {
  const unit = width / Math.max(most, 1)
  const [first, second, third] = [solid * unit, paused * unit, hatched * unit]
  const waiting = { x: first + second + 0.5, y: 0.5, width: Math.max(third - 1, 0), height: height - 1 }
  return (
    <svg className={table.bars} width={width + 1} height={height} aria-hidden="true">
      <rect width={first} height={height} />
      {second === 0 ? null : (
        <>
          <rect
            className={table.frame}
            x={first + 0.5}
            y={0.5}
            width={Math.max(second - 1, 1)}
            height={height - 1}
          />
          {second < 6 ? null : (
            <rect className={table.frame} x={first + 2.5} y={2.5} width={second - 5} height={height - 5} />
          )}
        </>
      )}
      {third === 0 ? null : (
        <>
          <rect className={table.frame} {...waiting} />
          <path className={table.hatch} d={hatchPath(waiting, 5)} />
        </>
      )}
    </svg>
  )
}
