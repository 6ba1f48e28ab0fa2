import { VisuallyHidden } from '@mantine/core'
import { type Urgency, urgencies } from '#domain/code-lists.ts'
import { labelOf } from '../text/label-of.ts'
import { useTexts } from '../text/use-texts.ts'
import classes from './urgency-bars.module.css'

export interface UrgencyBarsProps {
  readonly urgency: Urgency
  /** Leaves the word out where the place already says it. */
  readonly bare?: boolean
}

const heights = [3, 5, 7, 9, 11]

/** Five rising bars, one to five filled, and the word; pilna and natychmiastowa also in weight. */
export function UrgencyBars({ urgency, bare = false }: UrgencyBarsProps) {
  const t = useTexts()
  const filled = urgencies.indexOf(urgency) + 1
  const word = labelOf('urgency', urgency)
  return (
    <span className={filled > 3 ? classes.high : classes.urgency}>
      <svg width="17" height="11" viewBox="0 0 17 11" aria-hidden="true">
        {heights.map((height, bar) => (
          <rect
            key={height}
            x={bar * 3.6}
            y={11 - height}
            width="2.4"
            height={height}
            className={bar < filled ? classes.filled : classes.empty}
          />
        ))}
      </svg>
      {bare ? <VisuallyHidden>{t.pieces.urgency(word)}</VisuallyHidden> : word}
    </span>
  )
}
