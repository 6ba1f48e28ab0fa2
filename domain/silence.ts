import { type Instant, instantAt, localTimeOf } from './time.ts'
import { isWorkingDayNumber, workingHoursOn } from './working-calendar.ts'

/**
 * After so many working days without any event a matter in somebody's hands is silent: as long as the longest
 * promise of an answer (reference §3.13, planned), until the network agrees on another number. Any move, a note too,
 * ends the silence; a reminder by the side that waits is none (`review-reminder.ts`). Nothing of it is stored.
 */
export const foundingSilence = 10

let silentAfter = foundingSilence

/** Takes up the number of working days that holds today; `takeUpRules` calls it. */
export const takeUpSilence = (days: number): void => {
  silentAfter = days
}

/** What moved last before this moment has been silent for so many working days. */
export const silentBefore = (now: Instant, days: number = silentAfter): Instant => {
  let day = localTimeOf(now).day
  for (let left = days; left > 0; day -= 1) if (isWorkingDayNumber(day)) left -= 1
  while (!isWorkingDayNumber(day)) day -= 1
  return instantAt(day, workingHoursOn(day).to)
}
