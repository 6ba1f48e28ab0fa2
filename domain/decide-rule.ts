import type { Urgency } from './code-lists.ts'
import type { Span } from './deadline.ts'
import { type AgreedRule, networkPromisesOn, type RuleRow, silenceOn, subjectOf } from './network-rules.ts'
import type { Refusal } from './refusal.ts'
import { err, ok, type Result } from './result.ts'
import { labelSaid, permitSettling, type Settling, unchangedSince } from './rule-change.ts'
import type { NewRulesEvent } from './rules-events.ts'
import { addDays, dayNumberOf, type Instant, type LocalDay, localDayOf } from './time.ts'
import { isCoordinator } from './worker.ts'
import { isWorkingDay, workingHoursOn } from './working-calendar.ts'

/** A rule as somebody typed it: any numbers, asked about one by one. */
export type RuleSaid =
  | {
      readonly kind: 'promise'
      readonly urgency: Urgency
      readonly promise: { readonly accept: Span; readonly firstContact: Span }
    }
  | { readonly kind: 'hours'; readonly from: number; readonly to: number }
  | { readonly kind: 'silence'; readonly days: number }
  | { readonly kind: 'freeDay'; readonly name: string }

/** The longest deadline, and the longest silence, in days. */
export const mostDays = 90

/** The clock of an immediate referral runs for two working hours, so a working day has at least as many minutes. */
const leastMinutes = 120

/** An immediate matter is answered on the same day; every other clock needs at least one. */
export const leastDaysOf = (urgency: Urgency): number => (urgency === 'immediate' ? 0 : 1)

/** Another agreement of the network from a day on. Deadlines that run already stay as they were promised. */
export const changeRule = (
  { rule, validFrom, seen }: { rule: RuleSaid; validFrom: LocalDay; seen: Instant | null },
  settling: Settling,
): Result<NewRulesEvent, Refusal> => {
  // The day has begun for everybody; a day off is agreed before it comes.
  const soonest = rule.kind === 'freeDay' ? addDays(localDayOf(settling.at), 1) : localDayOf(settling.at)
  const permitted = permitSettling(settling, validFrom, soonest)
  if (!permitted.ok) return permitted
  const agreed = usable(rule, validFrom, settling.rows)
  if (!agreed.ok) return agreed
  const free = rule.kind === 'freeDay'
  const same = free ? ok(undefined) : unchangedSince(settling, subjectOf(agreed.value), seen)
  if (!same.ok) return same
  return ok({ type: 'NetworkRuleChanged', payload: { rule: agreed.value, validFrom } })
}

const usable = (
  rule: RuleSaid,
  validFrom: LocalDay,
  rows: readonly RuleRow[],
): Result<AgreedRule, Refusal> => {
  switch (rule.kind) {
    case 'promise': {
      const least = leastDaysOf(rule.urgency)
      const spans = [rule.promise.accept, rule.promise.firstContact]
      if (!spans.every(({ days }) => isBetween(days, least, mostDays))) {
        return err({ type: 'DaysOutOfRange', least, most: mostDays })
      }
      const now = networkPromisesOn(rows, validFrom)[rule.urgency]
      const isSame = sameSpan(now.accept, spans[0]) && sameSpan(now.firstContact, spans[1])
      return isSame ? err({ type: 'NothingChanged' }) : ok(rule)
    }
    case 'silence':
      if (!isBetween(rule.days, 1, mostDays)) return err({ type: 'DaysOutOfRange', least: 1, most: mostDays })
      return rule.days === silenceOn(rows, validFrom) ? err({ type: 'NothingChanged' }) : ok(rule)
    case 'hours': {
      const isWithinDay = isBetween(rule.from, 0, 24 * 60) && isBetween(rule.to, 0, 24 * 60)
      if (!isWithinDay || rule.to - rule.from < leastMinutes) return err({ type: 'HoursUnusable' })
      const now = workingHoursOn(dayNumberOf(validFrom))
      return now.from === rule.from && now.to === rule.to ? err({ type: 'NothingChanged' }) : ok(rule)
    }
    case 'freeDay': {
      if (!isWorkingDay(validFrom)) return err({ type: 'DayFreeAlready' })
      const name = labelSaid('name', rule.name)
      return name.ok ? ok({ kind: 'freeDay', name: name.value }) : name
    }
  }
}

const isBetween = (number: number, least: number, most: number): boolean =>
  Number.isInteger(number) && number >= least && number <= most

const sameSpan = (one: Span, other: Span | undefined): boolean =>
  one.days === other?.days && one.counts === other.counts

/** What was settled for a day to come is taken back; what holds already can only be settled anew. */
export const withdrawRuleChange = (
  {
    subject,
    validFrom,
    seen,
  }: { readonly subject: string; readonly validFrom: LocalDay; readonly seen: Instant },
  { by, at, rows }: Settling,
): Result<NewRulesEvent, Refusal> => {
  if (!isCoordinator(by)) return err({ type: 'NotPermitted', rule: 'coordinator' })
  const row = rows.find(known => known.subject === subject && known.validFrom === validFrom)
  if (row === undefined || row.value.kind === 'added') return err({ type: 'NotFound', what: 'rule' })
  if (validFrom <= localDayOf(at)) return err({ type: 'AlreadyInForce', since: validFrom })
  if (row.changedAt !== seen) {
    return err({ type: 'RuleChangedMeanwhile', by: row.changedBy, at: row.changedAt })
  }
  return ok({ type: 'RuleChangeWithdrawn', payload: { subject, validFrom } })
}
