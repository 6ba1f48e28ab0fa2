import type { ReactNode, Ref } from 'react'
import { type Instant, localDayOf } from '#domain/time.ts'
import { RichText } from '../../text/RichText.tsx'
import { useTexts } from '../../text/use-texts.ts'
import { formatListDayTime, formatListShortDay, formatTime } from '../../ui/format-day.ts'
import { Quote } from '../../ui/Quote.tsx'
import { EventGlyph } from '../../ui/track/EventGlyph.tsx'
import classes from './timeline.module.css'
import type { TimelineLine } from './timeline-lines.ts'

export interface TimelineEventProps {
  readonly line: TimelineLine
  /** The line above it; its day is not said again. */
  readonly above: TimelineLine | undefined
  readonly now: Instant
  readonly by: string
  readonly quotes: readonly string[]
  /** Which matter it belongs to, where there are several. */
  readonly matter?: ReactNode
  readonly isOpened?: boolean
  readonly ref?: Ref<HTMLLIElement> | undefined
}

/** One event: when, its sign, what happened, who did it. */
export function TimelineEvent(props: TimelineEventProps) {
  const { line, above, now, by, quotes, matter, isOpened = false, ref } = props
  const t = useTexts()
  const opensDay = above === undefined || localDayOf(above.at) !== localDayOf(line.at)
  return (
    <li
      ref={ref}
      className={classes.line}
      data-handoff={line.isHandoff || undefined}
      data-taken-back={line.takenBackAt === null ? undefined : true}
      data-opened={isOpened || undefined}
      tabIndex={isOpened ? -1 : undefined}
    >
      <time className={classes.time} dateTime={new Date(line.at).toISOString()}>
        {opensDay ? <b>{formatListShortDay(line.at, now)}</b> : null}{' '}
        {line.dayOnly ? null : formatTime(line.at)}
      </time>
      <span className={classes.glyph}>{line.glyph === null ? null : <EventGlyph glyph={line.glyph} />}</span>
      <div className={classes.words}>
        {matter}
        {line.takenBackAt === null ? (
          <RichText>{line.sentence}</RichText>
        ) : (
          <span title={t.timeline.takenBackHint}>
            <s>
              <RichText>{line.sentence}</RichText>
            </s>{' '}
            <small className={classes.takenBack}>
              {t.timeline.takenBack(formatListDayTime(line.takenBackAt, now))}
            </small>
          </span>
        )}
        {quotes.map(quote => (
          <Quote key={quote} size="small">
            {quote}
          </Quote>
        ))}
      </div>
      <span className={classes.by}>
        {by}
        {line.recordedAt === null ? null : (
          <small>{t.timeline.recordedLater(formatListShortDay(line.recordedAt, now))}</small>
        )}
      </span>
    </li>
  )
}
