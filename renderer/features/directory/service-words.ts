import type { ServiceContent } from '#domain/directory-events.ts'
import type { OpeningHours, Weekday } from '#domain/opening-hours.ts'
import { weekdays } from '#domain/opening-hours.ts'
import { labelOf } from '../../text/label-of.ts'
import { currentLanguage } from '../../text/language.ts'
import type { Texts } from '../../text/polish.ts'

/** The name of a service in the language of the window; where no English was given, the Polish one. */
export const serviceName = ({ name: { pl, en } }: Pick<ServiceContent, 'name'>): string =>
  currentLanguage() === 'en' && en !== '' ? en : pl

/** „60–74 lata, 75 lat i więcej”, and the words of the institution. */
export const forWhom = (t: Texts, { ageBands, eligibility }: ServiceContent): string =>
  [
    ageBands.length === 0 && eligibility === '' ? t.directory.anyAge : '',
    ageBands.map(band => labelOf('age_band', band)).join(', '),
    eligibility,
  ]
    .filter(part => part !== '')
    .join('; ')

/** „pn–pt 8:00–16:00, sb 9:00–12:00”. */
export const hoursWords = (t: Texts, hours: readonly OpeningHours[]): string =>
  hours.length === 0
    ? t.directory.anyHours
    : hours
        .map(({ days, from, to }) => `${daysWords(t, days)}\u00a0${clock(from)}\u2060–\u2060${clock(to)}`)
        .join(', ')

const clock = (time: string): string => time.replace(/^0/, '')

/** Three days or more in a row are a span. */
const daysWords = (t: Texts, days: readonly Weekday[]): string => {
  const runs: Weekday[][] = []
  for (const day of weekdays.filter(known => days.includes(known))) {
    const run = runs.at(-1)
    const before = weekdays[weekdays.indexOf(day) - 1]
    if (run !== undefined && run.at(-1) === before) run.push(day)
    else runs.push([day])
  }
  const word = (day: Weekday | undefined): string => (day === undefined ? '' : t.directory.weekdays[day])
  return runs
    .flatMap(run => (run.length > 2 ? [`${word(run[0])}\u2060–\u2060${word(run.at(-1))}`] : run.map(word)))
    .join(',\u00a0')
}
