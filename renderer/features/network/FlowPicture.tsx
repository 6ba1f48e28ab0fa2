import { useEffect, useMemo, useRef } from 'react'
import { flowQuestion } from '#domain/network-figures.ts'
import type { FlowMeasure, NetworkView } from '#domain/network-view.ts'
import { useTexts } from '../../text/use-texts.ts'
import { formatNumber } from '../../ui/format-number.ts'
import { InstitutionMark } from '../../ui/InstitutionMark.tsx'
import { institutionHue } from '../../ui/institution-hue.ts'
import { institutionWords } from '../../ui/institution-words.ts'
import { useBoxWidth } from '../../ui/use-box-width.ts'
import { hrefOfFigure } from './Figure.tsx'
import { useFigures } from './figure-context.ts'
import { type FlowNode, type FlowRibbon, layFlows } from './flow-layout.ts'
import classes from './flow-picture.module.css'

export interface FlowPictureProps {
  readonly view: NetworkView
  readonly measure: FlowMeasure
}

const bar = 6
const top = 30
const bottom = 12
/** From this thickness on a ribbon carries its number at both ends. */
const carriesNumber = 13

/** The same flows as ribbons: from whom on the left, to whom on the right, as thick as there are referrals. */
export function FlowPicture({ view, measure }: FlowPictureProps) {
  const t = useTexts()
  const frame = useRef<HTMLDivElement>(null)
  const measured = useBoxWidth(frame)
  const width = Number.isFinite(measured) ? Math.max(measured, 240) : 640
  const order = useMemo(() => view.institutions.map(({ key }) => key), [view])
  const { senders, receivers, ribbons, height } = useMemo(
    () => layFlows(view.flows, measure, order),
    [view, measure, order],
  )
  const box = useRef<SVGSVGElement>(null)
  // The pointer goes down from a ribbon; by key the matrix and the table do, which hold the same numbers.
  useEffect(() => {
    const picture = box.current
    if (picture === null) return
    const open = ({ target }: Event): void => {
      const href = target instanceof Element ? target.closest('[data-href]')?.getAttribute('data-href') : null
      if (href !== null && href !== undefined) location.hash = href
    }
    picture.addEventListener('click', open)
    return () => picture.removeEventListener('click', open)
  }, [])
  const short = width < 460
  const nameOf = (node: FlowNode): string => {
    const { short: shortName, name } = institutionWords(node.institution)
    return cut(short ? shortName : name, short ? 9 : 16)
  }
  const letters = Math.max(0, ...[...senders, ...receivers].map(node => nameOf(node).length))
  const label = Math.min(width * 0.34, letters * 7.2 + 60)
  const [left, right] = [label + bar, width - label - bar]
  return (
    <div ref={frame} className={classes.frame}>
      <svg
        ref={box}
        className={classes.picture}
        viewBox={`0 0 ${width} ${height + top + bottom}`}
        width={width}
        height={height + top + bottom}
        role="img"
        aria-label={t.network.pictureName(t.network.measures[measure])}
      >
        <text className={classes.side} x={label - 8} y={12} textAnchor="end">
          {t.network.senders}
        </text>
        <text className={classes.side} x={width - label + 8} y={12}>
          {t.network.receivers}
        </text>
        <g transform={`translate(0 ${top})`}>
          {ribbons.map(ribbon => (
            <Ribbon
              key={`${ribbon.from} ${ribbon.to}`}
              ribbon={ribbon}
              left={left}
              right={right}
              href={hrefOfFigure(flowQuestion(measure, { from: ribbon.from, to: ribbon.to }, view.days))}
              kind={measure}
            />
          ))}
          {senders.map(node => (
            <Node key={node.institution} node={node} name={nameOf(node)} x={label} side="left" />
          ))}
          {receivers.map(node => (
            <Node
              key={node.institution}
              node={node}
              name={nameOf(node)}
              x={width - label - bar}
              side="right"
            />
          ))}
        </g>
      </svg>
    </div>
  )
}

interface RibbonProps {
  readonly ribbon: FlowRibbon
  readonly left: number
  readonly right: number
  readonly href: string
  readonly kind: FlowMeasure
}

function Ribbon({ ribbon, left, right, href, kind }: RibbonProps) {
  const { leadsDown } = useFigures()
  const { from, count, fromY, toY, thickness } = ribbon
  const middle = (left + right) / 2
  const path = `M${left} ${fromY}C${middle} ${fromY} ${middle} ${toY} ${right} ${toY}v${thickness}C${middle} ${toY + thickness} ${middle} ${fromY + thickness} ${left} ${fromY + thickness}z`
  const drawn = (
    <>
      <path d={path} style={{ fill: `var(--${institutionHue(from)})` }} />
      {thickness < carriesNumber ? null : (
        <>
          <text x={left + 6} y={fromY + thickness / 2 + 4}>
            {formatNumber(count)}
          </text>
          <text x={right - 6} y={toY + thickness / 2 + 4} textAnchor="end">
            {formatNumber(count)}
          </text>
        </>
      )}
    </>
  )
  return (
    <g className={classes.ribbon} data-kind={kind} data-href={leadsDown ? href : undefined}>
      {drawn}
    </g>
  )
}

interface NodeProps {
  readonly node: FlowNode
  readonly name: string
  readonly x: number
  readonly side: 'left' | 'right'
}

function Node({ node, name, x, side }: NodeProps) {
  const { institution, count, y, height } = node
  const middle = y + height / 2
  const isLeft = side === 'left'
  const edge = isLeft ? x - 8 : x + bar + 8
  return (
    <g className={classes.node}>
      <title>{institutionWords(institution).full}</title>
      <rect x={x} y={y} width={bar} height={Math.max(height, 2)} />
      <InstitutionMark institution={institution} size={10} x={isLeft ? edge - 10 : edge} y={middle - 5} />
      <text x={isLeft ? edge - 16 : edge + 16} y={middle + 4} textAnchor={isLeft ? 'end' : 'start'}>
        {isLeft ? `${name} ` : ''}
        <tspan className={classes.count}>{formatNumber(count)}</tspan>
        {isLeft ? '' : ` ${name}`}
      </text>
    </g>
  )
}

const cut = (name: string, most: number): string =>
  name.length <= most ? name : `${name.slice(0, most - 1)}…`
