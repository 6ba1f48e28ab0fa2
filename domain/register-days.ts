import { foldedWords } from './folded-words.ts'
import { LocalDay, localDay } from './time.ts'

const months = ['sty', 'lut', 'mar', 'kwi', 'maj', 'cze', 'lip', 'sie', 'wrz', 'paz', 'lis', 'gru']

/**
 * The day that a cell of a register means: `3.11.2024`, `03/11/24`, `2024-11-03` with or without a time, `3 listopada
 * 2024`, or the serial number that a spreadsheet keeps days as (45599). Days before 2000 are none, and the day stands
 * before the month, as everywhere in Poland.
 */
export const registerDay = (cell: string): LocalDay | undefined => {
  const text = cell.trim()
  const iso = /^(\d{4})[-./](\d{1,2})[-./](\d{1,2})(?:[T ,].*)?$/.exec(text)
  if (iso !== null) return dayOf(iso[1], iso[2], iso[3])
  const polish = /^(\d{1,2})[-./ ]+(\d{1,2})[-./ ]+(\d{4}|\d{2})\s*r?\.?(?:[ ,]+\d{1,2}[:.]\d{2}.*)?$/.exec(
    text,
  )
  if (polish !== null) return dayOf(yearOf(polish[3]), polish[2], polish[1])
  const serial = /^(\d{5})(?:[.,]\d+)?$/.exec(text)
  if (serial !== null) return ofSerial(Number(serial[1]))
  return inWords(text)
}

const yearOf = (year: string | undefined): string => (year?.length === 2 ? `20${year}` : (year ?? ''))

const dayOf = (
  year: string | undefined,
  month: string | undefined,
  day: string | undefined,
): LocalDay | undefined => {
  const parsed = LocalDay.safeParse(
    `${year ?? ''}-${(month ?? '').padStart(2, '0')}-${(day ?? '').padStart(2, '0')}`,
  )
  return parsed.success ? parsed.data : undefined
}

/** Day 1 is 1 January 1900, and the day 60 that never was is counted; from March 1900 on that is 25 569 before 1970. */
const ofSerial = (serial: number): LocalDay | undefined => {
  const parsed = LocalDay.safeParse(localDay(serial - 25_569))
  return parsed.success ? parsed.data : undefined
}

const inWords = (text: string): LocalDay | undefined => {
  const [day, name, year] = foldedWords(text)
  if (day === undefined || name === undefined || year === undefined) return undefined
  const month = months.findIndex(start => name.startsWith(start) || (start === 'maj' && name === 'maja'))
  return month === -1 || !/^\d{1,2}$/.test(day) || !/^\d{4}$/.test(year)
    ? undefined
    : dayOf(year, String(month + 1), day)
}
