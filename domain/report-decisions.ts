import type { ListedItem } from './code-lists.ts'
import type { InstitutionKey } from './ids.ts'
import type { EndedGroup, WaitedGroup } from './report-counts.ts'
import type { DecisionCounts, Decisions, ReasonLine } from './report-sections.ts'

/** Returns of the period, as first decisions, by receiver and coded reason. */
export type ReasonCount = { readonly reason: string; readonly count: number }
export type ReturnedGroup = ReasonCount & { readonly receiver: InstitutionKey }

export type DecisionGroups = {
  readonly accepted: readonly Pick<WaitedGroup, 'receiver' | 'count'>[]
  readonly returned: readonly ReturnedGroup[]
  readonly ended: readonly Pick<EndedGroup, 'receiver' | 'status' | 'count'>[]
  readonly refusals: readonly ReasonCount[]
}

/** What receivers decided in the period, and why they returned or refused (reference §4.2.6). */
export const decisionsOf = (
  groups: DecisionGroups,
  institutions: readonly InstitutionKey[],
  reasons: { readonly returns: readonly ListedItem[]; readonly refusals: readonly ListedItem[] },
): Decisions => {
  const total = decisionCounts(groups, () => true)
  return {
    total,
    byReceiver: institutions.map(institution => ({
      institution,
      ...decisionCounts(groups, ({ receiver }) => receiver === institution),
    })),
    returnReasons: reasonLines(groups.returned, reasons.returns),
    refusalReasons: reasonLines(groups.refusals, reasons.refusals),
    acceptance: { count: total.accepted, of: total.accepted + total.refused + total.redirected },
  }
}

const decisionCounts = (
  groups: DecisionGroups,
  belongs: (group: { readonly receiver: InstitutionKey }) => boolean,
): DecisionCounts => {
  const ended = (status: EndedGroup['status']): number =>
    sum(groups.ended.filter(group => group.status === status && belongs(group)))
  const counts = {
    accepted: sum(groups.accepted.filter(belongs)),
    returned: sum(groups.returned.filter(belongs)),
    refused: ended('refused'),
    redirected: ended('redirected'),
  }
  const { accepted, returned, refused, redirected } = counts
  return { ...counts, total: accepted + returned + refused + redirected, withdrawn: ended('withdrawn') }
}

/** Reasons in the order of frequency; ties keep the order of the coded list. */
const reasonLines = (counted: readonly ReasonCount[], known: readonly ListedItem[]): readonly ReasonLine[] =>
  known
    .map(({ key, pl, en }) => ({ key, pl, en, count: sum(counted.filter(({ reason }) => reason === key)) }))
    .filter(({ count }) => count > 0)
    .sort((one, other) => other.count - one.count)

const sum = (groups: readonly { readonly count: number }[]): number =>
  groups.reduce((all, { count }) => all + count, 0)
