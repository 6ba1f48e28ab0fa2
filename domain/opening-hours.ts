import { z } from 'zod'

/** The days of a week from Monday, as calendars on the web write them (RFC 5545). */
export const weekdays = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const
export const Weekday = z.enum(weekdays)
export type Weekday = z.output<typeof Weekday>

/** The time on a clock in Kraków, `08:30`. */
const ClockTime = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/)

/** Hours that repeat every week: on each of these days, from one time to a later one. */
export const OpeningHours = z
  .strictObject({ days: z.array(Weekday).min(1).max(7), from: ClockTime, to: ClockTime })
  .refine(({ from, to }) => from < to, { path: ['to'] })
export type OpeningHours = z.output<typeof OpeningHours>

/** More lines than a week has halves of days is a mistake. */
export const mostOpeningHours = 14

/** Each day once, Monday first; lines in the order in which a week meets them. */
export const inWeekOrder = (hours: readonly OpeningHours[]): OpeningHours[] =>
  hours
    .map(({ days, from, to }) => ({ days: weekdays.filter(day => days.includes(day)), from, to }))
    .toSorted((one, other) => placeOf(one) - placeOf(other) || one.from.localeCompare(other.from))

const placeOf = ({ days: [first] }: OpeningHours): number =>
  first === undefined ? 7 : weekdays.indexOf(first)
