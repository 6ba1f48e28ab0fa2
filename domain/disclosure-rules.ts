import type { LinearRule } from './disclosure-model.ts'

const unlimited = Number.POSITIVE_INFINITY

/** A total of counts that share nothing: of referrals, or of people each counted in one part only. */
export const sumOf = (total: string, parts: readonly string[]): readonly LinearRule[] => [
  { terms: [[total, 1], ...parts.map(part => [part, -1] as const)], atLeast: 0, atMost: 0 },
]

/**
 * Different people over parts in which the same person may occur again: no fewer than the largest part, no more than
 * all parts together.
 */
export const unionOf = (total: string, parts: readonly string[]): readonly LinearRule[] => [
  { terms: [[total, 1], ...parts.map(part => [part, -1] as const)], atLeast: -unlimited, atMost: 0 },
  ...parts.flatMap(part => atMostOf(part, total)),
]

/** One count can be no larger than another: people and their referrals, a part and its whole. */
export const atMostOf = (part: string, whole: string): readonly LinearRule[] => [
  {
    terms: [
      [whole, 1],
      [part, -1],
    ],
    atLeast: 0,
    atMost: unlimited,
  },
]

/**
 * Who occurs more than once within a part does so in the whole as well: Σ of the parts of one line minus that line is
 * no larger than Σ of all lines' totals across it minus the grand total.
 */
export const excessOf = (
  line: { readonly total: string; readonly parts: readonly string[] },
  across: { readonly total: string; readonly parts: readonly string[] },
): readonly LinearRule[] => [
  {
    terms: [
      ...across.parts.map(part => [part, 1] as const),
      [across.total, -1],
      ...line.parts.map(part => [part, -1] as const),
      [line.total, 1],
    ],
    atLeast: 0,
    atMost: unlimited,
  },
]

/** a + b = c + d, as a balance has it. */
export const equalSums = (left: readonly string[], right: readonly string[]): readonly LinearRule[] => [
  {
    terms: [...left.map(id => [id, 1] as const), ...right.map(id => [id, -1] as const)],
    atLeast: 0,
    atMost: 0,
  },
]
