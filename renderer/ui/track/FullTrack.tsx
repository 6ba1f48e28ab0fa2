import { VisuallyHidden } from '@mantine/core'
import { useElementSize } from '@mantine/hooks'
import { useMemo, useState } from 'react'
import type { Track } from '#domain/track.ts'
import { useTexts } from '../../text/use-texts.ts'
import { institutionWords } from '../institution-words.ts'
import { TrackList } from './TrackList.tsx'
import { TrackPicture } from './TrackPicture.tsx'
import { textWidth } from './text-width.ts'
import classes from './track.module.css'
import { layoutTrack } from './track-layout.ts'
import { fullSize } from './track-size.ts'
import { nextMark } from './track-steps.ts'
import { captionWords, markSentence, trackSentence } from './track-words.ts'

export interface FullTrackProps {
  readonly track: Track
  readonly width: number | undefined
  readonly onOpenEvent: ((eventId: string) => void) | undefined
  readonly accepted: string | undefined
}

const narrowest = 720

/** The whole track: one tab stop, arrows walk the events, Enter opens one, L shows the same facts as a list. */
export function FullTrack({ track, width, onOpenEvent, accepted }: FullTrackProps) {
  const t = useTexts()
  const { ref, width: measured } = useElementSize<HTMLDivElement>()
  const [chosen, setChosen] = useState<string>()
  const [listed, setListed] = useState(false)
  const room = width ?? measured
  const layout = useMemo(() => {
    const names = track.lanes.map(lane => textWidth(institutionWords(lane.institution).name, 13))
    return layoutTrack({
      track,
      size: fullSize,
      width: Math.max(room, narrowest),
      left: Math.max(132, 20 + Math.max(...names, 0) + 18),
      words: captionWords(t),
      ruler: 'full',
    })
  }, [track, room, t])
  const mark = track.marks.find(one => one.id === chosen)
  const onKeyDown = (event: React.KeyboardEvent): void => {
    if (event.key === 'l' || event.key === 'L') setListed(!listed)
    else if (event.key === 'Enter' && mark !== undefined) onOpenEvent?.(mark.id)
    else if (event.key === 'Escape' && mark !== undefined) setChosen(undefined)
    else if (event.key.startsWith('Arrow')) setChosen(nextMark(track.marks, chosen, event.key)?.id ?? chosen)
    else return
    event.preventDefault()
    event.stopPropagation()
  }
  return (
    <div ref={ref} className={classes.box}>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: the track is one tab stop that arrows walk through */}
      <div
        className={classes.scroll}
        tabIndex={0}
        role="group"
        aria-label={t.track.title}
        onKeyDown={onKeyDown}
      >
        {room === 0 ? null : (
          <TrackPicture
            layout={layout}
            size={fullSize}
            card={false}
            sentence={trackSentence(t, track)}
            chosen={chosen}
            accepted={accepted}
          />
        )}
      </div>
      <VisuallyHidden role="status">
        {mark === undefined ? null : markSentence(t, track, mark)}
      </VisuallyHidden>
      {listed ? (
        <TrackList track={track} />
      ) : (
        <VisuallyHidden>
          <TrackList track={track} />
        </VisuallyHidden>
      )}
    </div>
  )
}
