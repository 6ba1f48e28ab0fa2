import type { MonthReport } from '#domain/report.ts'
import { labelOf } from '../text/label-of.ts'
import { useTexts } from '../text/use-texts.ts'
import classes from './report.module.css'
import { nameIn } from './report-names.ts'
import { WaitingFlag, WaitingPanel } from './WaitingPanel.tsx'

const rowHeight = 6.1
const firstRow = 9.5

/** Dot and ring: within how many working days half and nine tenths of the first decisions fell. */
export function WaitingChart({ report }: { readonly report: MonthReport }) {
  const t = useTexts()
  const { byReceiver, byUrgency } = report.timeliness
  const longest = Math.max(
    ...byReceiver.map(row => row.decisions.p90 ?? 0),
    ...byUrgency.map(row => Math.max(row.decisions.p90 ?? 0, row.agreedDays ?? 0)),
  )
  const rows = Math.max(byReceiver.length, byUrgency.length + 1)
  const keyY = firstRow + byUrgency.length * rowHeight + 9.4
  const height = Math.max(firstRow + rows * rowHeight + 6, keyY + 2)
  return (
    <svg
      className={classes.chart}
      viewBox={`0 0 165 ${height}`}
      role="img"
      aria-label={t.report.timeliness.spoken}
    >
      <WaitingPanel
        x={0}
        width={78.5}
        axis={{ from: 26, to: 70, longest }}
        title={t.report.timeliness.byReceiver}
        rows={byReceiver.map(row => ({
          name: nameIn(report, row.institution),
          ...row.decisions,
          agreed: null,
        }))}
      />
      <WaitingPanel
        x={88}
        width={77}
        axis={{ from: 26, to: 67, longest }}
        title={t.report.timeliness.byUrgencyShort}
        rows={byUrgency.map(row => ({
          name: labelOf('urgency', row.urgency),
          ...row.decisions,
          agreed: row.agreedDays,
        }))}
      />
      <g transform={`translate(88 ${keyY})`}>
        <circle cx={1.4} cy={-0.8} r={1.15} fill="var(--report-ink)" />
        <text x={4} className={classes.axisText}>
          {t.report.timeliness.medianKey}
        </text>
        <circle
          cx={19}
          cy={-0.8}
          r={1.05}
          fill="var(--report-ground)"
          stroke="var(--report-ink)"
          strokeWidth={0.35}
        />
        <text x={21.6} className={classes.axisText}>
          {t.report.timeliness.p90Key}
        </text>
        <WaitingFlag x={41.4} y={-0.8} />
        <text x={44.6} className={classes.axisText}>
          {t.report.timeliness.agreedKey}
        </text>
      </g>
    </svg>
  )
}
