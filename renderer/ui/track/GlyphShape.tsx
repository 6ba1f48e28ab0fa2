import type { ReactNode } from 'react'
import type { TrackGlyph } from '#domain/track-leg.ts'
import classes from './glyph.module.css'

/** Drawn around the origin on a radius of 6.5; every sign has an outline of its own, so it needs no colour. */
const shapes: Readonly<Record<TrackGlyph, ReactNode>> = {
  sent: <path className={classes.solid} d="M-3.1-4.1 4.1 0-3.1 4.1z" />,
  acknowledged: (
    <>
      <circle className={classes.line} r="4" />
      <path className={classes.solid} d="M0-4A4 4 0 0 1 0 4z" />
    </>
  ),
  accepted: (
    <rect
      className={classes.solid}
      x="-6.4"
      y="-2.3"
      width="12.8"
      height="4.6"
      rx="2.3"
      transform="rotate(-52)"
    />
  ),
  returned: <path className={classes.line} d="M-4-.6H.8a2.4 2.4 0 0 1 0 4.8h-2M-1.4-3.4-4-.6l2.6 2.8" />,
  completed: <path className={classes.line} d="M4-.6H-.8a2.4 2.4 0 0 0 0 4.8h2M1.4-3.4 4-.6 1.4 2.2" />,
  refused: <path className={classes.line} d="M-3.9-3.9 3.9 3.9M3.9-3.9-3.9 3.9" />,
  redirected: <path className={classes.line} d="M-4.4 0H-.4M-.4 0 3.4-3.4M-.4 0 3.4 3.4M.2 3.6h3.4V.2" />,
  contact: <circle className={classes.solid} r="4.1" />,
  'missed-contact': <circle className={classes.line} r="3.9" />,
  held: <path className={classes.thick} d="M-1.8-3.3v6.6M1.8-3.3v6.6" />,
  resumed: (
    <>
      <path className={classes.thick} d="M-2.9-3.3v6.6" />
      <path className={classes.solid} d="M-.4-3.5 4.2 0l-4.6 3.5z" />
    </>
  ),
  withdrawn: (
    <>
      <circle className={classes.line} r="4.1" />
      <path className={classes.line} d="M-2.2 0h4.4" />
    </>
  ),
  'closed-support': <path className={classes.solid} d="M-4-4h8v8h-8z" />,
  'closed-partial': (
    <>
      <path className={classes.line} d="M-3.7-3.7h7.4v7.4h-7.4z" />
      <path className={classes.solid} d="M-4 4v-8h8z" />
    </>
  ),
  'closed-none': <path className={classes.line} d="M-3.7-3.7h7.4v7.4h-7.4z" />,
  unseen: <circle className={classes.dashed} r="4.5" />,
  seen: (
    <>
      <circle className={classes.line} r="4.6" />
      <path className={classes.thin} d="M-2.1.2-.4 1.9 2.3-1.7" />
    </>
  ),
  escalated: (
    <>
      <path className={classes.alarm} d="M0-5.4 5.8 5H-5.8z" />
      <path className={classes.cut} d="M0-1.5v2.8M0 3.3v.1" />
    </>
  ),
  note: <path className={classes.thin} d="M-2.9-2.3h5.8M-2.9 0h5.8M-2.9 2.3H.4" />,
  'worker-changed': <path className={classes.solid} d="M0-4.3 4.3 0 0 4.3-4.3 0z" />,
  'without-effect': (
    <>
      <circle className={classes.mute} r="4.1" />
      <path className={classes.mute} d="M-2.9 2.9 2.9-2.9" />
    </>
  ),
  void: <path className={classes.mute} d="M-3.9-3.9 3.9 3.9M3.9-3.9-3.9 3.9" />,
  hidden: (
    <>
      <rect className={classes.solid} x="-3.1" y="-.6" width="6.2" height="4.6" rx="1" />
      <path className={classes.thin} d="M-1.9-.6V-2a1.9 1.9 0 0 1 3.8 0v1.4" />
    </>
  ),
}

export interface GlyphShapeProps {
  readonly glyph: TrackGlyph
  readonly x: number
  readonly y: number
  readonly radius: number
  /** A disc in the colour of the page keeps the sign apart from the bar under it. */
  readonly disc: boolean
  /** The sending points down to the lane it goes to, or up. */
  readonly turn?: number
}

/** One sign inside an SVG. */
export function GlyphShape({ glyph, x, y, radius, disc, turn = 0 }: GlyphShapeProps) {
  const scale = radius / 6.5
  return (
    <g transform={`translate(${x} ${y}) scale(${scale}) rotate(${turn})`}>
      {disc ? <circle className={classes.disc} r={glyph === 'contact' ? 5.7 : 6.5} /> : null}
      {shapes[glyph]}
    </g>
  )
}
