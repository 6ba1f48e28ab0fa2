import { type CSSProperties, Fragment } from 'react'
import type { TrackMark } from '#domain/track.ts'
import { useTexts } from '../../text/use-texts.ts'
import { BarShapes } from './BarShapes.tsx'
import { FlagShape } from './FlagShape.tsx'
import { GlyphShape } from './GlyphShape.tsx'
import { sawtoothPath } from './hatch.ts'
import { LaneHeads } from './LaneHeads.tsx'
import { TrackGround } from './TrackGround.tsx'
import classes from './track.module.css'
import type { Caption } from './track-captions.ts'
import type { MarkGroup } from './track-groups.ts'
import type { LinkShape, MarkShape, TrackLayout } from './track-layout.ts'
import type { TrackSize } from './track-size.ts'
import { type TrackWindow, windowOf } from './track-window.ts'

export interface TrackPictureProps {
  readonly layout: TrackLayout
  readonly size: TrackSize
  readonly card: boolean
  readonly sentence: string
  /** The stretch of the layout that is drawn; all of it when left out. */
  readonly window?: TrackWindow | undefined
  /** Lane heads are drawn beside a picture that scrolls. */
  readonly headless?: boolean
  /** What a sign says under the pointer. */
  readonly wordsOf?: (mark: TrackMark) => string
  /** Whether a press on a sign does something; the track listens for it. */
  readonly pickable?: boolean
  /** The event that the keyboard stands on. */
  readonly chosen?: string | undefined
  /** The leg accepted just now: its baton slides in once. */
  readonly accepted?: string | undefined
}

const captionClass: Record<Caption['tone'], string | undefined> = {
  event: classes.event,
  late: classes.late,
  ahead: classes.ahead,
  met: classes.met,
  holiday: classes.holiday,
  now: classes.nowWord,
  opening: classes.opening,
}

/** The drawing: free days, ruler, lanes, waits, bars, sawtooth, handoffs, flags, glyphs, captions, now. */
export function TrackPicture({
  layout: whole,
  size,
  card,
  sentence,
  window,
  headless = false,
  wordsOf,
  pickable = false,
  chosen,
  accepted,
}: TrackPictureProps) {
  const half = size.bar / 2
  const { from, to } = window ?? { from: 0, to: whole.width }
  const layout = window === undefined ? whole : windowOf(whole, window, size.hatch, size.tooth.width)
  return (
    <svg
      className={`${classes.track} ${card ? classes.card : ''}`}
      width={to - from}
      height={layout.height}
      viewBox={`${from} 0 ${to - from} ${layout.height}`}
      style={{ marginLeft: from }}
      role="img"
      aria-label={sentence}
    >
      <TrackGround layout={layout} card={card} />
      {layout.now === null ? null : (
        <path
          className={classes.now}
          d={`M${layout.now} ${layout.rulerBottom}V${layout.chartBottom + (card ? 0 : 10)}`}
        />
      )}
      <BarShapes
        bars={layout.bars}
        institutions={layout.lanes.map(lane => lane.institution)}
        height={size.bar}
        hatch={size.hatch}
        point={size.point}
      />
      {layout.sendings.map(link => (
        <path key={link.referralId} className={classes.send} d={`M${link.x} ${link.y1}V${link.y2}`} />
      ))}
      {layout.late.map(span => (
        <path
          key={span.key}
          className={classes.tooth}
          d={sawtoothPath(span.x1, span.x2, span.y, size.tooth.depth, size.tooth.width)}
        />
      ))}
      {layout.handoffs.map(link => (
        <HandoffShape key={link.referralId} link={link} size={size} arrives={link.referralId === accepted} />
      ))}
      {layout.results.map(result => (
        <Fragment key={result.referralId}>
          <path
            className={`${classes.result} ${result.seen ? '' : classes['result-unseen']}`}
            d={`M${result.x} ${result.y1}V${result.y2}`}
          />
          {result.ring ? (
            <GlyphShape
              glyph={result.seen ? 'seen' : 'unseen'}
              x={result.x}
              y={result.y2 + (result.y2 < result.y1 ? -size.glyphRadius : size.glyphRadius)}
              radius={size.glyphRadius}
              disc
            />
          ) : null}
        </Fragment>
      ))}
      {layout.flags.map(flag => (
        <FlagShape
          key={`${flag.referralId}-${flag.promise}`}
          state={flag.state}
          x={flag.x}
          foot={flag.y + half}
          top={flag.y + half - size.flag.pole}
          width={size.flag.width}
          height={size.flag.height}
        />
      ))}
      {layout.marks.map(mark => (
        <MarkGlyph
          key={mark.id}
          mark={mark}
          size={size}
          layout={layout}
          chosen={mark.id === chosen}
          words={wordsOf?.(mark)}
          pickable={pickable}
        />
      ))}
      {layout.groups.map(group => (
        <GroupSign
          key={group.key}
          group={group}
          size={size}
          chosen={chosen !== undefined && group.ids.includes(chosen)}
        />
      ))}
      {layout.captions.map(caption => (
        <text
          key={caption.key}
          x={caption.x}
          y={caption.y}
          textAnchor={caption.anchor}
          className={captionClass[caption.tone]}
        >
          {caption.text}
        </text>
      ))}
      {headless ? null : <LaneHeads lanes={layout.lanes} card={card} />}
    </svg>
  )
}

