import type { TrackGlyph } from '#domain/track-leg.ts'
import { GlyphShape } from './GlyphShape.tsx'
import classes from './glyph.module.css'

export interface EventGlyphProps {
  readonly glyph: TrackGlyph
  /** Width and height in px. */
  readonly size?: number
}

/** The sign of an event beside its words, the same as on the track. Hidden from the reader: the words say it. */
export function EventGlyph({ glyph, size = 16 }: EventGlyphProps) {
  return (
    <svg width={size} height={size} viewBox="-8 -8 16 16" className={classes.glyph} aria-hidden="true">
      <GlyphShape glyph={glyph} x={0} y={0} radius={6.5} disc={false} />
    </svg>
  )
}
