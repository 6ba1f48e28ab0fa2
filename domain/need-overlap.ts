import { fewestEvents } from './report-timeliness.ts'

/** How much the needs of two institutions overlap, in words: a number would invite a ranking (reference §6). */
export const overlapWords = ['large', 'middle', 'small'] as const
export type OverlapWord = (typeof overlapWords)[number]

/** Referrals by need, sent and received. */
export type NeedMix = { readonly institution: string; readonly counts: ReadonlyMap<string, number> }

export type NeedPair = { readonly pair: readonly [string, string]; readonly overlap: OverlapWord }

const leastLarge = 0.6
const leastMiddle = 0.3

const totalOf = (counts: ReadonlyMap<string, number>): number =>
  [...counts.values()].reduce((all, count) => all + count, 0)

/** Σ min(p, q) over the shares of the needs: 0 where nothing is in common, 1 where the mix is the same. */
export const overlapOf = (one: ReadonlyMap<string, number>, other: ReadonlyMap<string, number>): number => {
  const total = totalOf(one)
  const otherTotal = totalOf(other)
  if (total === 0 || otherTotal === 0) return 0
  let overlap = 0
  for (const [need, count] of one) overlap += Math.min(count / total, (other.get(need) ?? 0) / otherTotal)
  return overlap
}

const wordOf = (overlap: number): OverlapWord =>
  overlap >= leastLarge ? 'large' : overlap >= leastMiddle ? 'middle' : 'small'

/** Every pair of institutions that both have enough referrals to speak of a mix, in the order given. */
export const needPairs = (mixes: readonly NeedMix[]): readonly NeedPair[] => {
  const known = mixes.filter(({ counts }) => totalOf(counts) >= fewestEvents)
  return known.flatMap((one, place) =>
    known.slice(place + 1).map(
      (other): NeedPair => ({
        pair: [one.institution, other.institution],
        overlap: wordOf(overlapOf(one.counts, other.counts)),
      }),
    ),
  )
}
