import { counted, plural } from '../plural.ts'
import { nouns } from './nouns.ts'

const remained = { one: 'Pozostał', few: 'Pozostały', many: 'Pozostało', other: 'Pozostało' }
const leftFeminine = { one: 'Została', few: 'Zostały', many: 'Zostało', other: 'Zostało' }

/** Sentences about time that is left or over. Never „zaległe”, never „przeterminowane”. */
export const deadlines = {
  workingDaysLeft: (count: number) => `${plural(count, remained)} ${counted(count, nouns.workingDay)}`,
  timeLeft: ({ hours, minutes }: { hours: number; minutes: number }) =>
    hours === 0
      ? `${plural(minutes, leftFeminine)} ${counted(minutes, nouns.minute)}`
      : `${plural(hours, leftFeminine)} ${counted(hours, nouns.hour)}${
          minutes === 0 ? '' : ` ${counted(minutes, nouns.minute)}`
        }`,
  overdueBy: (count: number) => `Po terminie o ${counted(count, nouns.workingDay)}`,
  stands: (day: string) => `Zegar stoi od ${day}`,
  met: 'Termin dotrzymany',
  flagAhead: 'termin przed nami',
  flagToday: 'termin dziś',
  flagMet: 'termin dotrzymany',
  flagMissed: 'po terminie',
  flagStands: 'zegar stoi',
}
