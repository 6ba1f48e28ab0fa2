import { assertNever } from '#domain/result.ts'
import type { Texts } from '../text/polish.ts'
import type { DueState } from './due-state.ts'
import { formatShortDay, formatTime } from './format-day.ts'

/** „Pozostały 3 dni robocze”, „Zostały 4 godziny 38 minut”, „Po terminie o 2 dni robocze”, „Zegar stoi od wt. 24.11”. */
export function formatDue(t: Texts, due: DueState): string {
  switch (due.kind) {
    case 'ahead':
      return t.deadlines.workingDaysLeft(due.workingDays)
    case 'today':
      return t.deadlines.timeLeft({ hours: Math.floor(due.minutes / 60), minutes: due.minutes % 60 })
    case 'missed':
      return t.deadlines.overdueBy(due.workingDays)
    case 'met':
      return t.deadlines.met
    case 'stands':
      return t.deadlines.stands(formatShortDay(due.since))
    default:
      return assertNever(due, 'due state')
  }
}

/** The moment itself: „dziś, 15:30” on the day, otherwise „śr. 25.11”. */
export const formatDueMoment = (t: Texts, due: DueState): string =>
  due.kind === 'today' ? `${t.days.today}, ${formatTime(due.dueAt)}` : formatShortDay(due.dueAt)
