import { folded } from './folded-words.ts'
import type { RuleRow } from './network-rules.ts'
import { suspectedIn } from './personal-data.ts'
import type { Refusal } from './refusal.ts'
import { err, ok, type Result } from './result.ts'
import type { LabelField } from './rules-refusal.ts'
import { addDays, type Instant, type LocalDay, localDayOf } from './time.ts'
import { isCoordinator, type Worker } from './worker.ts'

/** Who settles something about lists and rules, when, and all that was settled so far. */
export type Settling = { readonly by: Worker; readonly at: Instant; readonly rows: readonly RuleRow[] }

export const longestLabel = 80
export const longestNextStep = 120
/** How far ahead something can be settled, in days. */
const furthestAhead = 366

/** Only the coordinator settles, and only for days to come: `soonest` is today unless something speaks against it. */
export const permitSettling = (
  { by, at }: Settling,
  validFrom: LocalDay,
  soonest: LocalDay = localDayOf(at),
): Result<void, Refusal> => {
  if (!isCoordinator(by)) return err({ type: 'NotPermitted', rule: 'coordinator' })
  if (validFrom < soonest) return err({ type: 'DayInPast', earliest: soonest })
  const latest = addDays(localDayOf(at), furthestAhead)
  return validFrom > latest ? err({ type: 'DayTooFar', latest }) : ok(undefined)
}

/** The latest thing said about a subject, of whichever day: what an editor must have seen before changing it. */
export const lastSaid = (rows: readonly RuleRow[], subject: string): RuleRow | undefined =>
  rows
    .filter(row => row.subject === subject)
    .toSorted((one, other) => one.changedAt - other.changedAt)
    .at(-1)

/** Refuses when somebody settled something about the subject that this editor has not seen. */
export const unchangedSince = (
  { rows }: Settling,
  subject: string,
  seen: Instant | null,
): Result<void, Refusal> => {
  const last = lastSaid(rows, subject)
  return (last?.changedAt ?? null) === seen
    ? ok(undefined)
    : err({ type: 'RuleChangedMeanwhile', by: last?.changedBy ?? null, at: last?.changedAt ?? null })
}

/** A label as it is kept, without blanks around and inside doubled; an empty, long or personal one is refused. */
export const labelSaid = (
  wording: LabelField,
  said: string,
  most: number = longestLabel,
): Result<string, Refusal> => {
  const label = said.trim().replaceAll(/\s+/g, ' ')
  const unusable = (problem: 'empty' | 'long' | 'personal'): Result<string, Refusal> =>
    err({ type: 'LabelUnusable', wording, problem, most })
  if (label === '') return unusable('empty')
  if (label.length > most) return unusable('long')
  // Every screen and every print shows a label, so nobody can answer for it that it is no name after all.
  return suspectedIn(label).length > 0 ? unusable('personal') : ok(label)
}

/** „Samotność ” and „samotnosc” are one label to whoever reads a list. */
export const sameLabel = (one: string, other: string): boolean => folded(one.trim()) === folded(other.trim())
