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

const fills: Readonly<Record<SquareKind, string>> = {
  open: 'var(--report-middle)',
  new: 'var(--report-accent)',
  ended: 'var(--report-pale)',
  waiting: '',
  crossed: 'var(--report-ground)',
}

/**
 * Where the sides of the balance stand on a width of 165 mm, and how many referrals one square is: one while all
 * the squares fit, then 2, 5, 10 …, the same for every side. A side of two kinds may end in two half-filled squares.
 */
export const laySquares = (
  counts: readonly number[],
): { readonly unit: number; readonly gap: number; readonly lefts: readonly number[] } => {
  const widthOf = (count: number, unit: number) =>
    Math.max(narrowest, Math.ceil((Math.ceil(count / unit) + (unit > 1 ? 1 : 0)) / rows) * pitch)
  const freeAt = (unit: number) => 165 - counts.reduce((all, count) => all + widthOf(count, unit), 0)
  const leastFree = leastGap * (counts.length - 1)
  const unit = units.find(candidate => freeAt(candidate) >= leastFree) ?? 10_000
  const gap = Math.min(widestGap, freeAt(unit) / (counts.length - 1))
  let left = 0
  const lefts = counts.map(count => {
    const mine = left
    left += widthOf(count, unit) + gap
    return mine
  })
  return { unit, gap, lefts }
}

const units = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000]
/** The words under a side need this much, in millimetres; the sign between two sides the gap. */
const narrowest = 33
const leastGap = 4.5
const widestGap = 9

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
