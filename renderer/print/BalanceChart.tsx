import { useId } from 'react'
import type { MonthReport } from '#domain/report.ts'
import { endedInAll } from '#domain/report-balance.ts'
import { polishNumber } from '../text/plural.ts'
import { useTexts } from '../text/use-texts.ts'
import { ChartText } from './ReportPieces.tsx'
import classes from './report.module.css'
import { endDayOf } from './report-names.ts'
import { squareUnit, UnitSquares, type UnitSquaresProps } from './UnitSquares.tsx'

type Side = {
  readonly x: number
  readonly figure: number
  readonly label: string
  readonly parts: UnitSquaresProps['parts']
  readonly lines: readonly string[]
}

const signs = [
  { x: 38, sign: '+' },
  { x: 81, sign: '−' },
  { x: 122, sign: '=' },
]

/** How many referrals a square of this month's chart stands for. */
export const balanceUnit = ({ network }: MonthReport['balance']): number =>
  squareUnit(Math.max(network.openAtStart.total, network.sent, endedInAll(network), network.openAtEnd.total))

/** The equation of the month, each side as a figure over its squares. */
export function BalanceChart({ report }: { readonly report: MonthReport }) {
  const t = useTexts()
  const hatch = useId()
  const { network } = report.balance
  const ended = endedInAll(network)
  const open = (x: number, label: string, count: MonthReport['balance']['network']['openAtEnd']): Side => {
    const waiting = count.total - count.accepted
    return {
      x,
      figure: count.total,
      label,
      parts: [
        { kind: 'open', count: count.accepted },
        { kind: 'waiting', count: waiting },
      ],
      lines: [t.report.balance.accepted(count.accepted), t.report.balance.waiting(waiting)],
    }
  }
  const sides: readonly Side[] = [
    open(0, t.report.balance.openOn(report.firstDay), network.openAtStart),
    {
      x: 43,
      figure: network.sent,
      label: t.report.balance.newDuring(report.month),
      parts: [{ kind: 'new', count: network.sent }],
      lines: [
        t.report.balance.residents(network.residents),
        ...(network.withoutResident === 0 ? [] : [t.report.balance.withoutResident(network.withoutResident)]),
      ],
    },
    {
      x: 86,
      figure: ended,
      label: t.report.balance.ended,
      parts: [
        { kind: 'ended', count: network.closed },
        { kind: 'crossed', count: ended - network.closed },
      ],
      lines: [
        t.report.balance.closed(network.closed),
        ...(ended === network.closed ? [] : [t.report.balance.otherwise(ended - network.closed)]),
      ],
    },
    open(127, t.report.balance.openOn(endDayOf(report)), network.openAtEnd),
  ]
  const spoken = t.report.balance.spoken({
    start: network.openAtStart.total,
    sent: network.sent,
    ended,
    end: network.openAtEnd.total,
  })
  return (
    <svg className={classes.chart} viewBox="0 0 165 43" role="img" aria-label={spoken}>
      <defs>
        <pattern
          id={hatch}
          width="1.1"
          height="1.1"
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(45)"
        >
          <rect width="1.1" height="1.1" fill="var(--report-ground)" />
          <line x1="0" y1="0" x2="0" y2="1.1" stroke="var(--report-ink)" strokeWidth="0.75" />
        </pattern>
      </defs>
      {signs.map(({ x, sign }) => (
        <text key={sign} x={x} y={7.4} textAnchor="middle" className={classes.signText}>
          {sign}
        </text>
      ))}
      {sides.map(side => (
        <g key={side.x}>
          <text x={side.x - 0.4} y={7.6} className={classes.figureText}>
            {polishNumber(side.figure)}
          </text>
          <text x={side.x} y={11.4} className={classes.mutedText}>
            {side.label}
          </text>
          <UnitSquares
            x={side.x}
            y={13.2}
            parts={side.parts}
            unit={balanceUnit(report.balance)}
            hatch={hatch}
          />
          {side.lines.map((line, place) => (
            <ChartText key={line} x={side.x} y={38.76 + 3.4 * place}>
              {line}
            </ChartText>
          ))}
        </g>
      ))}
    </svg>
  )
}
