import type { TooSure } from './disclosure-audit.ts'
import type { DisclosureCell, Printed } from './disclosure-model.ts'
import type { Reader } from './disclosure-system.ts'

/** Hides more around counts of which a reader would know too much; says how many counts it hid. */
export type Widener = (unsafe: readonly TooSure[]) => number

/** Whether printing one count less exactly would give the reader enough possible values of the unsafe one. */
export type Helps = (unsafe: TooSure, near: number, becomes: Printed) => boolean

/**
 * The fixed order of hiding more for the sake of one count: the smallest printed one of its row, of its column, the row
 * total, the column total, the grand total and what lies beyond, round and round; what the reader knows anyway is passed
 * over. When all of them are hidden and it is not enough (an institution knows most of a small total), they are left out
 * altogether in the same order, zeros included, and at last the count itself. Counts with a neighbour already hidden in
 * this round wait for the next look, so that no more is hidden than is needed; and what helps at once is taken first.
 */
export const widenerOf = (cells: readonly DisclosureCell[], printed: Printed[], helps: Helps): Widener => {
  const placeOf = new Map(cells.map(({ id }, place) => [id, place]))
  const groupsOf = cells.map(({ neighbours }) =>
    neighbours.map(group => group.flatMap(id => placeOf.get(id) ?? [])),
  )
  const byId = (one: number, other: number): number =>
    (cells[one]?.id ?? '') < (cells[other]?.id ?? '') ? -1 : 1
  const smallest = (places: readonly number[], canBe: (place: number) => boolean): number | undefined =>
    places
      .filter(place => cells[place]?.released === undefined && canBe(place))
      .sort((one, other) => (cells[one]?.value ?? 0) - (cells[other]?.value ?? 0) || byId(one, other))[0]

  /** Prints the smallest count of the next group in turn so that it says less. */
  const round = (canBe: (printed: Printed) => boolean, becomes: Printed) => {
    const next = new Map<number, number>()
    return (place: number, groups: Groups, readers: readonly Reader[]): number | undefined => {
      const from = next.get(place) ?? 0
      for (let step = 0; step < groups.length; step++) {
        const group = (from + step) % groups.length
        const chosen = smallest(
          groups[group] ?? [],
          near => canBe(printed[near] ?? null) && isNewsTo(readers, cells[near]?.knownBy ?? []),
        )
        if (chosen === undefined) continue
        printed[chosen] = becomes
        next.set(place, group + 1)
        return chosen
      }
      return undefined
    }
  }
  /** In the same order, the first count that is enough by itself. */
  const hideWhatHelps = (one: TooSure, groups: Groups): number | undefined => {
    for (const { canBe, becomes } of steps) {
      for (const group of [...groups, [one.place]]) {
        const inOrder = group
          .filter(near => cells[near]?.released === undefined && canBe(printed[near] ?? null))
          .sort((a, b) => (cells[a]?.value ?? 0) - (cells[b]?.value ?? 0) || byId(a, b))
        const chosen = inOrder.find(near => helps(one, near, becomes))
        if (chosen === undefined) continue
        printed[chosen] = becomes
        return chosen
      }
    }
    return undefined
  }
  /** The same when the count itself is left out too: of a small total that a reader knows in part, nothing less helps. */
  const leaveOutAndHide = (one: TooSure, groups: Groups): number | undefined => {
    const was = printed[one.place] ?? null
    if (was === null || cells[one.place]?.released !== undefined) return undefined
    printed[one.place] = null
    const chosen = hideWhatHelps(one, groups)
    if (chosen === undefined) printed[one.place] = was
    return chosen
  }
  const hide = round(isShown, '*')
  const leaveOut = round(isPrinted, null)
  const everything: Groups = [[...cells.keys()]]
  const anybody: readonly Reader[] = [null]

  return unsafe => {
    const now = new Set<number>()
    const places = [...new Set(unsafe.map(({ place }) => place))].sort(byId)
    for (const place of places) {
      const groups = groupsOf[place] ?? []
      const readers = unsafe.filter(one => one.place === place).map(({ reader }) => reader)
      if (groups.some(group => group.some(near => now.has(near)))) continue
      const first = unsafe.find(one => one.place === place)
      const chosen =
        (first === undefined
          ? undefined
          : (hideWhatHelps(first, groups) ?? leaveOutAndHide(first, groups))) ??
        hide(place, groups, readers) ??
        leaveOut(place, groups, readers) ??
        leaveOut(place, [[place]], anybody)
      if (chosen !== undefined) now.add(chosen)
    }
    if (now.size > 0) return now.size
    const last = hide(-1, everything, anybody) ?? leaveOut(-1, everything, anybody)
    return last === undefined ? 0 : 1
  }
}

type Groups = readonly (readonly number[])[]

const isShown = (printed: Printed): boolean => typeof printed === 'number' && printed > 0
const isPrinted = (printed: Printed): boolean => printed !== null
const steps = [
  { canBe: isShown, becomes: '*' },
  { canBe: isPrinted, becomes: null },
] as const
const isNewsTo = (readers: readonly Reader[], knownBy: readonly string[]): boolean =>
  readers.some(reader => reader === null || !knownBy.includes(reader))
