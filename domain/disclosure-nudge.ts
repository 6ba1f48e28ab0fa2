import type { PlacedRule, ReaderSystem, World } from './disclosure-system.ts'

/** Which counts a world changes against the truth, and to what. */
export type Change = ReadonlyMap<number, number>

/** Looks for a possible world in which one count is another; null when none was found. */
export type Nudge = (place: number, count: number) => Change | null

/** In which rules each count occurs. */
export type RulesAt = readonly (readonly { readonly rule: number; readonly factor: number }[])[]

export const rulesAtPlaces = (cells: number, rules: readonly PlacedRule[]): RulesAt => {
  const at: { rule: number; factor: number }[][] = Array.from({ length: cells }, () => [])
  rules.forEach(({ places, factors }, rule) => {
    places.forEach((place, term) => {
      at[place]?.push({ rule, factor: factors[term] ?? 0 })
    })
  })
  return at
}

/** Short tries touch each count once; the long one may come back to it. */
const quickTurns = [
  { steps: 24, again: false },
  { steps: 24, again: false },
] as const
const longTurns = [{ steps: 120, again: true }] as const
const rulesLookedAt = 4

/**
 * Changes one count of the truth, then mends the rules that broke, each time by the one further count that leaves the
 * least broken; a rule that stays broken weighs more and more, so that the search leaves a dead end (the "feasibility
 * jump" of integer programming). Cheap, because it touches few counts, and such worlds hold for many readers at once.
 */
export const nudger = (rulesAt: RulesAt, system: ReaderSystem, truth: World, quick: boolean): Nudge => {
  const { rules } = system
  const sums = rules.map(({ places, factors }) =>
    places.reduce((sum, place, term) => sum + (factors[term] ?? 0) * (truth[place] ?? 0), 0),
  )
  return (place, count) => {
    for (const [turn, { steps, again }] of (quick ? quickTurns : longTurns).entries()) {
      const change = search(rulesAt, system, truth, sums, { place, count, steps, again, turn })
      if (change !== null) return change
    }
    return null
  }
}

type Wanted = {
  readonly place: number
  readonly count: number
  readonly steps: number
  readonly again: boolean
  readonly turn: number
}

const search = (
  rulesAt: RulesAt,
  { ranges, rules }: ReaderSystem,
  truth: World,
  sums: readonly number[],
  { place, count, steps, again, turn }: Wanted,
): Change | null => {
  const changed = new Map<number, number>()
  const moved = new Map<number, number>()
  const weights = new Map<number, number>()
  const broken = new Set<number>()
  const countAt = (at: number): number => changed.get(at) ?? truth[at] ?? 0
  const set = (at: number, to: number): void => {
    const by = to - countAt(at)
    changed.set(at, to)
    for (const { rule, factor } of rulesAt[at] ?? []) {
      const sum = (moved.get(rule) ?? sums[rule] ?? 0) + factor * by
      moved.set(rule, sum)
      if (missing(rules[rule], sum) === 0) broken.delete(rule)
      else broken.add(rule)
    }
  }
  const costOf = (at: number, by: number): number => {
    let cost = 0
    for (const { rule, factor } of rulesAt[at] ?? []) {
      const sum = moved.get(rule) ?? sums[rule] ?? 0
      const more = Math.abs(missing(rules[rule], sum + factor * by)) - Math.abs(missing(rules[rule], sum))
      cost += more * (weights.get(rule) ?? 1)
    }
    return cost
  }
  set(place, count)
  for (let step = 0; step < steps && broken.size > 0; step++) {
    let best: { readonly at: number; readonly by: number; readonly cost: number } | undefined
    let looked = 0
    for (const index of broken) {
      if (looked++ >= (again ? rulesLookedAt : 1)) break
      const rule = rules[index]
      if (rule === undefined) continue
      const needed = missing(rule, moved.get(index) ?? 0)
      for (let term = 0; term < rule.places.length; term++) {
        const at = rule.places[term] ?? -1
        const range = ranges[at]
        if (at === place || range === undefined || range.least === range.most) continue
        if (again ? leftOut(at, step) : changed.has(at) || (turn > 0 && leftOut(at, turn))) continue
        const now = countAt(at)
        const wanted = needed * (rule.factors[term] ?? 1)
        const by = Math.max(range.least - now, Math.min(range.most - now, wanted))
        if (by === 0) continue
        const cost = costOf(at, by)
        if (best === undefined || cost < best.cost) best = { at, by, cost }
      }
    }
    if (best === undefined) {
      if (!again) return null
      continue
    }
    if (again && best.cost >= 0) for (const rule of broken) weights.set(rule, (weights.get(rule) ?? 1) + 1)
    set(best.at, countAt(best.at) + best.by)
  }
  return broken.size === 0 ? changed : null
}

/** By how much the sum of a rule has to rise (or fall, below zero) until it holds. */
const missing = (rule: PlacedRule | undefined, sum: number): number =>
  rule === undefined ? 0 : sum < rule.atLeast ? rule.atLeast - sum : sum > rule.atMost ? rule.atMost - sum : 0

/** Each further try does without some counts, so that it goes another way; always the same ones. */
const leftOut = (at: number, turn: number): boolean =>
  ((Math.imul(at + 1, 0x9e3779b1) ^ Math.imul(turn + 1, 0x85ebca6b)) >>> 13) % 3 === 0
