import { dayNumberOf, type LocalDay } from './time.ts'

/** Places change with the groups of a month: what was said before is shown as old. */
const freshDays = 30

/** Whether an institution's word about its places is older than thirty days. */
export const isCapacityOld = (assuredOn: LocalDay, today: LocalDay): boolean =>
  dayNumberOf(today) - dayNumberOf(assuredOn) > freshDays
