import { encode } from 'uqr'
import { useTexts } from '../text/use-texts.ts'

export interface CodeSquareProps {
  /** What a scanner types: capitals, digits and hyphens alone, which makes the smallest square there is. */
  readonly text: string
  readonly className?: string | undefined
}

/** A QR code with its quiet zone, as one path: squares drawn one by one would show hairlines between them. */
export function CodeSquare({ text, className }: CodeSquareProps) {
  const t = useTexts()
  const { data, size } = encode(text, { ecc: 'M', border: 4 })
  const path = data.flatMap((row, y) => row.map((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : ''))).join('')
  return (
    <svg
      className={className}
      viewBox={`0 0 ${size} ${size}`}
      role="img"
      aria-label={t.residentCards.square(text)}
      shapeRendering="crispEdges"
    >
      <rect width={size} height={size} fill="#fff" />
      <path d={path} fill="#000" />
    </svg>
  )
}
