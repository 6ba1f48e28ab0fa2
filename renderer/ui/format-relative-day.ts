import { type Instant, localTimeOf } from '#domain/time.ts'
import type { Texts } from '../text/polish.ts'
import { formatShortDay } from './format-day.ts'

/** How a person names a day: dziś, jutro, wczoraj, „5 dni temu”; beyond a week the date itself. */
export function formatRelativeDay(t: Texts, at: Instant, now: Instant): string {
  const days = localTimeOf(at).day - localTimeOf(now).day
  switch (days) {
    case 0:
      return t.days.today
    case 1:
      return t.days.tomorrow
    case -1:
      return t.days.yesterday
    case 2:
      return t.days.dayAfterTomorrow
    case -2:
      return t.days.dayBeforeYesterday
    default:
      if (days > 7 || days < -7) return formatShortDay(at)
      return days > 0 ? t.days.inDays(days) : t.days.daysAgo(-days)
  }
}
