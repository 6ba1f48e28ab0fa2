import { useId } from 'react'
import type { MonthReport } from '#domain/report.ts'
import { endedInAll } from '#domain/report-balance.ts'
import { useTexts } from '../text/use-texts.ts'
import { formatNumber } from '../ui/format-number.ts'
import { ChartText } from './ReportPieces.tsx'
import classes from './report.module.css'
import { endDayOf } from './report-names.ts'
import { laySquares, UnitSquares, type UnitSquaresProps } from './UnitSquares.tsx'

type Side = {
  readonly figure: number
  readonly label: string
  readonly parts: UnitSquaresProps['parts']
  readonly lines: readonly string[]
}

/** What stands before a side; nothing before the first. */
const signs = ['', '+', '−', '=']

/** Where the four sides of this month's chart stand, and how many referrals one of its squares is. */
export const balanceSquares = ({ network }: MonthReport['balance']) =>
  laySquares([network.openAtStart.total, network.sent, endedInAll(network), network.openAtEnd.total])

/** The equation of the month, each side as a figure over its squares. */
export function BalanceChart({ report }: { readonly report: MonthReport }) {
  const t = useTexts()
  const hatch = useId()
  const { network } = report.balance
  const { unit, gap, lefts } = balanceSquares(report.balance)
  const ended = endedInAll(network)
  const open = (label: string, count: MonthReport['balance']['network']['openAtEnd']): Side => {
    const waiting = count.total - count.accepted
    return {
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
    open(t.report.balance.openOn(report.firstDay), network.openAtStart),
    {
      figure: network.sent,
      label: t.report.balance.newDuring(report.period),
      parts: [{ kind: 'new', count: network.sent }],
      lines: [
        t.report.balance.residents(network.residents),
        ...(network.withoutResident === 0 ? [] : [t.report.balance.withoutResident(network.withoutResident)]),
      ],
    },
    {
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
    open(t.report.balance.openOn(endDayOf(report)), network.openAtEnd),
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
      {sides.map((side, place) => {
        const x = lefts[place] ?? 0
        return (
          <g key={side.label}>
            <text x={x - gap / 2 - 0.4} y={7.4} textAnchor="middle" className={classes.signText}>
              {signs[place]}
            </text>
            <text x={x - 0.4} y={7.6} className={classes.figureText}>
              {formatNumber(side.figure)}
            </text>
            <text x={x} y={11.4} className={classes.mutedText}>
              {side.label}
            </text>
            <UnitSquares x={x} y={13.2} parts={side.parts} unit={unit} hatch={hatch} />
            {side.lines.map((line, row) => (
              <ChartText key={line} x={x} y={38.76 + 3.4 * row}>
                {line}
              </ChartText>
            ))}
          </g>
        )
      })}
    </svg>
  )
}
