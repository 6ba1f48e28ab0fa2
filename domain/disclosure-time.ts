import type { Adding } from './disclosure-flows.ts'
import type { LinearRule, LinkedTables } from './disclosure-model.ts'
import { sumOf, unionOf } from './disclosure-rules.ts'

/** The part of a name behind the period: the same count of another period ends the same. */
const withinPeriod = (id: string): string => id.slice(id.indexOf('/'))

/**
 * Everybody knows that a longer period is made of shorter ones: the same count of a year and of its quarters. A count
 * that one of the parts does not have is not linked.
 */
export const rulesOverTime = (
  long: string,
  parts: readonly string[],
  tables: Pick<LinkedTables, 'cells'>,
  addingOf: (countName: string) => Adding,
): readonly LinearRule[] => {
  const known = new Set(tables.cells.map(({ id }) => id))
  return tables.cells.flatMap(({ id }) => {
    if (!id.startsWith(`${long}/`)) return []
    const name = withinPeriod(id)
    const shorter = parts.map(part => `${part}${name}`)
    if (!shorter.every(part => known.has(part))) return []
    return addingOf(name.slice(1)) === 'sum' ? sumOf(id, shorter) : unionOf(id, shorter)
  })
}

/** Several tables as one linked set. */
export const linkTables = (
  tables: readonly LinkedTables[],
  rules: readonly LinearRule[] = [],
): LinkedTables => ({
  cells: tables.flatMap(({ cells }) => cells),
  rules: [...tables.flatMap(table => table.rules), ...rules],
  inner: tables.flatMap(({ inner }) => inner),
})
