import { counted } from '../english-plural.ts'
import { nouns } from './nouns.ts'

/** Sentences about time that is left or over. A deadline has passed; nobody is in arrears. */
export const deadlines = {
  workingDaysLeft: (count: number) => `${counted(count, nouns.workingDay)} left`,
  timeLeft: ({ hours, minutes }: { hours: number; minutes: number }) =>
    hours === 0
      ? `${counted(minutes, nouns.minute)} left`
      : `${counted(hours, nouns.hour)}${minutes === 0 ? '' : ` ${counted(minutes, nouns.minute)}`} left`,
  overdueBy: (count: number) => `${counted(count, nouns.workingDay)} overdue`,
  stands: (day: string) => `Clock stopped since ${day}`,
  met: 'Deadline met',
  flagAhead: 'deadline ahead',
  flagToday: 'deadline today',
  flagMet: 'deadline met',
  flagMissed: 'overdue',
  flagStands: 'clock stopped',
}
