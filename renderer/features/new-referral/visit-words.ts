import type { Texts } from '../../text/polish.ts'
import { formatDayOfMonth } from '../../ui/format-day.ts'
import type { Visit } from './visits.ts'

/** „Sprawa już tu była 3.11: nieprzyjęte, brak miejsc”: a return is possible, and asks for its reason. */
export const visitWords = (t: Texts, { at, how, reason }: Visit): string => {
  const day = formatDayOfMonth(at)
  return how === 'began' ? t.newReferral.beganHere(day) : t.newReferral.wasHere({ day, reason })
}
