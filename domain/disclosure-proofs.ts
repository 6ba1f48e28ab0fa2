import { type LinkedTables, type Printed, valuesNeeded } from './disclosure-model.ts'
import type { Reader } from './disclosure-system.ts'

/** How many possible values each count has been proved to have for one reader; each value by a whole possible world. */
export type Proof = {
  readonly reader: Reader
  readonly values: readonly Set<number>[]
  /** The counts that this reader does not know from their own work. */
  readonly unknown: readonly number[]
}

export const readersOf = ({ cells }: LinkedTables): readonly Reader[] => [
  null,
  ...[...new Set(cells.flatMap(({ knownBy }) => knownBy))].sort(),
]

/** To begin with, only the truth is known to be possible. */
export const emptyProofs = (tables: LinkedTables): readonly Proof[] =>
  readersOf(tables).map(reader => ({
    reader,
    values: tables.cells.map(({ value }) => new Set([value])),
    unknown: tables.cells.flatMap(({ knownBy }, place) =>
      reader !== null && knownBy.includes(reader) ? [] : [place],
    ),
  }))

/** The counts of which the reader may still know too much. */
export const openPlaces = (
  { cells }: LinkedTables,
  { values, unknown }: Proof,
  printed: readonly Printed[],
): readonly number[] =>
  unknown.filter(
    place => (values[place]?.size ?? 0) < valuesNeeded(cells[place]?.value ?? 0, printed[place] ?? null),
  )

/** A world found for one reader counts for every other one who does not know better. */
export const takeWorld = (
  { cells }: LinkedTables,
  proofs: readonly Proof[],
  finder: Proof,
  counts: Iterable<readonly [place: number, count: number]>,
): void => {
  const changed = [...counts].filter(([place, count]) => cells[place]?.value !== count)
  const knowing = new Set(changed.flatMap(([place]) => cells[place]?.knownBy ?? []))
  for (const proof of proofs) {
    if (proof !== finder && proof.reader !== null && knowing.has(proof.reader)) continue
    for (const [place, count] of changed) proof.values[place]?.add(count)
  }
}

/** The smallest number of possible values that was proved for any hidden count, over all readers. */
export const fewestProved = (proofs: readonly Proof[], printed: readonly Printed[]): number | null => {
  const hidden = proofs.flatMap(({ values, unknown }) =>
    unknown.filter(place => printed[place] === '*').map(place => values[place]?.size ?? 0),
  )
  return hidden.length === 0 ? null : Math.min(...hidden)
}