interface GroupSignProps {
  readonly group: MarkGroup
  readonly size: TrackSize
  readonly chosen: boolean
}

/** Several events in one place: their number, and a press shows them from near enough; the arrows reach each. */
function GroupSign({ group, size, chosen }: GroupSignProps) {
  const t = useTexts()
  const radius = size.glyphRadius + 2
  return (
    <g className={classes.group} data-group={group.key}>
      <title>{t.track.gathered(group.ids.length)}</title>
      <circle cx={group.x} cy={group.y} r={radius} />
      <text x={group.x} y={group.y + 3.6} textAnchor="middle">
        {group.ids.length}
      </text>
      {chosen ? <circle className={classes.chosen} cx={group.x} cy={group.y} r={radius + 3.5} /> : null}
    </g>
  )
}

interface HandoffShapeProps {
  readonly link: LinkShape
  readonly size: TrackSize
  readonly arrives: boolean
}

/** The ink line from bar to bar and the slanted baton on the receiver's lane. */
function HandoffShape({ link, size, arrives }: HandoffShapeProps) {
  const length = size.glyphRadius * 3.4
  const width = size.glyphRadius * 1.25
  const y = link.y2 + (link.y2 > link.y1 ? -size.bar / 2 : size.bar / 2)
  const way: CSSProperties & Record<'--way', string> = { '--way': `${link.y1 - y}px` }
  return (
    <>
      <path className={classes.pass} d={`M${link.x} ${link.y1}V${link.y2}`} />
      <g className={arrives ? classes.arrived : undefined} style={way}>
        <rect
          className={classes.baton}
          x={-length / 2}
          y={-width / 2}
          width={length}
          height={width}
          rx={width / 2}
          transform={`translate(${link.x} ${y}) rotate(-52)`}
        />
      </g>
    </>
  )
}

interface MarkGlyphProps {
  readonly mark: MarkShape
  readonly size: TrackSize
  readonly layout: TrackLayout
  readonly chosen: boolean
  readonly words: string | undefined
  readonly pickable: boolean
}

/** A sign on its bar; the acceptance is the baton itself and is only ringed when chosen. */
function MarkGlyph({ mark, size, layout, chosen, words, pickable }: MarkGlyphProps) {
  const sending = layout.sendings.find(link => link.referralId === mark.referralId)
  const turn = mark.glyph !== 'sent' || sending === undefined ? 0 : sending.y2 > sending.y1 ? 90 : -90
  return (
    <g className={pickable ? classes.pickable : undefined} data-event={mark.id}>
      {words === undefined ? null : <title>{words}</title>}
      {!pickable ? null : <circle className={classes.hit} cx={mark.x} cy={mark.y} r={size.glyphRadius + 3} />}
      {mark.glyph === 'accepted' ? null : (
        <GlyphShape glyph={mark.glyph} x={mark.x} y={mark.y} radius={size.glyphRadius} disc turn={turn} />
      )}
      {chosen ? <circle className={classes.chosen} cx={mark.x} cy={mark.y} r={size.glyphRadius + 5} /> : null}
    </g>
  )
}
