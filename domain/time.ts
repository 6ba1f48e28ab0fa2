import { z } from 'zod'

/** A moment, in milliseconds since 1970 UTC. Stored and compared as it is; shown in Europe/Warsaw. */
export const Instant = z.number().int().min(0).max(4_102_444_800_000).brand('Instant')
export type Instant = z.output<typeof Instant>

/** A calendar day of this century in Europe/Warsaw, `YYYY-MM-DD`: the days that an `Instant` can hold. */
export const LocalDay = z.iso.date().startsWith('20').brand('LocalDay')
export type LocalDay = z.output<typeof LocalDay>

/** A calendar month in Europe/Warsaw, `YYYY-MM`. */
export const LocalMonth = z
  .string()
  .regex(/^20\d{2}-(0[1-9]|1[0-2])$/)
  .brand('LocalMonth')
export type LocalMonth = z.output<typeof LocalMonth>

/** Days since 1970-01-01: the form in which days are counted. */
export type DayNumber = number

const minuteMs = 60_000
const dayMs = 86_400_000

export const instant = (epochMs: number): Instant => epochMs as Instant

export const dayNumberOf = (day: LocalDay): DayNumber => Date.parse(`${day}T00:00:00Z`) / dayMs

export const localDay = (day: DayNumber): LocalDay =>
  new Date(day * dayMs).toISOString().slice(0, 10) as LocalDay

/** 0 = Sunday … 6 = Saturday. */
export const weekdayOf = (day: DayNumber): number => (((day + 4) % 7) + 7) % 7

export const addDays = (day: LocalDay, days: number): LocalDay => localDay(dayNumberOf(day) + days)

/** Central European time in minutes: summer time from the last Sunday of March to the last of October, 01:00 UTC. */
const offsetMinutes = (epochMs: number): number => {
  const year = new Date(epochMs).getUTCFullYear()
  return epochMs >= changeOver(year, 3) && epochMs < changeOver(year, 10) ? 120 : 60
}

const changeOver = (year: number, month: number): number => {
  const lastDay = Date.UTC(year, month, 0) / dayMs
  return (lastDay - weekdayOf(lastDay)) * dayMs + 60 * minuteMs
}

/** The day and the minutes since its midnight that a clock in Kraków shows. */
export const localTimeOf = (at: Instant): { readonly day: DayNumber; readonly minute: number } => {
  const shown = at + offsetMinutes(at) * minuteMs
  const day = Math.floor(shown / dayMs)
  return { day, minute: Math.floor((shown - day * dayMs) / minuteMs) }
}

export const localDayOf = (at: Instant): LocalDay => localDay(localTimeOf(at).day)

export const localMonthOf = (at: Instant): LocalMonth => localDayOf(at).slice(0, 7) as LocalMonth

/** The moment when a clock in Kraków shows this minute of this day; in the hour that repeats in October, the first. */
export const instantAt = (day: DayNumber, minute: number): Instant => {
  const shown = day * dayMs + minute * minuteMs
  const inSummer = shown - 120 * minuteMs
  return instant(offsetMinutes(inSummer) === 120 ? inSummer : shown - 60 * minuteMs)
}

/** The first moment of a month and the first moment after it. */
export const monthBounds = (month: LocalMonth): { readonly from: Instant; readonly to: Instant } => ({
  from: instantAt(dayNumberOf(`${month}-01` as LocalDay), 0),
  to: instantAt(dayNumberOf(`${addMonths(month, 1)}-01` as LocalDay), 0),
})

export const addMonths = (month: LocalMonth, months: number): LocalMonth => {
  const index = Number(month.slice(0, 4)) * 12 + Number(month.slice(5)) - 1 + months
  return `${Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}` as LocalMonth
}
