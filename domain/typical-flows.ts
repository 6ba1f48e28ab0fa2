import { isOffered, NeedKey, OutcomeKey, ServiceKey, Urgency } from './code-lists.ts'
import { InstitutionKey } from './ids.ts'
import data from './typical-flows.json' with { type: 'json' }

/**
 * A typical referral of the estate (reference §1.2): between whom, about what, how urgent, what is hoped for, and a
 * phrase that says it without naming anyone. How it usually goes on (share of all in per cent, outcome, days from
 * acceptance to closing) is what the demo network is drawn from. The phrases go into the record, whose language is
 * Polish; they are not translated.
 */
export type TypicalFlow = {
  readonly id: string
  readonly from: InstitutionKey
  readonly to: InstitutionKey
  readonly need: NeedKey
  readonly urgency: Urgency
  readonly service: ServiceKey
  readonly phrase: string
  readonly share: number
  readonly outcome: OutcomeKey
  readonly closeMedianDays: number
}

export const typicalFlows: readonly TypicalFlow[] = data.map(flow => ({
  ...flow,
  from: InstitutionKey.parse(flow.from),
  to: InstitutionKey.parse(flow.to),
  need: NeedKey.parse(flow.need),
  urgency: Urgency.parse(flow.urgency),
  service: ServiceKey.parse(flow.service),
  outcome: OutcomeKey.parse(flow.outcome),
}))

export type FlowQuestion = {
  /** The institution that writes; it sends nothing to itself. */
  readonly from: InstitutionKey
  readonly to: InstitutionKey | null
  readonly need: NeedKey | null
}

/**
 * The typical referrals that fit what was chosen so far: those to the chosen receiver first, then the institution's
 * own before those that others write, then the frequent before the rare. Without a need only the own ones.
 */
export const fittingFlows = ({ from, to, need }: FlowQuestion): readonly TypicalFlow[] =>
  typicalFlows
    .filter(flow => flow.to !== from && (need === null ? flow.from === from : flow.need === need))
    .filter(flow => need !== null || to === null || flow.to === to)
    .filter(flow => isOffered('need', flow.need) && isOffered('service', flow.service))
    .toSorted(
      (one, other) =>
        Number(other.to === to) - Number(one.to === to) ||
        Number(other.from === from) - Number(one.from === from) ||
        other.share - one.share,
    )

/** Where this need usually goes from here; where the institution has no habit of its own, where others take it. */
export const usualReceivers = (from: InstitutionKey, need: NeedKey | null): ReadonlySet<InstitutionKey> => {
  if (need === null) return new Set()
  const fitting = fittingFlows({ from, to: null, need })
  const own = fitting.filter(flow => flow.from === from)
  return new Set((own.length > 0 ? own : fitting).map(({ to }) => to))
}

/** What is usually hoped for with this need, at this receiver where one is chosen; the frequent first. */
export const usualServices = (to: InstitutionKey | null, need: NeedKey | null): readonly ServiceKey[] => {
  if (need === null) return []
  const flows = typicalFlows
    .filter(flow => flow.need === need && (to === null || flow.to === to))
    .toSorted((one, other) => other.share - one.share)
  return [...new Set(flows.map(({ service }) => service))].filter(service => isOffered('service', service))
}
