/**
 * What the public edition prints of one count: a rounded number, `*` for a hidden one, or nothing at all (null).
 * The rule is that of reference/security.md §6, after NHS Digital: zero stays, 1–7 is hidden, the rest is rounded to 5.
 */
export type Printed = number | '*' | null

/** Counts of people (or of their referrals) from 1 to this one are hidden. */
export const mostHidden = 7
/** A hidden count must have at least this many possible values for whoever reads the table. */
export const fewestPossible = 4
/** Any other count must have at least two: nothing but a zero is told exactly. */
const fewestForLarge = 2

/** One count of a set of tables that are linked with each other, as it really is and how it is connected. */
export type DisclosureCell = {
  readonly id: string
  readonly value: number
  /** Institutions that know this count exactly from their own work: their own rows and columns. */
  readonly knownBy: readonly string[]
  /** Counts that may be hidden to protect this one, in the fixed order: row, column, their totals, the grand total. */
  readonly neighbours: readonly (readonly string[])[]
  /** Printed in an earlier edition: what is out cannot be taken back. */
  readonly released?: Printed
  /** Never printed: a restricted need, or a count that only links others. */
  readonly withheld?: true
}

/** `atLeast` ≤ Σ factor · cell ≤ `atMost`; infinite where there is no limit. What everybody knows of the counts. */
export type LinearRule = {
  readonly terms: readonly (readonly [id: string, factor: number])[]
  readonly atLeast: number
  readonly atMost: number
}

/** Tables that share people: those of one period, of the periods within it and around it, and of earlier editions. */
export type LinkedTables = {
  readonly cells: readonly DisclosureCell[]
  readonly rules: readonly LinearRule[]
  /** The inner cells of each table, by its name: where too many are hidden, only its margins are printed. */
  readonly inner: readonly { readonly table: string; readonly cells: readonly string[] }[]
}

/** The printed form of a count that nothing else protects: 0, `*` for 1–7, else the nearest multiple of 5. */
export const printedOf = (value: number): Printed =>
  value === 0 ? 0 : value <= mostHidden ? '*' : 5 * Math.round(value / 5)

export const isSensitive = (value: number): boolean => value >= 1 && value <= mostHidden

/** How many possible values a count must keep for a reader who finds it printed like this. A zero is told as it is. */
export const valuesNeeded = (value: number, printed: Printed): number =>
  value === 0 ? 1 : isSensitive(value) || printed === '*' ? fewestPossible : fewestForLarge

/** The least and the most that a count can be. */
export type Range = { readonly least: number; readonly most: number }

/**
 * What a reader can take a printed count for, on the strictest assumption: that they know which `*` stands for a small
 * count and which hides a large one additionally. Who knows less can only be less sure.
 */
export const rangeOf = (printed: Printed, value: number): Range => {
  if (printed === null) return { least: 0, most: Number.POSITIVE_INFINITY }
  if (printed !== '*') return printed === 0 ? exactly(0) : { least: printed - 2, most: printed + 2 }
  return isSensitive(value)
    ? { least: 1, most: mostHidden }
    : { least: mostHidden + 1, most: Number.POSITIVE_INFINITY }
}

export const exactly = (value: number): Range => ({ least: value, most: value })
