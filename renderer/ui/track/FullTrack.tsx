import { VisuallyHidden } from '@mantine/core'
import { useElementSize, useMergedRef } from '@mantine/hooks'
import { type KeyboardEvent, type ReactNode, useMemo, useState } from 'react'
import type { Instant } from '#domain/time.ts'
import type { Track } from '#domain/track.ts'
import { useTexts } from '../../text/use-texts.ts'
import { institutionWords } from '../institution-words.ts'
import { LaneHeads } from './LaneHeads.tsx'
import { TrackList } from './TrackList.tsx'
import { TrackPicture } from './TrackPicture.tsx'
import { textWidth } from './text-width.ts'
import classes from './track.module.css'
import type { MarkGroup } from './track-groups.ts'
import { layoutTrack, type TrackLayout } from './track-layout.ts'
import { fullSize } from './track-size.ts'
import { nextMark } from './track-steps.ts'
import { captionWords, type Matters, markSentence, seenPeriod, trackSentence } from './track-words.ts'
import type { ZoomLevel } from './track-zoom.ts'
import { zoomLevels } from './track-zoom.ts'
import { useTrackZoom } from './use-track-zoom.ts'
import { useZoomGestures } from './use-zoom-gestures.ts'
import { ZoomBar } from './ZoomBar.tsx'

export interface FullTrackProps {
  readonly track: Track
  readonly now: Instant
  readonly width: number | undefined
  readonly onOpenEvent: ((eventId: string) => void) | undefined
  readonly accepted: string | undefined
  /** Of a track of several matters: their names, and the twin of the picture with a list for each. */
  readonly several?: { readonly matters: Matters; readonly list: ReactNode } | undefined
}

const narrowest = 720

/**
 * The whole track: one tab stop, arrows walk the events, Enter opens one, L shows the same facts as a list; four
 * scales, on the closer of which the picture scrolls beside the lane heads.
 */
export function FullTrack({ track, now, width, onOpenEvent, accepted, several }: FullTrackProps) {
  const t = useTexts()
  const { ref, width: measured } = useElementSize<HTMLDivElement>()
  const [chosen, setChosen] = useState<string>()
  const [listed, setListed] = useState(false)
  const room = width ?? measured
  const matters = several?.matters
  const layoutAt = useMemo(() => {
    const names = track.lanes.map(lane => textWidth(institutionWords(lane.institution).name, 13))
    const words = captionWords(t, now, matters)
    const left = Math.max(132, 20 + Math.max(...names, 0) + 18)
    const made = new Map<ZoomLevel, TrackLayout>()
    return (level: ZoomLevel): TrackLayout => {
      const known = made.get(level)
      if (known !== undefined) return known
      const layout = layoutTrack({
        track,
        size: fullSize,
        width: Math.max(room, narrowest),
        left,
        words,
        ruler: 'full',
        level: level === 'matter' ? undefined : level,
        present: now,
      })
      made.set(level, layout)
      return layout
    }
  }, [track, room, t, now, matters])
  const zoom = useTrackZoom({ layoutAt, from: track.from, now: track.now, view: room })
  const layout = layoutAt(zoom.level)
  const inTime = useMemo(() => track.marks.toSorted((a, b) => a.at - b.at), [track])
  const mark = inTime.find(one => one.id === chosen)
  const choose = (id: string | undefined): void => {
    setChosen(id)
    const next = inTime.find(one => one.id === id)
    if (next !== undefined) zoom.show(layout.at(next.at))
  }
  const stepAround = (closer: boolean): void =>
    zoom.step(closer, mark === undefined ? undefined : { at: mark.at })
  const openGroup = ({ ids }: MarkGroup): void => {
    const first = inTime.find(one => one.id === ids[0])
    const opens = zoomLevels
      .slice(zoomLevels.indexOf(zoom.level) + 1)
      .find(level => layoutAt(level).groups.every(group => !group.ids.some(id => ids.includes(id))))
    if (first !== undefined) zoom.zoomTo(opens ?? 'day', { at: first.at })
  }
  useZoomGestures(zoom.scroller, room > 0, {
    step: (closer, viewX) => zoom.step(closer, { viewX }),
    press: ({ dataset }) => {
      const group = layout.groups.find(({ key }) => key === dataset.group)
      if (group !== undefined) openGroup(group)
      else if (dataset.event !== undefined) {
        setChosen(dataset.event)
        onOpenEvent?.(dataset.event)
      }
    },
  })
  const onKeyDown = (event: KeyboardEvent): void => {
    const { key } = event
    if (event.ctrlKey || event.altKey || event.metaKey) return
    if (key === 'l' || key === 'L') setListed(!listed)
    else if (key === 'Enter' && mark !== undefined) onOpenEvent?.(mark.id)
    else if (key === 'Escape' && mark !== undefined) setChosen(undefined)
    else if (key.startsWith('Arrow')) choose(nextMark(inTime, chosen, key)?.id ?? chosen)
    else if (key === 'Home') choose(inTime[0]?.id)
    else if (key === 'End') choose(inTime.at(-1)?.id)
    else if (key === '+' || key === '=') stepAround(true)
    else if (key === '-') stepAround(false)
    else if (key === '0') zoom.zoomTo('matter')
    else return
    event.preventDefault()
    event.stopPropagation()
  }
  const boxRef = useMergedRef(ref)
  const place = mark === undefined ? 0 : inTime.indexOf(mark) + 1
  const isWide = layout.width > room + 1
  const twin = several?.list ?? <TrackList track={track} now={now} />
  return (
    <div ref={boxRef} className={classes.box}>
      <ZoomBar
        level={zoom.level}
        several={several !== undefined}
        onLevel={level => zoom.zoomTo(level, mark === undefined ? undefined : { at: mark.at })}
        onStep={stepAround}
      />
      <div className={classes.frame}>
        <div ref={zoom.scroller} className={isWide ? classes.scroll : classes.whole} data-level={zoom.level}>
          {room === 0 ? null : (
            <div className={classes.strip} style={{ width: layout.width, height: layout.height }}>
              <TrackPicture
                layout={layout}
                size={fullSize}
                card={false}
                headless
                window={zoom.window}
                sentence={
                  matters === undefined
                    ? trackSentence(t, track, now)
                    : t.track.mattersSentence(matters.names.length)
                }
                wordsOf={one => markSentence(t, track, one, now, matters)}
                pickable={onOpenEvent !== undefined}
                chosen={chosen}
                accepted={accepted}
              />
            </div>
          )}
        </div>
        {room === 0 ? null : (
          <svg
            className={`${classes.track} ${classes.heads} ${isWide ? classes.covering : ''}`}
            width={layout.left - 12}
            height={layout.height}
            aria-hidden="true"
          >
            {zoom.level === 'matter' ? null : (
              <text className={classes.period} x={0} y={layout.rulerBottom - 6}>
                {seenPeriod(layout, zoom.seenFrom + layout.left + (room - layout.left) / 2, zoom.level)}
              </text>
            )}
            <LaneHeads lanes={layout.lanes} card={false} />
          </svg>
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
          aria-valuetext={mark === undefined ? t.track.notChosen : markSentence(t, track, mark, now, matters)}
          onKeyDown={onKeyDown}
        />
      </div>
      {listed ? twin : <VisuallyHidden>{twin}</VisuallyHidden>}
    </div>
  )
}
