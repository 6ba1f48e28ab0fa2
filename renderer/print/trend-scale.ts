import type { LocalMonth } from '#domain/time.ts'

/** Of one panel, in millimetres: where its marks stand. */
export const panel = { width: 50, top: 13, bottom: 41 } as const

const romanMonths = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII'] as const

/** „XI”: a month on an axis where twelve stand side by side. */
export const romanMonth = (month: LocalMonth): string => romanMonths[Number(month.slice(5)) - 1] ?? ''

/** The middle of a month's column. */
export const columnOf = (place: number, months: number): number => (panel.width * (place + 0.5)) / months

/** The height of a value; the panel runs from `from` at its bottom to `to` at its top. */
export const heightOf = (value: number, from: number, to: number): number =>
  panel.bottom - ((panel.bottom - panel.top) * (Math.max(value, from) - from)) / Math.max(1, to - from)
