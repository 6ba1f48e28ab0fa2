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
}
