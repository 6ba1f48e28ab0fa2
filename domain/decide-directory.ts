import type { Urgency } from './code-lists.ts'
import { type ResponsePromise, Span } from './deadline.ts'
import type { ServiceCapacity } from './directory-events.ts'
import type { Refusal } from './refusal.ts'
import { err, ok, type Result } from './result.ts'
import type { LocalDay } from './time.ts'

/** A span as somebody typed it: any number, and which days it counts. */
export type TypedSpan = { readonly days: number; readonly counts: Span['counts'] }

export const longestPromise = 365

/**
 * A promise of whole days, 0 only where the urgency itself means the same day (reference §3.13): elsewhere a promise
 * of no time at all would be broken by everyone.
 */
export const promiseFrom = (
  urgency: Urgency,
  typed: { readonly accept: TypedSpan; readonly firstContact: TypedSpan },
): Result<ResponsePromise, Refusal> => {
  for (const { days } of [typed.accept, typed.firstContact]) {
    const fault = spanFault(urgency, days)
    if (fault !== undefined) return err({ type: 'PromiseOutOfRange', fault, most: longestPromise })
  }
  return ok({ accept: Span.parse(typed.accept), firstContact: Span.parse(typed.firstContact) })
}

const spanFault = (
  urgency: Urgency,
  days: number,
): Extract<Refusal, { type: 'PromiseOutOfRange' }>['fault'] | undefined => {
  if (days < 0) return 'negative'
  if (!Number.isInteger(days)) return 'fraction'
  if (days > longestPromise) return 'tooLong'
  return days === 0 && urgency !== 'immediate' ? 'zero' : undefined
}

/** Numbers of places that contradict each other or the word that goes with them. */
export const capacityFault = ({
  state,
  places,
  taken,
}: Pick<ServiceCapacity, 'state' | 'places' | 'taken'>): Refusal | undefined => {
  if ((places === null) !== (taken === null)) return { type: 'CapacityContradicts', fault: 'oneNumber' }
  if (places === null || taken === null) return undefined
  if (taken > places && state === 'places') return { type: 'CapacityContradicts', fault: 'moreThanAll' }
  if (taken < places && state === 'none') return { type: 'CapacityContradicts', fault: 'someFree' }
  return state === 'places' && taken === places
    ? { type: 'CapacityContradicts', fault: 'noneFree' }
    : undefined
}

/** The longest time for which an institution may say that it is closed; longer is a change of what it takes. */
export const longestClosure = 366

export const closureFault = (from: LocalDay, to: LocalDay, today: LocalDay): Refusal | undefined => {
  if (to < from) return { type: 'DaysReversed' }
  if (to < today) return { type: 'DayInPast', earliest: today }
  return Date.parse(to) - Date.parse(from) > longestClosure * 86_400_000
    ? { type: 'ClosureTooLong', most: longestClosure }
    : undefined
}
