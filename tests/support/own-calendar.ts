/**
 * A second calendar, written apart from the one of the app: the clock of Kraków comes from the time-zone database, the
 * free days from a list. What the app computes is checked against it.
 */
const clock = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Warsaw',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
})

const shownOf = new Map<number, string>()

/** `2026-11-24 15:25` as a clock in Kraków shows it. */
const shown = (at: number): string => {
  const known = shownOf.get(at)
  if (known !== undefined) return known
  const text = clock.format(at)
  shownOf.set(at, text)
  return text
}

export const dayOf = (at: number): string => shown(at).slice(0, 10)
export const monthOf = (at: number): string => shown(at).slice(0, 7)
const timeOf = (at: number): string => shown(at).slice(11, 16)

/** Public holidays in Poland on days of the week, and the others, 2025 to 2027; 24 December is free since 2025. */
const holidays = new Set([
  ...[
    '2025-01-01',
    '2025-01-06',
    '2025-04-20',
    '2025-04-21',
    '2025-05-01',
    '2025-05-03',
    '2025-06-08',
    '2025-06-19',
  ],
  ...['2025-08-15', '2025-11-01', '2025-11-11', '2025-12-24', '2025-12-25', '2025-12-26'],
  ...[
    '2026-01-01',
    '2026-01-06',
    '2026-04-05',
    '2026-04-06',
    '2026-05-01',
    '2026-05-03',
    '2026-05-24',
    '2026-06-04',
  ],
  ...['2026-08-15', '2026-11-01', '2026-11-11', '2026-12-24', '2026-12-25', '2026-12-26'],
  ...[
    '2027-01-01',
    '2027-01-06',
    '2027-03-28',
    '2027-03-29',
    '2027-05-01',
    '2027-05-03',
    '2027-05-16',
    '2027-05-27',
  ],
])

const isFree = (day: string): boolean => {
  const weekday = new Date(`${day}T12:00:00Z`).getUTCDay()
  return weekday === 0 || weekday === 6 || holidays.has(day)
}

export const nextDay = (day: string, by = 1): string =>
  new Date(Date.parse(`${day}T12:00:00Z`) + by * 86_400_000).toISOString().slice(0, 10)

/** Day 0 of a clock that starts then: the same day, or the next working one after the end of work at 15:30. */
const dayZero = (at: number): string => {
  let day = timeOf(at) >= '15:30' ? nextDay(dayOf(at)) : dayOf(at)
  while (isFree(day)) day = nextDay(day)
  return day
}

/** Working days after day 0 up to and with the day of the other moment. */
export const waited = (from: number, to: number): number => {
  const last = dayOf(to)
  let days = 0
  for (let day = nextDay(dayZero(from)); day <= last; day = nextDay(day)) if (!isFree(day)) days += 1
  return days
}

/** The moment at which a clock in Kraków shows this; found by trying both offsets. */
export const momentOf = (day: string, time: string): number => {
  const wanted = `${day} ${time}`
  for (const hours of [2, 1]) {
    const at = Date.parse(`${day}T${time}:00Z`) - hours * 3_600_000
    if (clock.format(at) === wanted) return at
  }
  throw new Error(`no clock shows ${wanted}`)
}

/** The end of work so many calendar days later, or of the next working day. */
export const endAfterDays = (at: number, days: number): number => {
  let day = nextDay(dayZero(at), days)
  while (isFree(day)) day = nextDay(day)
  return momentOf(day, '15:30')
}

/** Calendar days from the day of one moment to the day of another. */
export const daysBetween = (from: number, to: number): number =>
  Math.round((Date.parse(dayOf(to)) - Date.parse(dayOf(from))) / 86_400_000)
