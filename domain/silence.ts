import { type Instant, instantAt, localTimeOf } from './time.ts'
import { isWorkingDayNumber, workingHours } from './working-calendar.ts'

/**
 * After so many working days without any event a matter in somebody's hands is silent: as long as the longest
 * promise of an answer (reference §3.13, planned). Any move, a note too, ends the silence; a reminder by the side that
 * waits is none (`review-reminder.ts`). Nothing of it is stored.
 */
const silentAfterDays = 10

/** What moved last before this moment has been silent for ten working days. */
export const silentBefore = (now: Instant): Instant => {
  let day = localTimeOf(now).day
  for (let left = silentAfterDays; left > 0; day -= 1) if (isWorkingDayNumber(day)) left -= 1
  while (!isWorkingDayNumber(day)) day -= 1
  return instantAt(day, workingHours.to)
}
