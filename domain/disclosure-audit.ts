import { tightened } from './disclosure-bounds.ts'
import { type LinkedTables, type Printed, type Range, valuesNeeded } from './disclosure-model.ts'
import { type Nudge, nudger, type RulesAt } from './disclosure-nudge.ts'
import { openPlaces, type Proof, takeWorld } from './disclosure-proofs.ts'
import {
  isPossible,
  type PlacedRule,
  type Reader,
  type ReaderSystem,
  readerSystem,
  type World,
} from './disclosure-system.ts'

/** A count of which a reader would know too much. */
export type TooSure = { readonly reader: Reader; readonly place: number }

/** What is audited: the tables, their rules by place, and how they are printed. */
export type Audited = {
  readonly tables: LinkedTables
  readonly rules: readonly PlacedRule[]
  readonly rulesAt: RulesAt
  readonly printed: readonly Printed[]
}

/**
 * Plays the attacker: an outsider, and each institution that knows its own rows and columns. A count passes when whole
 * worlds were found in which it has enough different values, each world checked number by number: a search that misses
 * one hides too much and never too little. Hiding more keeps the earlier proofs valid.
 */
export const audit = (audited: Audited, proofs: readonly Proof[]): readonly TooSure[] => {
  const truth = audited.tables.cells.map(({ value }) => value)
  for (const { quick } of [{ quick: true }, { quick: false }]) {
    for (const proof of proofs) {
      const open = openPlaces(audited.tables, proof, audited.printed)
      if (open.length > 0) proveNearby(audited, proofs, proof, truth, quick)
    }
  }
  return proofs.flatMap(proof =>
    openPlaces(audited.tables, proof, audited.printed).map(place => ({ reader: proof.reader, place })),
  )
}

/** Looks for worlds near the truth: first for all counts the quick way, then longer for those that are left. */
const proveNearby = (
  audited: Audited,
  proofs: readonly Proof[],
  proof: Proof,
  truth: World,
  quick: boolean,
): void => {
  const { tables, rules, rulesAt, printed } = audited
  const known = readerSystem(tables, rules, printed, proof.reader)
  if (!isPossible(known, truth))
    throw new Error('the printed tables contradict the counts that they come from')
  const system: ReaderSystem = quick ? known : { ...known, ranges: tightened(known) }
  const nudge = nudger(rulesAt, system, truth, quick)
  for (const place of openPlaces(tables, proof, printed)) {
    const needed = valuesNeeded(truth[place] ?? 0, printed[place] ?? null)
    const range = system.ranges[place]
    // With so little room there is nothing to look for.
    if (range === undefined || range.most - range.least + 1 < needed) continue
    proveOne(proofs, proof, { place, needed, range }, system, nudge, tables, truth)
  }
}

const proveOne = (
  proofs: readonly Proof[],
  proof: Proof,
  { place, needed, range }: { readonly place: number; readonly needed: number; readonly range: Range },
  system: ReaderSystem,
  nudge: Nudge,
  tables: LinkedTables,
  truth: World,
): void => {
  const found = proof.values[place]
  for (const count of nearest(truth[place] ?? 0)) {
    if (found === undefined || found.size >= needed) return
    if (count < range.least || count > range.most || found.has(count)) continue
    const change = nudge(place, count)
    if (change === null) continue
    const world = truth.map((value, at) => change.get(at) ?? value)
    if (isPossible(system, world)) takeWorld(tables, proofs, proof, change)
  }
}

/** Other values to try, the nearest first. */
const nearest = (value: number): readonly number[] =>
  [1, 2, 3, 4, 5, 6].flatMap(by => (value > by ? [value - by, value + by] : [value + by]))
