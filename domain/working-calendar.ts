import {
  type DayNumber,
  dayNumberOf,
  type Instant,
  instantAt,
  type LocalDay,
  localTimeOf,
  weekdayOf,
} from './time.ts'

/** When the network works on a day, in minutes since midnight. */
export type WorkingHours = { readonly from: number; readonly to: number }

/** The hours of the network until it agrees on others (reference §3.24): 7:30–15:30, Monday to Friday. */
export const foundingHours: WorkingHours = { from: 7 * 60 + 30, to: 15 * 60 + 30 }

/** What a network agreed on beside the public holidays: hours that hold from a day on, and further free days. */
export type WorkingCalendar = {
  /** The earliest first. */
  readonly hours: readonly (WorkingHours & { readonly since: DayNumber })[]
  /** Each with the name that the coordinator gave it. */
  readonly freeDays: ReadonlyMap<DayNumber, string>
}

let calendar: WorkingCalendar = { hours: [], freeDays: new Map() }

/**
 * Takes up the calendar of the network; `takeUpRules` calls it. It knows every day at once, so it changes only when
 * the coordinator changes it, and one process serves one network.
 */
export const takeUpCalendar = (agreed: WorkingCalendar): void => {
  calendar = agreed
}

/** The working hours that hold on a day, in minutes since midnight. */
export const workingHoursOn = (day: DayNumber): WorkingHours =>
  calendar.hours.findLast(({ since }) => since <= day) ?? foundingHours

/** The name of a day on which this network does not work though the law would let it. */
export const networkFreeDay = (day: LocalDay): string | undefined => calendar.freeDays.get(dayNumberOf(day))

/**
 * Working days are Monday to Friday without the public holidays of the act of 18 January 1951 and without the free
 * days of the network.
 */
export const isWorkingDayNumber = (day: DayNumber): boolean => {
  const weekday = weekdayOf(day)
  return weekday !== 0 && weekday !== 6 && holidayOn(day) === undefined && !calendar.freeDays.has(day)
}

export const isWorkingDay = (day: LocalDay): boolean => isWorkingDayNumber(dayNumberOf(day))

/** The Polish name of the public holiday on this day, if it is one. */
export const holidayOf = (day: LocalDay): Holiday | undefined => holidayOn(dayNumberOf(day))

/** The end of the n-th working day after `day`; n = 0 is the day itself, or the next working day if it is free. */
export const addWorkingDays = (day: DayNumber, days: number): DayNumber => {
  let reached = day
  while (!isWorkingDayNumber(reached)) reached += 1
  for (let left = days; left > 0; left -= 1) {
    reached += 1
    while (!isWorkingDayNumber(reached)) reached += 1
  }
  return reached
}

/** How many working days lie after the first day up to and including the last; negative when the last is earlier. */
export const workingDaysBetween = (first: DayNumber, last: DayNumber): number => {
  if (last < first) return -workingDaysBetween(last, first)
  let days = 0
  for (let day = first + 1; day <= last; day += 1) if (isWorkingDayNumber(day)) days += 1
  return days
}

/** Day 0 of a clock: the day of the moment, or the next working day when it falls after hours or on a free day. */
export const clockDay = (at: Instant): DayNumber => {
  const { day, minute } = localTimeOf(at)
  return addWorkingDays(minute >= workingHoursOn(day).to ? day + 1 : day, 0)
}

/** When the clock starts to count: the moment itself within working hours, otherwise the opening of day 0. */
export const clockStart = (at: Instant): Instant => {
  const { day, minute } = localTimeOf(at)
  const zero = clockDay(at)
  const { from } = workingHoursOn(zero)
  return zero === day && minute >= from ? at : instantAt(zero, from)
}

