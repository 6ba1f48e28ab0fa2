import { useMemo } from 'react'
import type { Instant } from '#domain/time.ts'
import { deriveTrack } from '#domain/track.ts'
import type { TrackLeg } from '#domain/track-leg.ts'
import { useTexts } from '../../text/use-texts.ts'
import { CardTrack } from './CardTrack.tsx'
import { FullTrack } from './FullTrack.tsx'
import { RowTrack } from './RowTrack.tsx'
import { type RowSpan, rowSpan } from './row-axis.ts'
import classes from './track.module.css'
import type { TrackSizeName } from './track-size.ts'
import { trackSentence } from './track-words.ts'

export interface RelayTrackProps {
  readonly legs: readonly TrackLeg[]
  readonly now: Instant
  /** `row` in tables, `card` in previews, `full` on a page. */
  readonly size: TrackSizeName
  /** Width in px; without it a card and a full track take the width of their box, a row 148. */
  readonly width?: number
  /** Row only: the scale that all rows of a table share. */
  readonly span?: RowSpan
  /** Enter on an event opens it in the timeline. Full only. */
  readonly onOpenEvent?: (eventId: string) => void
  /** The leg accepted just now: its baton slides in once. */
  readonly accepted?: string
}

/**
 * The relay track: lanes are institutions, time runs right, the solid bar is who holds the baton, hatching is a
 * handoff that waits for acceptance. A row is silent to a reader of the screen: the row's own words say the same.
 */
export function RelayTrack({ legs, now, size, width, span, onOpenEvent, accepted }: RelayTrackProps) {
  const t = useTexts()
  const track = useMemo(() => deriveTrack(legs, now), [legs, now])
  if (size === 'row') {
    const rowWidth = width ?? 148
    const height = 10 + (track.lanes.length - 1) * (track.lanes.length <= 2 ? 9 : 7) + 3
    return (
      <svg
        className={`${classes.track} ${classes.row}`}
        width={rowWidth}
        height={height}
        viewBox={`0 0 ${rowWidth} ${height}`}
        aria-hidden="true"
      >
        <RowTrack track={track} span={span ?? rowSpan(now)} width={rowWidth} />
      </svg>
    )
  }
  if (size === 'card')
    return <CardTrack track={track} width={width} sentence={trackSentence(t, track, now)} />
  return <FullTrack track={track} now={now} width={width} onOpenEvent={onOpenEvent} accepted={accepted} />
}
