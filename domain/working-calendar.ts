import {
  type DayNumber,
  dayNumberOf,
  type Instant,
  instantAt,
  type LocalDay,
  localTimeOf,
  weekdayOf,
} from './time.ts'

/** Working hours of the network, in minutes since midnight (reference §3.24): 7:30–15:30, Monday to Friday. */
export const workingHours = { from: 7 * 60 + 30, to: 15 * 60 + 30 } as const

/** Working days are Monday to Friday without the public holidays of the act of 18 January 1951. */
export const isWorkingDayNumber = (day: DayNumber): boolean => {
  const weekday = weekdayOf(day)
  return weekday !== 0 && weekday !== 6 && holidayOn(day) === undefined
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
  return addWorkingDays(minute >= workingHours.to ? day + 1 : day, 0)
}

/** When the clock starts to count: the moment itself within working hours, otherwise 7:30 of day 0. */
export const clockStart = (at: Instant): Instant => {
  const { day, minute } = localTimeOf(at)
  const zero = clockDay(at)
  return zero === day && minute >= workingHours.from ? at : instantAt(zero, workingHours.from)
}

/** Working minutes between two moments: the time that counts toward a deadline. Zero when the second is earlier. */
export const workingMinutesBetween = (from: Instant, to: Instant): number => {
  if (to <= from) return 0
  const start = localTimeOf(from)
  const end = localTimeOf(to)
  let minutes = 0
  for (let day = start.day; day <= end.day; day += 1) {
    if (!isWorkingDayNumber(day)) continue
    const opens = day === start.day ? Math.max(start.minute, workingHours.from) : workingHours.from
    const closes = day === end.day ? Math.min(end.minute, workingHours.to) : workingHours.to
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
