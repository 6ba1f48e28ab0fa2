import type { Holiday } from '#domain/working-calendar.ts'
import { counted } from '../plural.ts'
import { nouns } from './nouns.ts'

/** Days as people name them from where they stand. */
export const days = {
  today: 'dziś',
  tomorrow: 'jutro',
  yesterday: 'wczoraj',
  dayBeforeYesterday: 'przedwczoraj',
  dayAfterTomorrow: 'pojutrze',
  daysAgo: (count: number) => `${counted(count, nouns.day)} temu`,
  inDays: (count: number) => `za ${counted(count, nouns.day)}`,
  holidays: {
    newYear: 'Nowy Rok',
    epiphany: 'Trzech Króli',
    labourDay: 'Święto Pracy',
    constitutionDay: 'Święto Konstytucji 3 Maja',
    assumption: 'Wniebowzięcie NMP',
    allSaints: 'Wszystkich Świętych',
    independenceDay: 'Święto Niepodległości',
    christmasEve: 'Wigilia',
    christmasDay: 'Boże Narodzenie',
    secondChristmasDay: 'drugi dzień Bożego Narodzenia',
    easter: 'Wielkanoc',
    easterMonday: 'Poniedziałek Wielkanocny',
    pentecost: 'Zielone Świątki',
    corpusChristi: 'Boże Ciało',
  } satisfies Record<Holiday, string>,
}
