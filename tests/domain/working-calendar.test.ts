import { expect, test } from 'vitest'
import { dueAfter, foundingPromise, workingDaysLeft } from '#domain/deadline.ts'
import {
  addMonths,
  dayNumberOf,
  type Instant,
  instant,
  instantAt,
  LocalDay,
  LocalMonth,
  localDay,
  localDayOf,
  localTimeOf,
  monthBounds,
} from '#domain/time.ts'
import {
  clockStart,
  holidayOf,
  isWorkingDay,
  workingDaysBetween,
  workingMinutesBetween,
} from '#domain/working-calendar.ts'

const day = (text: string) => LocalDay.parse(text)
const at = (text: string, hours: number, minutes = 0): Instant =>
  instantAt(dayNumberOf(day(text)), hours * 60 + minutes)

test('the clock in Kraków agrees with the time zone database in every hour of 2018–2037', () => {
  const shown = new Intl.DateTimeFormat('sv-SE', {
    timeZone: 'Europe/Warsaw',
    dateStyle: 'short',
    timeStyle: 'short',
  })
  for (let time = Date.UTC(2018, 0, 1); time < Date.UTC(2038, 0, 1); time += 3 * 3_600_000) {
    const local = localTimeOf(instant(time))
    const hours = String(Math.floor(local.minute / 60)).padStart(2, '0')
    expect(`${localDay(local.day)} ${hours}:${String(local.minute % 60).padStart(2, '0')}`).toBe(
      shown.format(time),
    )
  }
})

test('a minute of a day and its moment belong together, also in the nights when the clocks change', () => {
  for (const [date, minutes] of [
    ['2026-10-25', 90],
    ['2026-10-25', 200],
    ['2027-03-28', 60],
    ['2027-03-28', 200],
    ['2026-11-01', 10],
  ] as const) {
    const moment = instantAt(dayNumberOf(day(date)), minutes)
    expect(localTimeOf(moment)).toEqual({ day: dayNumberOf(day(date)), minute: minutes })
  }
  const [october] = [monthBounds(LocalMonth.parse('2026-10'))]
  expect((october.to - october.from) / 3_600_000).toBe(31 * 24 + 1)
})

test('ten past midnight on the first belongs to the new month', () => {
  const bounds = monthBounds(LocalMonth.parse('2026-11'))
  expect(at('2026-11-01', 0, 10)).toBeGreaterThan(bounds.from)
  expect(localDayOf(instant(bounds.to - 1))).toBe('2026-11-30')
  expect(addMonths(LocalMonth.parse('2026-11'), 14)).toBe('2028-01')
  expect(addMonths(LocalMonth.parse('2026-01'), -1)).toBe('2025-12')
})

test.each([
  ['2026-01-01', 'newYear'],
  ['2026-01-06', 'epiphany'],
  ['2026-04-05', 'easter'],
  ['2026-04-06', 'easterMonday'],
  ['2026-05-24', 'pentecost'],
  ['2026-06-04', 'corpusChristi'],
  ['2026-11-11', 'independenceDay'],
  ['2026-12-24', 'christmasEve'],
  ['2027-03-29', 'easterMonday'],
  ['2027-05-27', 'corpusChristi'],
])('%s is a holiday: %s', (date, holiday) => {
  expect(holidayOf(day(date))).toBe(holiday)
  expect(isWorkingDay(day(date))).toBe(false)
})

test('24 December is a working day until 2024', () => {
  expect(isWorkingDay(day('2024-12-24'))).toBe(true)
  expect(isWorkingDay(day('2025-12-24'))).toBe(false)
})

test.each([
  ['within hours, from the moment itself', at('2026-11-03', 9), at('2026-11-03', 9)],
  ['before hours, from 7:30', at('2026-11-03', 5), at('2026-11-03', 7, 30)],
  ['on Tuesday evening, from Wednesday 7:30', at('2026-11-03', 20, 40), at('2026-11-04', 7, 30)],
  [
    'on Friday 15:55 before a long weekend, from the next working day',
    at('2026-10-30', 15, 55),
    at('2026-11-02', 7, 30),
  ],
  ['on the eve of 11 November after hours, from the 12th', at('2026-11-10', 16), at('2026-11-12', 7, 30)],
])('the clock starts: %s', (_, sent, starts) => {
  expect(clockStart(sent)).toBe(starts)
})

test.each([
  ['urgent', at('2026-11-03', 20, 40), at('2026-11-05', 15, 30)],
  ['standard', at('2026-11-02', 9), at('2026-11-09', 15, 30)],
  ['standard', at('2026-11-23', 9, 15), at('2026-11-30', 15, 30)],
  ['immediate', at('2026-11-06', 15, 55), at('2026-11-09', 15, 30)],
  ['planned', at('2026-12-18', 9), at('2027-01-07', 15, 30)],
] as const)('a %s referral sent then is to be decided by', (urgency, sent, due) => {
  expect(dueAfter(sent, foundingPromise[urgency].accept)).toBe(due)
})

test('thirty calendar days end on a working day', () => {
  const due = dueAfter(at('2026-11-26', 9), foundingPromise.planned.firstContact)
  expect(localDayOf(due)).toBe('2026-12-28')
})

test('working days between two days skip weekends and holidays, and count backwards too', () => {
  expect(workingDaysBetween(dayNumberOf(day('2026-11-10')), dayNumberOf(day('2026-11-12')))).toBe(1)
  expect(workingDaysBetween(dayNumberOf(day('2026-11-12')), dayNumberOf(day('2026-11-10')))).toBe(-1)
})

test('days left say today, over by one, and so on', () => {
  const due = at('2026-11-10', 15, 30)
  expect(workingDaysLeft(at('2026-11-10', 9), due)).toBe(0)
  expect(workingDaysLeft(at('2026-11-10', 16), due)).toBe(-1)
  expect(workingDaysLeft(at('2026-11-12', 9), due)).toBe(-1)
  expect(workingDaysLeft(at('2026-11-05', 9), due)).toBe(3)
})

test('working minutes count only within working hours', () => {
  expect(workingMinutesBetween(at('2026-11-10', 15), at('2026-11-12', 8))).toBe(60)
  expect(workingMinutesBetween(at('2026-11-12', 8), at('2026-11-10', 15))).toBe(0)
})
