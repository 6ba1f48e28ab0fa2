import { expect, test } from 'vitest'
import { LocalDay } from '#domain/time.ts'
import { parseDay } from '#renderer/features/referral/actions/parse-day.ts'

const today = LocalDay.parse('2026-11-26')
const read = (text: string) => parseDay(text, today)

test('a day is read as people write it', () => {
  expect(['27.11.2026', '27.11.26', '27.11', '27-11', '27 11', '27', 'jutro', ' Jutro '].map(read)).toEqual(
    Array.from({ length: 8 }, () => '2026-11-27'),
  )
  expect(read('dziś')).toBe('2026-11-26')
})

test('a day without a year is the next one that fits', () => {
  expect(read('7.01')).toBe('2027-01-07')
  expect(read('25')).toBe('2026-12-25')
  expect(parseDay('5', LocalDay.parse('2026-12-10'))).toBe('2027-01-05')
})

test('+n counts working days, over the weekend', () => {
  expect(read('+1')).toBe('2026-11-27')
  expect(read('+2')).toBe('2026-11-30')
})

test('what the calendar does not have is no day', () => {
  expect(['31.11', '29.02.2027', '32', 'kiedyś', '', '1.13.2026'].map(read)).toEqual(
    Array.from({ length: 6 }, () => undefined),
  )
})
