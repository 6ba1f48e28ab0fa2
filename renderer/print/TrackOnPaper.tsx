import { useMemo } from 'react'
import type { Instant } from '#domain/time.ts'
import { deriveTrack } from '#domain/track.ts'
import type { TrackLeg } from '#domain/track-leg.ts'
import { useLanguage } from '../text/language.ts'
import { useTexts } from '../text/use-texts.ts'
import { institutionWords } from '../ui/institution-words.ts'
import { TrackPicture } from '../ui/track/TrackPicture.tsx'
import { textWidth } from '../ui/track/text-width.ts'
import { layoutTrack } from '../ui/track/track-layout.ts'
import { cardSize } from '../ui/track/track-size.ts'
import { trackSentence } from '../ui/track/track-words.ts'
import classes from './track-on-paper.module.css'

/** In the pixels of the track; drawn on the 165 mm of the live area, its letters are as high as those of the tables. */
const width = 780

/** The relay track of the screen, as wide as the paper and in its colours. */
export function TrackOnPaper({ legs, now }: { readonly legs: readonly TrackLeg[]; readonly now: Instant }) {
  const t = useTexts()
  const language = useLanguage()
  const track = useMemo(() => deriveTrack(legs, now), [legs, now])
  const layout = useMemo(() => {
    const names = track.lanes.map(lane => textWidth(institutionWords(lane.institution, language).short, 12))
    return layoutTrack({
      track,
      size: cardSize,
      width,
      left: 15 + Math.max(...names, 30) + 10,
      ruler: 'short',
    })
  }, [track, language])
  return (
    <div className={classes.box}>
      <TrackPicture layout={layout} size={cardSize} card sentence={trackSentence(t, track, now)} />
    </div>
  )
}