/** Working minutes between two moments: the time that counts toward a deadline. Zero when the second is earlier. */
export const workingMinutesBetween = (from: Instant, to: Instant): number => {
  if (to <= from) return 0
  const start = localTimeOf(from)
  const end = localTimeOf(to)
  let minutes = 0
  for (let day = start.day; day <= end.day; day += 1) {
    if (!isWorkingDayNumber(day)) continue
    const hours = workingHoursOn(day)
    const opens = day === start.day ? Math.max(start.minute, hours.from) : hours.from
    const closes = day === end.day ? Math.min(end.minute, hours.to) : hours.to
    minutes += Math.max(0, closes - opens)
  }
  return minutes
}

/** Working days in a month, for the head of a report. */
export const workingDaysFrom = (from: LocalDay, to: LocalDay): number =>
  workingDaysBetween(dayNumberOf(from) - 1, dayNumberOf(to))

/** The public holidays of Poland; the words for them belong to the languages. */
export type Holiday =
  | 'newYear'
  | 'epiphany'
  | 'labourDay'
  | 'constitutionDay'
  | 'assumption'
  | 'allSaints'
  | 'independenceDay'
  | 'christmasEve'
  | 'christmasDay'
  | 'secondChristmasDay'
  | 'easter'
  | 'easterMonday'
  | 'pentecost'
  | 'corpusChristi'

const fixedHolidays: Readonly<Record<string, { readonly holiday: Holiday; readonly since?: number }>> = {
  '01-01': { holiday: 'newYear' },
  '01-06': { holiday: 'epiphany', since: 2011 },
  '05-01': { holiday: 'labourDay' },
  '05-03': { holiday: 'constitutionDay' },
  '08-15': { holiday: 'assumption' },
  '11-01': { holiday: 'allSaints' },
  '11-11': { holiday: 'independenceDay' },
  '12-24': { holiday: 'christmasEve', since: 2025 },
  '12-25': { holiday: 'christmasDay' },
  '12-26': { holiday: 'secondChristmasDay' },
}

const movableHolidays: readonly (readonly [daysAfterEaster: number, holiday: Holiday])[] = [
  [0, 'easter'],
  [1, 'easterMonday'],
  [49, 'pentecost'],
  [60, 'corpusChristi'],
]

const holidaysByYear = new Map<number, ReadonlyMap<DayNumber, Holiday>>()

const holidayOn = (day: DayNumber): Holiday | undefined => {
  const year = new Date(day * 86_400_000).getUTCFullYear()
  let holidays = holidaysByYear.get(year)
  if (holidays === undefined) {
    holidays = holidaysIn(year)
    holidaysByYear.set(year, holidays)
  }
  return holidays.get(day)
}

const holidaysIn = (year: number): ReadonlyMap<DayNumber, Holiday> => {
  const holidays = new Map<DayNumber, Holiday>()
  const easter = easterSunday(year)
  for (const [daysAfter, holiday] of movableHolidays) holidays.set(easter + daysAfter, holiday)
  for (const [monthDay, { holiday, since }] of Object.entries(fixedHolidays)) {
    if (since === undefined || year >= since) {
      holidays.set(Date.parse(`${year}-${monthDay}T00:00:00Z`) / 86_400_000, holiday)
    }
  }
  return holidays
}

/** Easter Sunday by the anonymous Gregorian algorithm (Meeus, Jones, Butcher). */
const easterSunday = (year: number): DayNumber => {
  const a = year % 19
  const b = Math.floor(year / 100)
  const c = year % 100
  const d = Math.floor(b / 4)
  const e = b % 4
  const g = Math.floor((8 * b + 13) / 25)
  const h = (19 * a + b - d - g + 15) % 30
  const i = Math.floor(c / 4)
  const k = c % 4
  const l = (32 + 2 * e + 2 * i - h - k) % 7
  const m = Math.floor((a + 11 * h + 19 * l) / 433)
  const month = Math.floor((h + l - 7 * m + 90) / 25)
  const dayOfMonth = (h + l - 7 * m + 33 * month + 19) % 32
  return Date.UTC(year, month - 1, dayOfMonth) / 86_400_000
}
