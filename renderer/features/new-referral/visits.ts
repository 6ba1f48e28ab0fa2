import type { Leg } from '#domain/answers.ts'
import type { InstitutionKey } from '#domain/ids.ts'

/** The institutions that a chain has been at: a return to one of them needs a reason. */
export const visitsOf = (legs: readonly Leg[]): readonly InstitutionKey[] => [
  ...new Set(legs.flatMap(({ from, to, sentAt }) => (sentAt === null || to === null ? [] : [from, to]))),
]
