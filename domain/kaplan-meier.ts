import type { CohortMedian } from './report-sections.ts'
import { fewestEvents } from './report-timeliness.ts'

/** So many waits of so many working days: seen to their end, or broken off while they still lasted. */
export type Wait = { readonly days: number; readonly ended: boolean; readonly count: number }

/**
 * The median of waits of which some are not over (Kaplan and Meier 1958): the first day by which at most half would
 * still be waiting. A wait that is broken off counts among those at risk up to and with its last day. Null under five
 * waits that ended, and where more than half are still waiting.
 */
export const kaplanMeier = (waits: readonly Wait[]): CohortMedian => {
  const countOf = (some: readonly Wait[]): number => some.reduce((all, { count }) => all + count, 0)
  const events = countOf(waits.filter(({ ended }) => ended))
  const censored = countOf(waits) - events
  if (events < fewestEvents) return { events, censored, median: null }
  let atRisk = events + censored
  // Fractions of whole numbers, so that exactly one half is exactly one half.
  let numerator = 1n
  let denominator = 1n
  for (const days of [...new Set(waits.map(wait => wait.days))].sort((one, other) => one - other)) {
    const today = waits.filter(wait => wait.days === days)
    const ended = countOf(today.filter(wait => wait.ended))
    if (ended > 0) {
      numerator *= BigInt(atRisk - ended)
      denominator *= BigInt(atRisk)
      if (2n * numerator <= denominator) return { events, censored, median: days }
    }
    atRisk -= countOf(today)
  }
  return { events, censored, median: null }
}
