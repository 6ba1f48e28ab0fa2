import type { InstitutionKey } from '#domain/ids.ts'
import type { Flow, FlowMeasure } from '#domain/network-view.ts'

/** One end of the flows: how much an institution sent, or received. */
export type FlowNode = {
  readonly institution: InstitutionKey
  readonly count: number
  readonly y: number
  readonly height: number
}

/** A ribbon from a sender to a receiver: where it begins and ends, and how thick it is. */
export type FlowRibbon = {
  readonly from: InstitutionKey
  readonly to: InstitutionKey
  readonly count: number
  readonly fromY: number
  readonly toY: number
  readonly thickness: number
}

export type FlowLayout = {
  readonly senders: readonly FlowNode[]
  readonly receivers: readonly FlowNode[]
  readonly ribbons: readonly FlowRibbon[]
  readonly height: number
}

/** Between two bars there is room for a label on each, however thin they are: labels cannot meet. */
export const gapOfNodes = 20
const heightOfAll = 300
const thickestOfOne = 14

/**
 * Where the bars and ribbons of the flows lie, in px. Institutions keep the order of every table on both sides;
 * thickness is the number of referrals.
 */
export const layFlows = (
  flows: readonly Flow[],
  measure: FlowMeasure,
  order: readonly InstitutionKey[],
): FlowLayout => {
  const shown = flows
    .filter(flow => flow[measure] > 0)
    .toSorted(
      (one, other) =>
        order.indexOf(one.from) - order.indexOf(other.from) ||
        order.indexOf(one.to) - order.indexOf(other.to),
    )
  const total = shown.reduce((all, flow) => all + flow[measure], 0)
  const unit = total === 0 ? 0 : Math.min(thickestOfOne, heightOfAll / total)
  const side = (end: 'from' | 'to'): readonly FlowNode[] => {
    let y = 0
    return order.flatMap(institution => {
      const its = shown.filter(flow => flow[end] === institution)
      if (its.length === 0) return []
      const count = its.reduce((all, flow) => all + flow[measure], 0)
      const node = { institution, count, y, height: count * unit }
      y += node.height + gapOfNodes
      return [node]
    })
  }
  const senders = side('from')
  const receivers = side('to')
  const left = new Map(senders.map(({ institution, y }) => [institution, y]))
  const right = new Map(receivers.map(({ institution, y }) => [institution, y]))
  const taken = (
    places: Map<InstitutionKey, number>,
    institution: InstitutionKey,
    thickness: number,
  ): number => {
    const y = places.get(institution) ?? 0
    places.set(institution, y + thickness)
    return y
  }
  const ribbons = shown.map(flow => {
    const thickness = flow[measure] * unit
    return {
      from: flow.from,
      to: flow.to,
      count: flow[measure],
      fromY: taken(left, flow.from, thickness),
      toY: taken(right, flow.to, thickness),
      thickness,
    }
  })
  return { senders, receivers, ribbons, height: Math.max(endOf(senders), endOf(receivers), gapOfNodes) }
}

const endOf = (nodes: readonly FlowNode[]): number => {
  const last = nodes.at(-1)
  return last === undefined ? 0 : last.y + last.height
}
