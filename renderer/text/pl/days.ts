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
}
