import { VisuallyHidden } from '@mantine/core'
import { useElementSize } from '@mantine/hooks'
import { type KeyboardEvent, useMemo, useState } from 'react'
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
  const inTime = useMemo(() => track.marks.toSorted((a, b) => a.at - b.at), [track])
  const mark = inTime.find(one => one.id === chosen)
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'l' || event.key === 'L') setListed(!listed)
    else if (event.key === 'Enter' && mark !== undefined) onOpenEvent?.(mark.id)
    else if (event.key === 'Escape' && mark !== undefined) setChosen(undefined)
    else if (event.key.startsWith('Arrow')) setChosen(nextMark(inTime, chosen, event.key)?.id ?? chosen)
    else return
    event.preventDefault()
    event.stopPropagation()
  }
  const place = mark === undefined ? 0 : inTime.indexOf(mark) + 1
  return (
    <div ref={ref} className={classes.box}>
      <div className={room < narrowest ? classes.scroll : classes.whole}>
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
        {/* A slider along time: the reader of the screen says the event that it stands on. */}
        <div
          className={classes.steps}
          role="slider"
          tabIndex={0}
          aria-label={t.track.title}
          aria-valuemin={0}
          aria-valuemax={inTime.length}
          aria-valuenow={place}
          aria-valuetext={mark === undefined ? t.track.notChosen : markSentence(t, track, mark)}
          onKeyDown={onKeyDown}
        />
      </div>
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
