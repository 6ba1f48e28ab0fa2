import type { Holiday } from '#domain/working-calendar.ts'
import { counted } from '../english-plural.ts'
import { nouns } from './nouns.ts'

/** Days as people name them from where they stand. */
export const days = {
  today: 'today',
  tomorrow: 'tomorrow',
  yesterday: 'yesterday',
  dayBeforeYesterday: '2 days ago',
  dayAfterTomorrow: 'in 2 days',
  daysAgo: (count: number) => `${counted(count, nouns.day)} ago`,
  inDays: (count: number) => `in ${counted(count, nouns.day)}`,
  holidays: {
    newYear: 'New Year’s Day',
    epiphany: 'Epiphany',
    labourDay: 'Labour Day',
    constitutionDay: '3 May Constitution Day',
    assumption: 'Assumption Day',
    allSaints: 'All Saints’ Day',
    independenceDay: 'Independence Day',
    christmasEve: 'Christmas Eve',
    christmasDay: 'Christmas Day',
    secondChristmasDay: 'second day of Christmas',
    easter: 'Easter Sunday',
    easterMonday: 'Easter Monday',
    pentecost: 'Pentecost',
    corpusChristi: 'Corpus Christi',
  } satisfies Record<Holiday, string>,
}
