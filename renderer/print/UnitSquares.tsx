/** How a referral of the balance chart is drawn: its state must be told without colour. */
export type SquareKind = 'open' | 'new' | 'ended' | 'waiting' | 'crossed'

export interface UnitSquaresProps {
  readonly x: number
  readonly y: number
  readonly parts: readonly { readonly kind: SquareKind; readonly count: number }[]
  /** How many referrals one square stands for. */
  readonly unit: number
  readonly hatch: string
}

const rows = 8
const side = 2.3
const pitch = 2.82
const mostColumns = 14

const fills: Readonly<Record<SquareKind, string>> = {
  open: 'var(--report-middle)',
  new: 'var(--report-accent)',
  ended: 'var(--report-pale)',
  waiting: '',
  crossed: 'var(--report-ground)',
}

/** One square per referral while they fit, then one per 2, 5, 10 …: the same for all groups of a chart. */
export const squareUnit = (largest: number): number => {
  const units = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000]
  return units.find(unit => Math.ceil(largest / unit) <= (mostColumns - 1) * rows) ?? 10_000
}

/** Squares of one side of the balance, filled by columns, eight to a column. */
export function UnitSquares({ x, y, parts, unit, hatch }: UnitSquaresProps) {
  const kinds = parts.flatMap(({ kind, count }) =>
    Array.from({ length: Math.ceil(count / unit) }, () => kind),
  )
  return kinds.map((kind, place) => {
    const left = x + Math.floor(place / rows) * pitch
    const top = y + (place % rows) * pitch
    const outlined = kind === 'waiting' || kind === 'crossed'
    const inset = outlined ? 0.1 : 0
    return (
      <g key={`${left} ${top}`}>
        <rect
          x={left + inset}
          y={top + inset}
          width={side - 2 * inset}
          height={side - 2 * inset}
          fill={kind === 'waiting' ? `url(#${hatch})` : fills[kind]}
          {...(outlined ? { stroke: 'var(--report-ink)', strokeWidth: 0.22 } : {})}
        />
        {kind === 'crossed' && (
          <line
            x1={left + 0.25}
            y1={top + 0.25}
            x2={left + side - 0.25}
            y2={top + side - 0.25}
            stroke="var(--report-ink)"
            strokeWidth={0.26}
          />
        )}
      </g>
    )
  })
}
