import type { LocalMonth } from '#domain/time.ts'

const names = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const

/** `name` “November”, `year` “2026”. */
export const monthName = (month: LocalMonth) => ({
  name: names[Number(month.slice(5)) - 1] ?? names[0],
  year: month.slice(0, 4),
})
