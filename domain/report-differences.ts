/**
 * One figure that is another now than when it was frozen. `path` names it: the keys down to it, a line of a table by
 * what the line is about. Null where there was, or is, no such figure.
 */
export type ReportDifference = {
  readonly path: readonly string[]
  readonly was: number | null
  readonly is: number | null
}

/** The parts of a report that are compared: what hangs on the day, on other periods or on single codes is no figure of it. */
export const comparedSections = [
  'balance',
  'flows',
  'timeliness',
  'needs',
  'decisions',
  'outcomes',
  'unresolved',
  'chains',
  'contacts',
  'places',
  'cohorts',
  'imported',
] as const

/** The same figure of other periods, and what was promised: their changes are told where they belong. */
const uncompared: ReadonlySet<string> = new Set(['previous', 'yearBefore', 'agreedDays'])

/** Keys by which a line of a table is known; its place in the table says nothing, since lines are sorted by size. */
const lineKeys = [
  'institution',
  'urgency',
  'outcome',
  'group',
  'need',
  'reason',
  'from',
  'to',
  'band',
  'type',
  'place',
  'result',
  'month',
  'period',
  'key',
  'status',
  'kind',
] as const

/** Every number of the figures under its path. Generic, so that figures of any version of the report can be compared. */
const numbersOf = (figures: object): ReadonlyMap<string, number | null> => {
  const institutions = institutionsOf(figures)
  const walk = (value: unknown, path: readonly string[]): [string, number | null][] => {
    if (typeof value === 'number' || value === null) return [[JSON.stringify(path), value]]
    if (Array.isArray(value)) {
      return value.flatMap((line, place) => walk(line, [...path, ...nameOfLine(line, place)]))
    }
    if (typeof value !== 'object') return []
    return Object.entries(value).flatMap(([key, inner]) =>
      uncompared.has(key) ? [] : walk(inner, [...path, key]),
    )
  }
  /** A bare row of numbers as long as the list of institutions has one for each. */
  const nameOfLine = (line: unknown, place: number): readonly string[] =>
    typeof line === 'object' && line !== null
      ? namesWithin(line, place)
      : [institutions[place] ?? String(place)]
  return new Map(
    comparedSections.flatMap(section => {
      const part: unknown = Reflect.get(figures, section)
      return part === undefined ? [] : walk(part, [section])
    }),
  )
}

const institutionsOf = (figures: object): readonly string[] => {
  const institutions: unknown = Reflect.get(figures, 'institutions')
  return Array.isArray(institutions)
    ? institutions.flatMap((one: unknown) => {
        const key: unknown = typeof one === 'object' && one !== null ? Reflect.get(one, 'key') : undefined
        return typeof key === 'string' ? [key] : []
      })
    : []
}

const namesWithin = (line: object, place: number): readonly string[] => {
  const names = lineKeys.flatMap(key => {
    const name: unknown = Reflect.get(line, key)
    return typeof name === 'string' ? [name] : []
  })
  return names.length === 0 ? [String(place)] : names
}

/**
 * The figures that changed, in the order of the report. With the same definitions a figure that one side lacks was
 * or became nothing; with other definitions it is no difference, since nothing of the kind was counted then.
 */
export const differencesBetween = (
  was: object,
  is: object,
  { sameDefinitions }: { readonly sameDefinitions: boolean },
): readonly ReportDifference[] => {
  const before = numbersOf(was)
  const after = numbersOf(is)
  return [...new Set([...after.keys(), ...before.keys()])].flatMap(key => {
    const isInBoth = before.has(key) && after.has(key)
    if (!sameDefinitions && !isInBoth) return []
    const [old = null, present = null] = [before.get(key), after.get(key)]
    // A line that one side lacks says the same as a line of zeros.
    if (old === present || (!isInBoth && (old ?? 0) === (present ?? 0))) return []
    return [{ path: JSON.parse(key) as readonly string[], was: old, is: present }]
  })
}
