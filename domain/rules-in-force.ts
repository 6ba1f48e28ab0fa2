import { takeUpLists, type Urgency } from './code-lists.ts'
import { foundingPromise, type ResponsePromise } from './deadline.ts'
import { listsOn } from './lists-on-day.ts'
import { calendarOf, networkPromisesOn, type RuleRow, silenceOn } from './network-rules.ts'
import { takeUpSilence } from './silence.ts'
import type { LocalDay } from './time.ts'
import { takeUpCalendar } from './working-calendar.ts'

/** What a process takes up: all that was settled, and the day whose names hold. */
export type TakenRules = { readonly rows: readonly RuleRow[]; readonly day: LocalDay }

let taken: TakenRules | undefined
let promises: Readonly<Record<Urgency, ResponsePromise>> = foundingPromise

/**
 * The one step by which a process takes up what its network agreed on: labels, calendar, silence and promises of
 * the day. The vault process does it before each call, a window whenever the vault says that the rules changed, a
 * printed page for the day that it speaks of. Answers whether anything may be different now.
 */
export const takeUpRules = (rows: readonly RuleRow[], day: LocalDay): boolean => {
  if (taken?.rows === rows && taken.day === day) return false
  taken = { rows, day }
  takeUpLists(listsOn(rows, day))
  takeUpCalendar(calendarOf(rows))
  takeUpSilence(silenceOn(rows, day))
  promises = networkPromisesOn(rows, day)
  return true
}

/** The agreement of the network per urgency today, where no institution is chosen yet. */
export const networkPromisesNow = (): Readonly<Record<Urgency, ResponsePromise>> => promises
