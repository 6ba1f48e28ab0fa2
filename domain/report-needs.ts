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

/** All restricted needs together: one by one they stand in yearly reports alone (reference §4.4). */
const together = { key: 'restricted', pl: 'potrzeby zastrzeżone', en: 'restricted needs' } as const
const isRestricted = (key: string): boolean => key === together.key || isRestrictedNeed(NeedKey.parse(key))

/** New referrals by need, the most frequent first; ties keep the order of the coded list (reference §4.2.5). */
export const needsOf = (counts: NeedCounts, listed: readonly ListedItem[], wholeYear: boolean): Needs => {
  const known = wholeYear ? listed : [...listed.filter(({ key }) => !isRestricted(key)), together]
  const lineOf = (need: string): string => (!wholeYear && isRestricted(need) ? together.key : need)
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
      restricted: isRestricted(key),
      ...compared(counted =>
        counted.reduce((all, { need, count }) => (lineOf(need) === key ? all + count : all), 0),
      ),
    }))
    .filter(({ count, previous, yearBefore }) => count + (previous ?? 0) + (yearBefore ?? 0) > 0)
    .sort((one, other) => other.count - one.count)
  return { total: compared(counted => counted.reduce((all, { count }) => all + count, 0)), lines }
}
