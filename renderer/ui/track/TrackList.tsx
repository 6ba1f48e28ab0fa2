import type { Instant } from '#domain/time.ts'
import type { Track } from '#domain/track.ts'
import { useTexts } from '../../text/use-texts.ts'
import { formatListDayTime } from '../format-day.ts'
import { institutionWords } from '../institution-words.ts'
import { trackFacts } from './track-facts.ts'
import classes from './track-list.module.css'

/** The twin of the picture: who held the baton, what waited or stood, what was promised, what happened. */
export function TrackList({ track, now }: { readonly track: Track; readonly now: Instant }) {
  const t = useTexts()
  const nameOf = (lane: number): string => institutionWords(track.lanes[lane]?.institution ?? '').name
  return (
    <div className={classes.list}>
      <ol aria-label={t.track.holders}>
        {trackFacts(t, track, now).map(fact => (
          <li key={fact.key}>
            <b>{institutionWords(fact.institution).name}</b> {fact.words}
          </li>
        ))}
      </ol>
      <ol aria-label={t.track.happened}>
        {track.marks
          .toSorted((a, b) => a.at - b.at)
          .map(mark => (
            <li key={mark.id}>
              {formatListDayTime(mark.at, now)} <b>{nameOf(mark.lane)}</b>{' '}
              {mark.label ?? t.track.events[mark.glyph]}
            </li>
          ))}
      </ol>
    </div>
  )
}
