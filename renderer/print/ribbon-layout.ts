import type { Flows } from '#domain/report.ts'

export type RibbonNode = {
  readonly key: string
  readonly count: number
  readonly y: number
  readonly height: number
}

export type Ribbon = {
  readonly from: string
  readonly to: string
  readonly count: number
  readonly leftY: number
  readonly rightY: number
  readonly thickness: number
  readonly tone: 'largest' | 'middle' | 'rest'
}

export type RibbonLayout = {
  readonly senders: readonly RibbonNode[]
  readonly receivers: readonly RibbonNode[]
  readonly ribbons: readonly Ribbon[]
  readonly height: number
}

/** Half a millimetre per referral, less where the month would not fit. */
const widest = 0.5
const tallest = 62
const gap = 3.2
/** From this thickness, in millimetres, a ribbon is middle grey. */
const middleFrom = 3.5

/** Stacks senders on the left and receivers on the right, both in the order of the institutions, never by size. */
export const layRibbons = (flows: Flows): RibbonLayout => {
  const scale = Math.min(widest, tallest / Math.max(1, flows.total))
  const keys = flows.rows.map(row => row.from)
  const senders = stacked(
    flows.rows.map(row => ({ key: row.from, count: row.total })),
    scale,
  )
  const receivers = stacked(
    keys.map((key, column) => ({ key, count: flows.receivedTotals[column] ?? 0 })),
    scale,
  )
  const largest = flows.rows.flatMap(row => row.counts).sort((a, b) => b - a)[1] ?? 0
  const leftAt = new Map(senders.map(node => [node.key, node.y]))
  const rightAt = new Map(receivers.map(node => [node.key, node.y]))
  const ribbons = flows.rows.flatMap(row =>
    row.counts.flatMap((count, column): Ribbon[] => {
      const to = keys[column]
      if (to === undefined || count === 0) return []
      const thickness = count * scale
      const leftY = leftAt.get(row.from) ?? 0
      const rightY = rightAt.get(to) ?? 0
      leftAt.set(row.from, leftY + thickness)
      rightAt.set(to, rightY + thickness)
      const tone = count >= largest ? 'largest' : thickness >= middleFrom ? 'middle' : 'rest'
      return [{ from: row.from, to, count, leftY, rightY, thickness, tone }]
    }),
  )
  const height = Math.max(bottomOf(senders), bottomOf(receivers))
  return { senders, receivers, ribbons, height }
}

const bottomOf = (nodes: readonly RibbonNode[]): number => {
  const last = nodes.at(-1)
  return last === undefined ? 0 : last.y + last.height
}

const stacked = (
  nodes: readonly { readonly key: string; readonly count: number }[],
  scale: number,
): readonly RibbonNode[] => {
  let y = 0
  return nodes
    .filter(node => node.count > 0)
    .map(({ key, count }) => {
      const node = { key, count, y, height: count * scale }
      y += Math.max(node.height, 0.8) + gap
      return node
    })
}
