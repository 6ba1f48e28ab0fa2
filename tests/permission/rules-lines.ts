import { instant, LocalDay } from '#domain/time.ts'
import { byCoordinator, byEveryone, type Lines } from './line.ts'

const aDay = LocalDay.parse('2026-12-15')

export const rulesLines = {
  networkRules: { ask: () => ({}), ...byEveryone },
  rulesHistory: { ask: () => ({}), ...byEveryone },
  ruleEffects: {
    ask: ({ need }) => ({ about: { kind: 'item', list: 'need', key: need } }),
    ...byCoordinator,
  },
  addListItem: {
    ask: () => ({
      list: 'need',
      pl: 'dostęp do opału',
      en: 'access to heating fuel',
      attributes: { sensitivity: 'N' },
      validFrom: aDay,
    }),
    ...byCoordinator,
  },
  changeListItem: {
    ask: () => ({
      list: 'need',
      key: 'school',
      pl: 'trudności w szkole',
      en: 'difficulties at school',
      active: true,
      validFrom: aDay,
      seen: null,
    }),
    ...byCoordinator,
  },
  reorderList: {
    ask: () => ({ list: 'zone', keys: ['az_s', 'az_n'], validFrom: aDay, seen: null }),
    ...byCoordinator,
  },
  changeRule: {
    ask: () => ({ rule: { kind: 'silence', days: 7 }, validFrom: aDay, seen: null }),
    ...byCoordinator,
  },
  // There is no such change: nobody but a coordinator gets so far as to learn it.
  withdrawRuleChange: {
    ask: () => ({ subject: 'hours', validFrom: aDay, seen: instant(1) }),
    ...byCoordinator,
    coordinator: 'not there',
  },
} satisfies Lines
