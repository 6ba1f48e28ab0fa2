import { useElementSize } from '@mantine/hooks'
import { useMemo } from 'react'
import type { Track } from '#domain/track.ts'
import { useLanguage } from '../../text/language.ts'
import { institutionWords } from '../institution-words.ts'
import { TrackPicture } from './TrackPicture.tsx'
import { textWidth } from './text-width.ts'
import classes from './track.module.css'
import { layoutTrack } from './track-layout.ts'
import { cardSize } from './track-size.ts'

export interface CardTrackProps {
  readonly track: Track
  readonly width: number | undefined
  readonly sentence: string
}

/** The track in a preview: names and dates, the glyphs that matter, no captions. */
export function CardTrack({ track, width, sentence }: CardTrackProps) {
  const { ref, width: measured } = useElementSize<HTMLDivElement>()
  const language = useLanguage()
  const room = width ?? measured
  const layout = useMemo(() => {
    const names = track.lanes.map(lane => textWidth(institutionWords(lane.institution, language).short, 12))
    return layoutTrack({
      track,
      size: cardSize,
      width: Math.max(room, 220),
      left: 15 + Math.max(...names, 30) + 10,
      ruler: 'short',
    })
  }, [track, room, language])
  return (
    <div ref={ref} className={classes.box}>
      {room === 0 ? null : <TrackPicture layout={layout} size={cardSize} card sentence={sentence} />}
    </div>
  )
}
