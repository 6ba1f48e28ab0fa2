import { InstitutionKey, TeamKey } from '#domain/ids.ts'
import { LocalDay } from '#domain/time.ts'
import { byCoordinator, type Lines } from './line.ts'

const aDay = LocalDay.parse('2026-12-01')
const names = {
  short: 'Klub',
  full: 'Klub Sąsiedzki',
  english: 'Neighbours Club',
  to: 'do Klubu',
  at: 'w Klubie',
  fromWhere: 'z Klubu',
}

export const networkLines = {
  joinInstitution: {
    ask: () => ({
      institution: InstitutionKey.parse('klub'),
      names,
      takes: 'persons',
      order: 9,
      validFrom: aDay,
    }),
    ...byCoordinator,
  },
  formTeam: {
    ask: () => ({
      team: TeamKey.parse('mops-x'),
      institution: InstitutionKey.parse('mops'),
      name: 'Zespół nowy',
    }),
    ...byCoordinator,
  },
} satisfies Lines
