import { useEffect, useRef } from 'react'
import type { Leg } from '#domain/answers.ts'
import type { WorkerCode } from '#domain/ids.ts'
import { type Instant, localDayOf } from '#domain/time.ts'
import { hrefOf } from '../../app/routes.ts'
import { labelOf } from '../../text/label-of.ts'
import { RichText } from '../../text/RichText.tsx'
import { useTexts } from '../../text/use-texts.ts'
import { formatListDayTime, formatListShortDay, formatTime } from '../../ui/format-day.ts'
import { InstitutionRoute } from '../../ui/InstitutionRoute.tsx'
import { KeyCap } from '../../ui/KeyCap.tsx'
import { Quote } from '../../ui/Quote.tsx'
import { RestrictedTag } from '../../ui/RestrictedTag.tsx'
import { SectionTitle } from '../../ui/SectionTitle.tsx'
import { EventGlyph } from '../../ui/track/EventGlyph.tsx'
import { useKeys } from '../../ui/use-keys.ts'
import classes from './timeline.module.css'
import { type TimelineLine, timelineLines } from './timeline-lines.ts'
import type { TimelineWords } from './timeline-sentence.ts'

export interface TimelineProps {
  readonly legs: readonly Leg[]
  /** The leg whose request stands on the page; its text is not repeated here. */
  readonly currentId: string
  readonly now: Instant
  readonly words: TimelineWords
  readonly signedBy: (code: WorkerCode) => string
  readonly newestFirst: boolean
  readonly onTurn: () => void
  /** False where the letter belongs to another step on this page. */
  readonly letterFree: boolean
  /** The event that was opened on the track. */
  readonly opened: string | undefined
}

/** All events of the chain, leg by leg: the twin of the track. */
export function Timeline({
  legs,
  currentId,
  now,
  words,
  signedBy,
  newestFirst,
  onTurn,
  letterFree,
  opened,
}: TimelineProps) {
  const t = useTexts()
  useKeys({ o: onTurn }, { enabled: letterFree })
  const openedLine = useRef<HTMLLIElement>(null)
  useEffect(() => {
    if (opened === undefined) return
    openedLine.current?.scrollIntoView({ block: 'center' })
    openedLine.current?.focus()
  }, [opened])
  const turned = <T,>(list: readonly T[]): readonly T[] => (newestFirst ? list.toReversed() : list)
  return (
    <section className={classes.timeline} aria-label={t.timeline.title}>
      <SectionTitle
        aside={
          <button
            type="button"
            className={classes.turn}
            onClick={onTurn}
            title={t.timeline.turnOrder}
            {...(letterFree ? { 'aria-keyshortcuts': 'O' } : {})}
          >
            {newestFirst ? t.timeline.newestFirst : t.timeline.oldestFirst}{' '}
            {letterFree ? <KeyCap keys="o" /> : null}
          </button>
        }
      >
        {t.timeline.title}
      </SectionTitle>
      <ol className={classes.list}>
        {turned(legs).map(leg => {
          const lines = turned(timelineLines(leg, words))
          return [
            <LegHead key={leg.id} leg={leg} isCurrent={leg.id === currentId} />,
            ...lines.map((line, place) => (
              <Line
                key={line.id}
                line={line}
                opensDay={isOtherDay(lines[place - 1], line)}
                now={now}
                by={line.actor === null ? '' : signedBy(line.actor)}
                quotes={leg.id === currentId && line.glyph === 'sent' ? line.quotes.slice(1) : line.quotes}
                isOpened={line.id === opened}
                ref={line.id === opened ? openedLine : undefined}
              />
            )),
          ]
        })}
      </ol>
    </section>
  )
}

const isOtherDay = (before: TimelineLine | undefined, line: TimelineLine): boolean =>
  before === undefined || localDayOf(before.at) !== localDayOf(line.at)

function LegHead({ leg, isCurrent }: { readonly leg: Leg; readonly isCurrent: boolean }) {
  const t = useTexts()
  return (
    <li className={classes.leg}>
      {leg.to === null ? null : isCurrent || leg.access === 'track' ? (
        <span className={classes.route}>
          <InstitutionRoute from={leg.from} to={leg.to} size={10} />
        </span>
      ) : (
        <a
          className={classes.route}
          href={hrefOf('referral', { referralId: leg.id })}
          title={t.timeline.openLeg}
        >
          <InstitutionRoute from={leg.from} to={leg.to} size={10} />
        </a>
      )}
      <span>
        {[
          ...(leg.urgency === null ? [] : [labelOf('urgency', leg.urgency)]),
          ...(leg.need === null ? [] : [labelOf('need', leg.need)]),
        ].join(' · ')}
      </span>
      {leg.restricted ? <RestrictedTag /> : null}
      {leg.access === 'full' ? null : <span className={classes.hidden}>{t.timeline.hiddenLeg}</span>}
    </li>
  )
}

interface LineProps {
  readonly line: TimelineLine
  readonly opensDay: boolean
  readonly now: Instant
  readonly by: string
  readonly quotes: readonly string[]
  readonly isOpened: boolean
  readonly ref: React.Ref<HTMLLIElement> | undefined
}

function Line({ line, opensDay, now, by, quotes, isOpened, ref }: LineProps) {
  const t = useTexts()
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
      <span className={classes.glyph}>
        <EventGlyph glyph={line.glyph} />
      </span>
      <div className={classes.words}>
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
