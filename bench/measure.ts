/** One thing done our way and the same thing done by hand on the plain file. */
export type Turn = { readonly ours: () => void; readonly limit: () => void }

export type Times = { readonly p10: number; readonly p50: number; readonly p95: number }
export type Measured = {
  readonly what: string
  readonly samples: number
  readonly ours: Times
  readonly limit: Times | null
  /**
   * Between the tenth percentiles: on a machine where others are at work, whatever takes longer than a slice of time
   * is interrupted, so that medians compare interruptions.
   */
  readonly ratio: number | null
}

const warmUps = 10

/** Does both in turns, so that whatever the machine does meets both alike; the first turns do not count. */
export const measure = (what: string, samples: number, turn: (number: number) => Turn): Measured => {
  const ours: number[] = []
  const limit: number[] = []
  for (let number = -warmUps; number < samples; number += 1) {
    const both = turn(number + warmUps)
    const [first, second] =
      number % 2 === 0
        ? [timeOf(both.ours), timeOf(both.limit)]
        : [timeOf(both.limit), timeOf(both.ours)].toReversed()
    if (number < 0) continue
    ours.push(first ?? 0)
    limit.push(second ?? 0)
  }
  return measuredOf(what, ours, limit)
}

export const measuredOf = (
  what: string,
  ours: readonly number[],
  limit: readonly number[] | null,
): Measured => {
  const oursTimes = timesOf(ours)
  const limitTimes = limit === null ? null : timesOf(limit)
  const ratio = limitTimes === null ? null : oursTimes.p10 / limitTimes.p10
  return { what, samples: ours.length, ours: oursTimes, limit: limitTimes, ratio }
}

/** Milliseconds that the work takes. */
export const timeOf = (work: () => void): number => {
  const start = performance.now()
  work()
  return performance.now() - start
}

const timesOf = (times: readonly number[]): Times => {
  const sorted = times.toSorted((one, other) => one - other)
  const at = (share: number): number =>
    sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0
  return { p10: at(0.1), p50: at(0.5), p95: at(0.95) }
}
