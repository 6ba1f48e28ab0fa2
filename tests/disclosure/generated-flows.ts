import type { CountedFlows } from '#domain/disclosure-flows.ts'

/** Draws that look random and are always the same. */
export const drawing = (seed: number): (() => number) => {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

/** A count around a mean, with the long tail that institutions of different size give. */
export const poisson = (draw: () => number, mean: number): number => {
  const limit = Math.exp(-mean)
  let product = draw()
  let count = 0
  while (product > limit) {
    product *= draw()
    count++
  }
  return count
}

/** One person and the pair of institutions of each of their referrals, by place. */
export type GeneratedPerson = readonly (readonly [from: number, to: number])[]

export const namesOf = (size: number): readonly string[] =>
  Array.from({ length: size }, (_, place) => `i${place}`)

/** People of a network in which some institutions pass on much and others little. */
export const generatedPeople = (
  size: number,
  mean: number,
  draw: () => number,
): readonly GeneratedPerson[] => {
  const weight = Array.from({ length: size }, () => 0.25 + 1.5 * draw())
  const people: GeneratedPerson[] = []
  for (let from = 0; from < size; from++) {
    for (let to = 0; to < size; to++) {
      if (from === to) continue
      const count = poisson(draw, mean * (weight[from] ?? 1) * (weight[to] ?? 1))
      for (let one = 0; one < count; one++) people.push([[from, to]])
    }
  }
  // One in six goes on from where they came to: the same person in two cells.
  return people.map(pairs => {
    const [first] = pairs
    if (first === undefined || draw() > 1 / 6) return pairs
    const to = Math.floor(draw() * size)
    return to === first[1] ? pairs : [first, [first[1], to] as const]
  })
}

/** Counts people as a register does: each once in every cell, line and total in which they occur. */
export const flowsOfPeople = (size: number, people: readonly GeneratedPerson[]): CountedFlows => {
  const places = [...Array(size).keys()]
  const having = (test: (from: number, to: number) => boolean): number =>
    people.filter(pairs => pairs.some(([from, to]) => test(from, to))).length
  return {
    institutions: namesOf(size),
    counts: places.map(from => places.map(to => having((a, b) => a === from && b === to))),
    sent: places.map(one => having(from => from === one)),
    received: places.map(one => having((_, to) => to === one)),
    touched: places.map(one => having((from, to) => from === one || to === one)),
    total: people.length,
  }
}

/** The same table with referrals: every entry counts, and all totals add up. */
export const addedFlows = (size: number, people: readonly GeneratedPerson[]): CountedFlows => {
  const places = [...Array(size).keys()]
  const counts = places.map(from =>
    places.map(to =>
      people.reduce((all, pairs) => all + pairs.filter(([a, b]) => a === from && b === to).length, 0),
    ),
  )
  const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0)
  return {
    institutions: namesOf(size),
    counts,
    sent: counts.map(sum),
    received: places.map(to => sum(counts.map(row => row[to] ?? 0))),
    touched: places.map(one => sum(counts[one] ?? []) + sum(counts.map(row => row[one] ?? 0))),
    total: sum(counts.map(sum)),
  }
}
