import { emptyFilter } from '#domain/contract.ts'
import { LocalMonth } from '#domain/time.ts'
import type { Subject } from '../support/permission-scene.ts'
import { byCoordinator, byEveryone, type Lines, shownToSides } from './line.ts'

const oneReferral = ({ referralId }: Subject) => ({ referralId })
const question = { filter: emptyFilter, sort: 'changed', descending: true } as const
const page = { offset: 0, limit: 200 }

export const queryLines = {
  sessionInfo: { ask: () => ({}), ...byEveryone },
  directory: { ask: () => ({}), ...byEveryone },
  listToday: {
    ask: () => ({}),
    at: 'sent',
    ...shownToSides(),
    receiver: ['id', 'code', 'need', 'text'],
    // Their move is over; they hear of it again when the other side has moved.
    sender: [],
  },
  listReferrals: {
    ask: () => ({ ...question, ...page }),
    at: 'sent',
    ...shownToSides('id', 'code', 'need'),
    coordinator: ['id', 'code', 'need'],
    // A list is no look that could be logged.
    restricted: { coordinator: ['id', 'code'] },
  },
  listViews: { ask: () => ({}), ...byEveryone },
  listColumns: { ask: () => ({}), ...byEveryone },
  referralDetails: {
    ask: oneReferral,
    at: 'sent',
    sender: ['id', 'code', 'need', 'text', 'attributes'],
    receiver: ['id', 'code', 'need', 'text', 'attributes'],
    foreign: 'not there',
    coordinator: ['id', 'code', 'need'],
    figures: 'not there',
  },
  handoffSlip: {
    ask: oneReferral,
    at: 'sent',
    ...shownToSides('code', 'need'),
    foreign: 'not there',
    coordinator: 'party',
    figures: 'not there',
    // It goes through many hands.
    restricted: { sender: ['code'], receiver: ['code'] },
  },
  confirmHandoffCode: {
    ask: ({ slip }) => ({ code: slip ?? ('0000000' as never) }),
    at: 'sent',
    ...shownToSides('id', 'code', 'need'),
    foreign: 'not there',
    coordinator: ['id', 'code', 'need'],
    figures: 'not there',
    restricted: { coordinator: ['id', 'code'] },
  },
  findResident: {
    // Whoever was handed the card knows the code, and learns the coarse facts that go with it: no referral.
    ask: ({ resident }) => ({ resident }),
    at: 'sent',
    sender: ['id', 'code', 'need', 'attributes'],
    receiver: ['id', 'code', 'need', 'attributes'],
    foreign: ['code', 'attributes'],
    coordinator: ['id', 'code', 'need'],
    figures: ['code'],
    restricted: { coordinator: ['id', 'code'] },
  },
  recentResidents: {
    ask: ({ resident }) => ({ opened: [resident] }),
    at: 'sent',
    ...shownToSides('code', 'need', 'attributes'),
  },
  nearResidents: {
    ask: ({ resident }) => ({ typed: `${resident.slice(0, 9)}${resident.endsWith('0') ? '1' : '0'}` }),
    at: 'sent',
    ...shownToSides('code', 'need', 'attributes'),
  },
  listResidents: {
    ask: () => ({ codeStart: '', sort: 'changed', descending: true, ...page }),
    at: 'sent',
    ...shownToSides('code', 'attributes'),
  },
  residentDetails: {
    ask: ({ resident }) => ({ resident }),
    at: 'sent',
    ...shownToSides('id', 'code', 'need', 'text', 'attributes'),
    foreign: 'not there',
    coordinator: 'not there',
    figures: 'not there',
  },
  // How many referrals a month had in all is for whoever works here; a viewer waits for the public edition.
  reportMonths: { ask: () => ({}), ...byEveryone, figures: [], officer: 'may' },
  // Own institution and totals for whoever works at one.
  ownMonth: {
    ask: () => ({ month: LocalMonth.parse('2026-11') }),
    ...byEveryone,
    coordinator: 'institution_worker',
    figures: 'institution_worker',
  },
  monthReport: {
    ask: () => ({ period: LocalMonth.parse('2026-11'), edition: 'internal' }),
    ...byCoordinator,
    officer: 'may',
  },
  networkView: { ask: () => ({ span: 'year' }), at: 'sent', ...byCoordinator, officer: 'may' },
} satisfies Lines
