import { isRestrictedNeed, type ListedItem, NeedKey } from './code-lists.ts'
import type { Compared, Needs } from './report-sections.ts'

/** How many new referrals of one period named a need. */
export type NeedCount = { readonly need: string; readonly count: number }

/** The same count in three periods; null where the register does not go back so far. */
export type NeedCounts = {
  readonly now: readonly NeedCount[]
  readonly previous: readonly NeedCount[] | null
  readonly yearBefore: readonly NeedCount[] | null
}

/** New referrals by need, the most frequent first; ties keep the order of the coded list (reference §4.2.5). */
export const needsOf = (counts: NeedCounts, known: readonly ListedItem[]): Needs => {
  const compared = (of: (counted: readonly NeedCount[]) => number): Compared => ({
    count: of(counts.now),
    previous: counts.previous === null ? null : of(counts.previous),
    yearBefore: counts.yearBefore === null ? null : of(counts.yearBefore),
  })
  const lines = known
    .map(({ key, pl, en }) => ({
      key,
      pl,
      en,
      restricted: isRestrictedNeed(NeedKey.parse(key)),
      ...compared(counted => counted.find(({ need }) => need === key)?.count ?? 0),
    }))
    .filter(({ count, previous, yearBefore }) => count + (previous ?? 0) + (yearBefore ?? 0) > 0)
    .sort((one, other) => other.count - one.count)
  return { total: compared(counted => counted.reduce((all, { count }) => all + count, 0)), lines }
}
