import type { Compared, Needs } from '#domain/report-sections.ts'

type NeedLine = Needs['lines'][number]

export type NeedRows = {
  readonly lines: readonly NeedLine[]
  /** All restricted needs together; in a yearly report each has a row of its own. */
  readonly restricted: Compared | undefined
  readonly rest: (Compared & { readonly kinds: number }) | undefined
}

/** So many rows that the table with its head, its sums and its total stays on one page. */
const mostRows = 12

/** The most frequent needs, the restricted ones together, and what remains: the rows add up to the total. */
export const needRows = ({ lines }: Needs, wholeYear: boolean): NeedRows => {
  const named = wholeYear ? lines : lines.filter(line => !line.restricted)
  const hidden = wholeYear ? [] : lines.filter(line => line.restricted)
  const shown = named.filter(line => line.count > 0).slice(0, mostRows)
  const others = named.filter(line => !shown.includes(line))
  // A single need has its own name rather than „other needs (1 kind)”.
  const [single] = others
  const isSingle = single !== undefined && others.length === 1
  return {
    lines: isSingle ? [...shown, single] : shown,
    restricted: hidden.length === 0 ? undefined : together(hidden),
    rest: isSingle || others.length === 0 ? undefined : { ...together(others), kinds: others.length },
  }
}

/** Sums; where one part is not comparable, neither is the sum. */
const together = (rows: readonly Compared[]): Compared => {
  const sum = (of: (row: Compared) => number | null): number | null =>
    rows.reduce<number | null>((all, row) => {
      const more = of(row)
      return all === null || more === null ? null : all + more
    }, 0)
  return {
    count: rows.reduce((all, row) => all + row.count, 0),
    previous: sum(row => row.previous),
    yearBefore: sum(row => row.yearBefore),
  }
}
