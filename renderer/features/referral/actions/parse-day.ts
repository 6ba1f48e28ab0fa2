import { addDays, dayNumberOf, type LocalDay, localDay } from '#domain/time.ts'
import { addWorkingDays } from '#domain/working-calendar.ts'

const written = /^(\d{1,2})(?:[.\s/-](\d{1,2})(?:[.\s/-](\d{2}|\d{4}))?)?\.?$/

const names: Readonly<Record<string, number>> = {
  dziś: 0,
  dzis: 0,
  dzisiaj: 0,
  jutro: 1,
  pojutrze: 2,
  today: 0,
  tomorrow: 1,
}

/** “27 Nov”, “27 November 2026”, „27 listopada”: the month by the beginning of its name. */
const named = /^(\d{1,2})\s+(\p{L}{3,})\.?,?(?:\s+(\d{4}))?$/u
const monthStarts: readonly (readonly string[])[] = [
  ['jan', 'sty'],
  ['feb', 'lut'],
  ['mar'],
  ['apr', 'kwi'],
  ['may', 'maj'],
  ['jun', 'cze'],
  ['jul', 'lip'],
  ['aug', 'sie'],
  ['sep', 'wrz'],
  ['oct', 'paź', 'paz'],
  ['nov', 'lis'],
  ['dec', 'gru'],
]

/** The same day with its month as a number: “27 Nov 2026” → “27.11.2026”. */
const inNumbers = (said: string): string => {
  const [, day, name, year] = named.exec(said) ?? []
  const month = monthStarts.findIndex(starts => starts.some(start => name?.startsWith(start))) + 1
  return month === 0 ? said : `${day}.${month}${year === undefined ? '' : `.${year}`}`
}

/**
 * Reads a day as people write it: „27.11”, „27.11.2026”, “27 Nov”, „27”, „jutro”, „+3” (working days), in either
 * language. A year left out is the next that fits.
 */
export const parseDay = (text: string, today: LocalDay): LocalDay | undefined => {
  const said = inNumbers(text.trim().toLowerCase())
  const ahead = names[said]
  if (ahead !== undefined) return addDays(today, ahead)
  const workingDays = /^\+(\d{1,2})$/.exec(said)?.[1]
  if (workingDays !== undefined) return localDay(addWorkingDays(dayNumberOf(today), Number(workingDays)))
  const [, day, month, year] = written.exec(said) ?? []
  if (day === undefined) return undefined
  const thisYear = Number(today.slice(0, 4))
  if (year !== undefined)
    return calendarDay(year.length === 2 ? 2000 + Number(year) : Number(year), month, day)
  if (month !== undefined) {
    const found = calendarDay(thisYear, month, day)
    return found !== undefined && found < today ? calendarDay(thisYear + 1, month, day) : found
  }
  const found = calendarDay(thisYear, today.slice(5, 7), day)
  if (found !== undefined && found >= today) return found
  const next = Number(today.slice(5, 7)) % 12
  return calendarDay(next === 0 ? thisYear + 1 : thisYear, String(next + 1), day)
}

/** Undefined when the calendar has no such day. */
const calendarDay = (year: number, month: string | undefined, day: string): LocalDay | undefined => {
  const number = Date.UTC(year, Number(month) - 1, Number(day)) / 86_400_000
  const date = localDay(number)
  const asked = `${year}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`
  return date === asked ? date : undefined
}
