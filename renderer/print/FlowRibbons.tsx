import type { MonthReport } from '#domain/report.ts'
import { useTexts } from '../text/use-texts.ts'
import classes from './report.module.css'
import { nameBesideChart, nameIn } from './report-names.ts'
import { layRibbons, type Ribbon, type RibbonNode } from './ribbon-layout.ts'

const left = 38
const right = 127
const top = 5
const fills: Readonly<Record<Ribbon['tone'], string>> = {
  largest: 'var(--report-accent)',
  middle: 'var(--report-bar)',
  rest: 'var(--report-hair)',
}
const drawOrder: readonly Ribbon['tone'][] = ['rest', 'middle', 'largest']
/** A number stands in a ribbon that is at least as thick as the digits are high, in millimetres. */
const numberedFrom = 2.5

/** The matrix once more, for the eye: a ribbon is as thick as the number of referrals. */
export function FlowRibbons({ report }: { readonly report: MonthReport }) {
  const t = useTexts()
  const { senders, receivers, ribbons, height } = layRibbons(report.flows)
  const ordered = drawOrder.flatMap(tone => ribbons.filter(ribbon => ribbon.tone === tone))
  return (
    <svg
      className={classes.chart}
      viewBox={`0 0 165 ${(top + height + 1).toFixed(2)}`}
      role="img"
      aria-label={t.report.flows.spoken(report.flows.total)}
    >
      <text x={left - 2} y={2.4} textAnchor="end" className={classes.axisText}>
        {t.report.flows.sentSide}
      </text>
      <text x={right + 2} y={2.4} className={classes.axisText}>
        {t.report.flows.receivedSide}
      </text>
      {ordered.map(ribbon => (
        <path
          key={`${ribbon.from}-${ribbon.to}`}
          d={outline(ribbon)}
          fill={fills[ribbon.tone]}
          opacity={0.92}
        />
      ))}
      {ordered
        .filter(ribbon => ribbon.thickness >= numberedFrom)
        .map(ribbon => (
          <RibbonNumbers key={`${ribbon.from}-${ribbon.to}`} ribbon={ribbon} />
        ))}
      {senders.map(node => (
        <NodeLabel key={node.key} node={node} name={nameIn(report, node.key)} side="left" />
      ))}
      {receivers.map(node => (
        <NodeLabel key={node.key} node={node} name={nameIn(report, node.key)} side="right" />
      ))}
    </svg>
  )
}

const outline = ({ leftY, rightY, thickness }: Ribbon): string => {
  const from = left + 1.4
  const to = right - 1.4
  const middle = (from + to) / 2
  const a = top + leftY
  const b = top + rightY
  return [
    `M${from} ${a}`,
    `C${middle} ${a} ${middle} ${b} ${to} ${b}`,
    `V${b + thickness}`,
    `C${middle} ${b + thickness} ${middle} ${a + thickness} ${from} ${a + thickness}Z`,
  ].join('')
}

function RibbonNumbers({ ribbon }: { readonly ribbon: Ribbon }) {
  const style = {
    fill: ribbon.tone === 'largest' ? 'var(--heat-light)' : 'var(--report-ink)',
    fontSize: '2.26px',
  }
  const middle = ribbon.thickness / 2 + 0.8
  return (
    <>
      <text x={left + 2.4} y={top + ribbon.leftY + middle} style={style}>
        {ribbon.count}
      </text>
      <text x={right - 2.4} y={top + ribbon.rightY + middle} textAnchor="end" style={style}>
        {ribbon.count}
      </text>
    </>
  )
}

function NodeLabel({
  node,
  name,
  side,
}: {
  readonly node: RibbonNode
  readonly name: string
  readonly side: 'left' | 'right'
}) {
  const y = top + node.y + node.height / 2 + 0.9
  const isLeft = side === 'left'
  const offset = Math.max(8, 4 + String(node.count).length * 1.6)
  const anchor = isLeft ? 'end' : 'start'
  return (
    <>
      <rect
        x={isLeft ? left : right - 1}
        y={top + node.y}
        width={1}
        height={Math.max(node.height, 0.8)}
        fill="var(--report-ink)"
      />
      <text x={isLeft ? left - 2 : right + 2} y={y} textAnchor={anchor} className={classes.strongText}>
        {node.count}
      </text>
      <text x={isLeft ? left - offset : right + offset} y={y} textAnchor={anchor}>
        {nameBesideChart(name)}
      </text>
    </>
  )
}
