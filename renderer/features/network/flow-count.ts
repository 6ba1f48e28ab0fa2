import type { FlowEnds } from '#domain/network-figures.ts'
import type { Flow, FlowMeasure } from '#domain/network-view.ts'

/** How many of one kind went from one institution to another; an end left open takes all of that side together. */
export const flowCount = (flows: readonly Flow[], measure: FlowMeasure, { from, to }: FlowEnds): number =>
  flows
    .filter(flow => (from ?? flow.from) === flow.from && (to ?? flow.to) === flow.to)
    .reduce((all, flow) => all + flow[measure], 0)
