import { institutionHue } from './institution-hue.ts'

/** One silhouette per institution on a grid of 12: a colour never stands alone. */
const silhouettes: Readonly<Record<string, string>> = {
  mops: 'M1.5 1.5h9v9h-9z',
  cas: 'M6 1a5 5 0 1 1 0 10A5 5 0 1 1 6 1z',
  pal: 'M6 .9 11.4 10.6H.6z',
  tpd: 'M6 .3 11.7 6 6 11.7.3 6z',
  sw: 'M.8 1.2h5L11.4 6l-5.6 4.8h-5L5 6z',
  mowis: 'M4 .8h4V4h3.2v4H8v3.2H4V8H.8V4H4z',
  zzm: 'M.8 11.2C.8 4.8 4.6.8 11.2.8c0 6.6-3.8 10.4-10.4 10.4z',
  hub: 'M6 .6 11.6 5.2V11H.4V5.2z',
}
const unknown =
  'M6 1.2a4.8 4.8 0 1 0 0 9.6a4.8 4.8 0 1 0 0-9.6zm0 2.4a2.4 2.4 0 1 1 0 4.8a2.4 2.4 0 1 1 0-4.8z'

export interface InstitutionMarkProps {
  readonly institution: string
  /** Width and height in px; 12 beside text of 13–14 px, 10 beside 12 px. */
  readonly size?: number
  /** Place inside another SVG. */
  readonly x?: number
  readonly y?: number
  readonly className?: string | undefined
}

/** The mark of an institution in its colour. Always shown beside its name, so it is hidden from the reader. */
export function InstitutionMark({ institution, size = 12, x, y, className }: InstitutionMarkProps) {
  const hue = institutionHue(institution)
  return (
    <svg x={x} y={y} width={size} height={size} viewBox="0 0 12 12" className={className} aria-hidden="true">
      <path d={silhouettes[hue] ?? unknown} fillRule="evenodd" style={{ fill: `var(--${hue})` }} />
    </svg>
  )
}
