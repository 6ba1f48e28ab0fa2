import type { LocalMonth } from './time.ts'

/** The figures of one month; written out by the report's own work. */
export type MonthReport = { readonly month: LocalMonth }
