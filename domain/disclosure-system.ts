import { exactly, type LinkedTables, type Printed, type Range, rangeOf } from './disclosure-model.ts'

/** Whoever reads the tables: `null` an outsider, else one institution that knows its own rows and columns. */
export type Reader = string | null

/** One possible set of true counts, in the order of the cells. */
export type World = readonly number[]

/** A rule over the places of cells instead of their names. */
export type PlacedRule = {
  readonly places: readonly number[]
  readonly factors: readonly number[]
  readonly atLeast: number
  readonly atMost: number
}

/** Everything that one reader knows: the limits of each count and the rules between them. */
export type ReaderSystem = {
  readonly ranges: readonly Range[]
  readonly rules: readonly PlacedRule[]
}

/** The rules with the places of their cells; a rule over a cell that is not there is a defect. */
export const placedRules = ({ cells, rules }: LinkedTables): readonly PlacedRule[] => {
  const placeOf = new Map(cells.map(({ id }, place) => [id, place]))
  if (placeOf.size < cells.length) throw new Error('two counts of the linked tables have one name')
  return rules.map(({ terms, atLeast, atMost }) => ({
    places: terms.map(([id]) => {
      const place = placeOf.get(id)
      if (place === undefined) throw new Error(`the linked tables have no count ${id}`)
      return place
    }),
    factors: terms.map(([, factor]) => factor),
    atLeast,
    atMost,
  }))
}

/** A rule that the true counts break (somebody referred to themselves, by mistake) tells nobody anything. */
export const holds = ({ places, factors, atLeast, atMost }: PlacedRule, world: World): boolean => {
  let sum = 0
  for (let term = 0; term < places.length; term++) {
    sum += (factors[term] ?? 0) * (world[places[term] ?? -1] ?? Number.NaN)
  }
  return sum >= atLeast && sum <= atMost
}

/** What this reader knows of tables printed like this. */
export const readerSystem = (
  { cells }: LinkedTables,
  rules: readonly PlacedRule[],
  printed: readonly Printed[],
  reader: Reader,
): ReaderSystem => ({
  ranges: cells.map(({ value, knownBy }, place) =>
    reader !== null && knownBy.includes(reader) ? exactly(value) : rangeOf(printed[place] ?? null, value),
  ),
  rules,
})

/** Whether these counts could be the true ones for the reader. Whole numbers only, so it is exact. */
export const isPossible = ({ ranges, rules }: ReaderSystem, world: World): boolean =>
  ranges.every(({ least, most }, place) => {
    const count = world[place]
    return count !== undefined && Number.isInteger(count) && count >= least && count <= most
  }) && rules.every(rule => holds(rule, world))
