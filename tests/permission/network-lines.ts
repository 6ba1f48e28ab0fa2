import { RoleKey } from '#domain/code-lists.ts'
import { InstitutionKey, TeamKey, WorkerCode } from '#domain/ids.ts'
import { LocalDay } from '#domain/time.ts'
import { passphrase } from '../support/a-vault.ts'
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
  joinWorker: {
    ask: () => ({
      code: WorkerCode.parse('MOPS-77'),
      alias: 'Głóg',
      institution: InstitutionKey.parse('mops'),
      team: TeamKey.parse('mops-r'),
      role: RoleKey.parse('social_worker'),
      lead: false,
      passphrase,
    }),
    ...byCoordinator,
  },
} satisfies Lines
