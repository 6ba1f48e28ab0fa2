import { useEffect, useRef } from 'react'
import type { Leg } from '#domain/answers.ts'
import type { WorkerCode } from '#domain/ids.ts'
import type { Instant } from '#domain/time.ts'
import { useTexts } from '../../text/use-texts.ts'
import { KeyCap } from '../../ui/KeyCap.tsx'
import { SectionTitle } from '../../ui/SectionTitle.tsx'
import { useKeys } from '../../ui/use-keys.ts'
import { LegHead } from './LegHead.tsx'
import { TimelineEvent } from './TimelineEvent.tsx'
import { TimelineOrder } from './TimelineOrder.tsx'
import classes from './timeline.module.css'
import { itemsOf, timelineRuns } from './timeline-runs.ts'
import type { TimelineWords } from './timeline-sentence.ts'

/** The events of the referral on the page alone, or of the whole matter in one order of time. */
export type TimelineScope = 'leg' | 'chain'

export interface TimelineProps {
  readonly legs: readonly Leg[]
  /** The leg whose request stands on the page; its text is not repeated here. */
  readonly currentId: string
  readonly now: Instant
  readonly words: TimelineWords
  /** Whoever did it, under the alias of that time. */
  readonly signedBy: (code: WorkerCode, at: Instant) => string
  readonly scope: TimelineScope
  readonly onScope: (scope: TimelineScope) => void
  readonly newestFirst: boolean
  readonly onTurn: () => void
  /** False where the letter belongs to another step on this page. */
  readonly letterFree: boolean
  /** The event that was opened on the track. */
  readonly opened: string | undefined
}

const scopes = ['leg', 'chain'] as const

/** The twin of the track: what happened, as this worker may read it. */
export function Timeline(props: TimelineProps) {
  const { legs, currentId, now, words, signedBy, newestFirst, opened, onScope } = props
  const t = useTexts()
  const isChain = legs.length > 1
  const scope = isChain ? props.scope : 'leg'
  useKeys({ c: () => onScope(scope === 'leg' ? 'chain' : 'leg') }, { enabled: isChain })
  const openedLine = useRef<HTMLLIElement>(null)
  useEffect(() => {
    if (opened === undefined) return
    openedLine.current?.scrollIntoView({ block: 'center' })
    openedLine.current?.focus()
  }, [opened])
  const turned = <T,>(list: readonly T[]): readonly T[] => (newestFirst ? list.toReversed() : list)
  const shown = scope === 'chain' ? legs : legs.filter(({ id }) => id === currentId)
  const runs = timelineRuns(shown.flatMap(leg => itemsOf(leg, words)))
  return (
    <section className={classes.timeline} aria-label={t.timeline.title}>
      <SectionTitle
        aside={
          <TimelineOrder newestFirst={newestFirst} onTurn={props.onTurn} letterFree={props.letterFree} />
        }
      >
        {t.timeline.title}
      </SectionTitle>
      {isChain ? (
        <fieldset className={classes.scopes} aria-label={t.timeline.scope}>
          {scopes.map(one => (
            <button
              key={one}
              type="button"
              className={classes.scope}
              aria-pressed={one === scope}
              aria-keyshortcuts="C"
              onClick={() => onScope(one)}
            >
              {t.timeline.scopes[one]}
            </button>
          ))}
          <KeyCap keys="c" />
        </fieldset>
      ) : null}
      <ol className={classes.list}>
        {turned(runs).map(({ key, leg, lines, opens }) => [
          leg === undefined ? null : (
            <li key={key} className={classes.leg}>
              <LegHead leg={leg} isCurrent={leg.id === currentId} opens={opens} />
            </li>
          ),
          ...turned(lines).map((line, place, inOrder) => (
            <TimelineEvent
              key={line.id}
              line={line}
              above={inOrder[place - 1]}
              now={now}
              by={line.actor === null ? '' : signedBy(line.actor, line.at)}
              quotes={leg?.id === currentId && line.glyph === 'sent' ? line.quotes.slice(1) : line.quotes}
              isOpened={line.id === opened}
              ref={line.id === opened ? openedLine : undefined}
            />
          )),
        ])}
      </ol>
    </section>
  )
}
