import type { Range } from './disclosure-model.ts'
import type { ReaderSystem } from './disclosure-system.ts'

const mostPasses = 6

/**
 * Limits that follow from one rule at a time, over and over: what a reader works out with pencil and paper. The true
 * limits can only be closer, so that a count with too little room here need not be searched for.
 */
export const tightened = ({ ranges, rules }: ReaderSystem): readonly Range[] => {
  const least = ranges.map(range => range.least)
  const most = ranges.map(range => range.most)
  for (let pass = 0, moved = true; pass < mostPasses && moved; pass++) {
    moved = false
    for (const { places, factors, atLeast, atMost } of rules) {
      let low = 0
      let high = 0
      for (let term = 0; term < places.length; term++) {
        const at = places[term] ?? -1
        const factor = factors[term] ?? 0
        low += factor * ((factor > 0 ? least[at] : most[at]) ?? 0)
        high += factor * ((factor > 0 ? most[at] : least[at]) ?? 0)
      }
      for (let term = 0; term < places.length; term++) {
        const at = places[term] ?? -1
        const factor = factors[term] ?? 0
        const from = least[at] ?? 0
        const to = most[at] ?? 0
        // What the other counts of the rule leave for this one; with one of them unlimited, nothing follows.
        const others = {
          low: low - factor * (factor > 0 ? from : to),
          high: high - factor * (factor > 0 ? to : from),
        }
        const down = (atLeast - others.high) / factor
        const up = (atMost - others.low) / factor
        const newLeast = Math.ceil(factor > 0 ? down : up)
        const newMost = Math.floor(factor > 0 ? up : down)
        if (newLeast > from) {
          least[at] = newLeast
          moved = true
        }
        if (newMost < to) {
          most[at] = newMost
          moved = true
        }
      }
    }
  }
  return least.map((from, place) => ({ least: from, most: most[place] ?? from }))
}
