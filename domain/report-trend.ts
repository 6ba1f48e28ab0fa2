import type { TrendMonth } from './report-sections.ts'
import { fewestEvents, percentile } from './report-timeliness.ts'
import type { LocalMonth } from './time.ts'

/** What the database counted of one month of the trend. */
export type TrendCounts = {
  readonly month: LocalMonth
  readonly sent: number
  readonly ended: number
  readonly decided: number
  readonly inTime: number
  readonly accepted: readonly { readonly days: number; readonly count: number }[]
}

/** How many months the trend looks back, the last of the period included (reference §4.2). */
export const trendMonths = 12

/**
 * The months of the trend, the earliest first. What was open at the end of each follows backwards from what is open
 * at the end of the last one: open before = open after − new + ended.
 */
export const trendOf = (counts: readonly TrendCounts[], openAtEnd: number): readonly TrendMonth[] => {
  let open = openAtEnd
  return counts
    .toReversed()
    .map(({ month, sent, ended, decided, inTime, accepted }) => {
      const line: TrendMonth = {
        month,
        sent,
        ended,
        openAtEnd: open,
        decisions: { count: decided, inTime },
        medianToAcceptance:
          accepted.reduce((all, { count }) => all + count, 0) < fewestEvents
            ? null
            : percentile(accepted, 50),
      }
      open += ended - sent
      return line
    })
    .toReversed()
}
