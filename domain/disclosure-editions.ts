import type { DisclosureCell, LinearRule, LinkedTables, Printed } from './disclosure-model.ts'

/** Tables as they were released, with the counts of that day. */
export type ReleasedTables = { readonly tables: LinkedTables; readonly printed: ReadonlyMap<string, Printed> }

/**
 * Links the tables of today with earlier editions. What did not change stays printed as it was: nothing hidden may come
 * out later. What changed since (late entries, corrections) is a count of its own, and the difference between the two is
 * as sensitive as any other count: three people entered late are three people. Counts of periods other than those printed
 * now are linked, and not printed anew.
 */
export const linkEditions = (
  today: LinkedTables,
  isPrintedNow: (id: string) => boolean,
  earlier: ReleasedTables,
): LinkedTables => {
  const now = new Map(today.cells.map(cell => [cell.id, cell]))
  const changed = earlier.tables.cells.filter(({ id, value }) => now.get(id)?.value !== value)
  const changedIds = new Set(changed.map(({ id }) => id))
  const wasReleased = new Set(earlier.tables.cells.map(({ id }) => id))
  const cells = today.cells.map((cell): DisclosureCell => {
    if (wasReleased.has(cell.id) && !changedIds.has(cell.id)) {
      return { ...cell, released: earlier.printed.get(cell.id) ?? null }
    }
    return isPrintedNow(cell.id) ? cell : { ...cell, withheld: true }
  })
  const before = changed.map(
    (cell): DisclosureCell => ({
      ...cell,
      id: earlierId(cell.id),
      released: earlier.printed.get(cell.id) ?? null,
    }),
  )
  const differences = changed.flatMap(cell => differenceOf(cell, now.get(cell.id)))
  return {
    cells: [...cells, ...before, ...differences.map(({ cell }) => cell)],
    rules: [
      ...today.rules,
      ...differences.map(({ rule }) => rule),
      ...earlier.tables.rules.flatMap(rule => rulesOfBefore(rule, changedIds)),
    ],
    inner: today.inner.filter(({ cells: names }) => names.some(isPrintedNow)),
  }
}

export const earlierId = (id: string): string => `before/${id}`

const differenceOf = (
  before: DisclosureCell,
  now: DisclosureCell | undefined,
): readonly { readonly cell: DisclosureCell; readonly rule: LinearRule }[] => {
  if (now === undefined) return []
  const id = `difference/${now.id}`
  const [more, less] =
    now.value > before.value ? [now.id, earlierId(before.id)] : [earlierId(before.id), now.id]
  return [
    {
      cell: {
        id,
        value: Math.abs(now.value - before.value),
        knownBy: now.knownBy,
        neighbours: [[now.id], ...now.neighbours],
        withheld: true,
      },
      rule: {
        terms: [
          [more, 1],
          [less, -1],
          [id, -1],
        ],
        atLeast: 0,
        atMost: 0,
      },
    },
  ]
}

/** A rule that held between the earlier counts; where none of them changed it is the rule of today. */
const rulesOfBefore = (rule: LinearRule, changed: ReadonlySet<string>): readonly LinearRule[] =>
  rule.terms.some(([id]) => changed.has(id))
    ? [{ ...rule, terms: rule.terms.map(([id, factor]) => [changed.has(id) ? earlierId(id) : id, factor]) }]
    : []
