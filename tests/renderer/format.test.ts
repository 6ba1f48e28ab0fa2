import { expect, test } from 'vitest'
import { dayNumberOf, instant, instantAt, type LocalDay } from '#domain/time.ts'
import { polish } from '#renderer/text/polish.ts'
import { dueStateOf } from '#renderer/ui/due-state.ts'
import { formatDay, formatDayTime, formatDayTitle, formatMonth } from '#renderer/ui/format-day.ts'
import { formatDue, formatDueMoment } from '#renderer/ui/format-due.ts'
import { formatRelativeDay } from '#renderer/ui/format-relative-day.ts'
import { keyCaps } from '#renderer/ui/key-names.ts'

const at = (day: string, hour: number, minute = 0) =>
  instantAt(dayNumberOf(day as LocalDay), hour * 60 + minute)
const plain = (text: string) => text.replaceAll('\u00a0', ' ')

test('days are named as a Polish office writes them', () => {
  expect(plain(formatDay('2026-11-25' as LocalDay))).toBe('śr. 25.11.2026')
  expect(plain(formatDayTitle('2026-11-26' as LocalDay))).toBe('Czwartek, 26 listopada')
  expect(plain(formatMonth('2026-11' as Parameters<typeof formatMonth>[0]))).toBe('listopad 2026')
})

test('hours are those of Kraków, on both sides of the night when the clock goes back', () => {
  expect(plain(formatDayTime(at('2026-11-03', 20, 40)))).toBe('wt. 3.11 20:40')
  expect(plain(formatDayTime(instant(Date.UTC(2026, 9, 25, 0, 30))))).toBe('niedz. 25.10 2:30')
  expect(plain(formatDayTime(instant(Date.UTC(2026, 9, 25, 1, 30))))).toBe('niedz. 25.10 2:30')
})

test('a deadline on the same day counts hours, later ones count working days', () => {
  const now = at('2026-11-26', 10, 52)
  const today = dueStateOf({ dueAt: at('2026-11-26', 15, 30) }, now)
  expect(plain(formatDue(polish, today))).toBe('Zostały 4 godziny 38 minut')
  expect(plain(formatDueMoment(polish, today))).toBe('dziś, 15:30')
  const later = dueStateOf({ dueAt: at('2026-12-02', 15, 30) }, now)
  expect(plain(formatDue(polish, later))).toBe('Pozostały 4 dni robocze')
})

test('a missed deadline says by how many working days, holidays left out', () => {
  const missed = dueStateOf(
    { dueAt: at('2026-11-10', 15, 30), metAt: at('2026-11-12', 9) },
    at('2026-11-20', 9),
  )
  expect(missed).toMatchObject({ kind: 'missed', workingDays: 1 })
  expect(plain(formatDue(polish, missed))).toBe('Po terminie o 1 dzień roboczy')
})

test('a stopped clock is neither ahead nor missed', () => {
  const stands = dueStateOf(
    { dueAt: at('2026-11-10', 15, 30), standsSince: at('2026-11-24', 9) },
    at('2026-11-26', 9),
  )
  expect(plain(formatDue(polish, stands))).toBe('Zegar stoi od wt. 24.11')
})

test('near days are named from where the worker stands', () => {
  const now = at('2026-11-26', 10)
  const named = ['2026-11-26', '2026-11-27', '2026-11-25', '2026-11-21', '2026-11-03'].map(day =>
    plain(formatRelativeDay(polish, at(day, 8), now)),
  )
  expect(named).toEqual(['dziś', 'jutro', 'wczoraj', '5 dni temu', 'wt. 3.11'])
})

test('key caps show what the keyboard shows', () => {
  expect(keyCaps('p')).toEqual(['P'])
  expect(keyCaps('ctrl+enter')).toEqual(['Ctrl Enter'])
  expect(keyCaps('arrowup arrowdown')).toEqual(['↑', '↓'])
})
