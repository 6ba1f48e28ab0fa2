import { audit } from './disclosure-audit.ts'
import { tightened } from './disclosure-bounds.ts'
import {
  type DisclosureCell,
  exactly,
  type LinkedTables,
  type Printed,
  printedOf,
  valuesNeeded,
} from './disclosure-model.ts'
import { rulesAtPlaces } from './disclosure-nudge.ts'
import { emptyProofs, fewestProved } from './disclosure-proofs.ts'
import { holds, placedRules, readerSystem } from './disclosure-system.ts'
import { type Helps, widenerOf } from './disclosure-widening.ts'

/** Above this share of hidden inner cells a table says too little: only its margins are printed. */
export const mostHiddenPercent = 60

export type ProtectedTables = {
  /** What is printed of each count, by its name. */
  readonly printed: ReadonlyMap<string, Printed>
  /** Of each table: its inner cells, how many are hidden, and whether only the margins are printed. */
  readonly tables: readonly HiddenShare[]
  /** How many counts the audit hid beyond the rule. */
  readonly widened: number
  /** The fewest possible values proved of any hidden count, for whichever reader; null when none is hidden. */
  readonly fewestPossible: number | null
}

export type HiddenShare = {
  readonly table: string
  readonly cells: number
  readonly hidden: number
  readonly marginsOnly: boolean
}

/**
 * Prints linked tables so that nobody is given away: each count by the rule, then the audit, then hiding more in the
 * fixed order until it passes (reference/security.md §6). The same tables give the same print.
 */
export const protect = (tables: LinkedTables): ProtectedTables => {
  const byRule = new Map(tables.cells.map(cell => [cell.id, firstPrint(cell)]))
  let linked = withoutInner(tables, unreadable(tables, byRule))
  for (;;) {
    const attempt = widenUntilSafe(linked)
    const tooMuch = unreadable(linked, attempt.printed)
    if (tooMuch.size === 0) return { ...attempt, tables: sharesOf(linked, attempt.printed) }
    linked = withoutInner(linked, tooMuch)
  }
}

const widenUntilSafe = (tables: LinkedTables): Omit<ProtectedTables, 'tables'> => {
  const { cells } = tables
  const truth = cells.map(({ value }) => value)
  const rules = placedRules(tables).filter(rule => holds(rule, truth))
  const printed = cells.map(firstPrint)
  const audited = { tables, rules, rulesAt: rulesAtPlaces(cells.length, rules), printed }
  const proofs = emptyProofs(tables)
  const helps: Helps = ({ reader, place }, near, becomes) => {
    const was = printed[near] ?? null
    printed[near] = becomes
    const { least, most } = tightened(readerSystem(tables, rules, printed, reader))[place] ?? exactly(0)
    const isEnough = most - least + 1 >= valuesNeeded(truth[place] ?? 0, printed[place] ?? null)
    printed[near] = was
    return isEnough
  }
  const widen = widenerOf(cells, printed, helps)
  let widened = 0
  for (;;) {
    const unsafe = audit(audited, proofs)
    if (unsafe.length === 0) break
    const hidden = widen(unsafe)
    // Nothing of these tables is printed any more: then they say nothing that earlier editions have not said.
    if (hidden === 0) break
    widened += hidden
  }
  return {
    printed: new Map(cells.map(({ id }, place) => [id, printed[place] ?? null])),
    widened,
    fewestPossible: fewestProved(proofs, printed),
  }
}

const firstPrint = ({ value, released, withheld }: DisclosureCell): Printed =>
  withheld === true ? null : released !== undefined ? released : printedOf(value)

const sharesOf = (
  { cells, inner }: LinkedTables,
  printed: ReadonlyMap<string, Printed>,
): readonly HiddenShare[] => {
  const withheld = new Set(cells.filter(cell => cell.withheld === true).map(({ id }) => id))
  return inner.map(({ table, cells: names }) => ({
    table,
    cells: names.length,
    hidden: names.filter(id => isHiddenPrint(printed.get(id))).length,
    marginsOnly: names.length > 0 && names.every(id => withheld.has(id)),
  }))
}

const isHiddenPrint = (printed: Printed | undefined): boolean => printed === '*' || printed === null

/** Tables of which more than 60 % would be hidden. */
const unreadable = (tables: LinkedTables, printed: ReadonlyMap<string, Printed>): ReadonlySet<string> =>
  new Set(
    sharesOf(tables, printed)
      .filter(({ hidden, cells, marginsOnly }) => !marginsOnly && hidden * 100 > cells * mostHiddenPercent)
      .map(({ table }) => table),
  )

const withoutInner = (tables: LinkedTables, left: ReadonlySet<string>): LinkedTables => {
  const cells = new Set(tables.inner.filter(({ table }) => left.has(table)).flatMap(one => one.cells))
  return {
    ...tables,
    cells: tables.cells.map(cell =>
      cells.has(cell.id) && cell.released === undefined ? { ...cell, withheld: true } : cell,
    ),
  }
}
