import type { Track } from '#domain/track.ts'
import { useTexts } from '../../text/use-texts.ts'
import { formatDayTime, formatShortDay } from '../format-day.ts'
import { institutionWords } from '../institution-words.ts'
import classes from './track-list.module.css'
import { captionWords } from './track-words.ts'

/** The twin of the picture: who held the baton, what was promised, what happened. */
export function TrackList({ track }: { readonly track: Track }) {
  const t = useTexts()
  const words = captionWords(t)
  const nameOf = (lane: number): string => institutionWords(track.lanes[lane]?.institution ?? '').name
  return (
    <div className={classes.list}>
      <ol aria-label={t.track.holders}>
        {track.holds.map(hold => (
          <li key={hold.from}>
            <b>{institutionWords(hold.institution).name}</b> {t.track.holds} {formatDayTime(hold.from)} –{' '}
            {hold.open ? t.track.stillHolds : formatDayTime(hold.to)}
          </li>
        ))}
        {track.flags.map(flag => (
          <li key={`${flag.referralId}-${flag.promise}`}>
            <b>{nameOf(flag.lane)}</b> {words.flag(flag)}, {t.track.flags[flag.state]}
          </li>
        ))}
        {track.late.map(span => (
          <li key={`${span.lane}-${span.from}`}>
            <b>{nameOf(span.lane)}</b> {words.late(span)} ({formatShortDay(span.from)} –{' '}
            {formatShortDay(span.to)})
          </li>
        ))}
      </ol>
      <ol aria-label={t.track.happened}>
        {track.marks
          .toSorted((a, b) => a.at - b.at)
          .map(mark => (
            <li key={mark.id}>
              {formatDayTime(mark.at)} <b>{nameOf(mark.lane)}</b> {mark.label ?? t.track.events[mark.glyph]}
            </li>
          ))}
      </ol>
    </div>
  )
}
