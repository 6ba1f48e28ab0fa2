import { PlaceKind, Zone } from '#domain/code-lists.ts'
import { InstitutionKey } from '#domain/ids.ts'
import type { Subject } from '../support/permission-scene.ts'
import { atPlace, byParties, byPlaceReceiver, type Lines, shownToSides } from './line.ts'

const onePlace = ({ placeIssueId }: Subject) => ({ placeIssueId })
const page = { offset: 0, limit: 200 }

export const placeIssueLines = {
  // Matters of places hold nothing of a person: everyone at an institution sees them all.
  listPlaceIssues: {
    ask: () => ({
      filter: { side: 'all', statuses: [], kinds: [], zones: [], institutions: [], words: '' },
      sort: 'changed',
      descending: true,
      ...page,
    }),
    at: 'sent',
    ...shownToSides('place'),
    foreign: ['place'],
    coordinator: ['place'],
  },
  placeIssueDetails: {
    ask: onePlace,
    at: 'sent',
    ...shownToSides('place'),
    foreign: ['place'],
    coordinator: ['place'],
    figures: 'not there',
  },
  reportPlaceIssue: {
    ask: (_subject, { institution }) => ({
      to: InstitutionKey.parse(institution === 'mops' ? 'cas' : 'mops'),
      kind: PlaceKind.parse('bench'),
      zone: Zone.parse('az_n'),
      place: 'skwer przy bibliotece',
      text: 'Brakuje deski w ławce.',
    }),
    ...byParties,
    coordinator: 'institution_worker',
    figures: 'institution_worker',
  },
  takePlaceIssue: {
    ask: ({ placeIssueId }) => ({ placeIssueId, nextStep: 'Oględziny w czwartek.' }),
    at: 'sent',
    ...byPlaceReceiver,
  },
  resolvePlaceIssue: {
    ask: ({ placeIssueId }) => ({ placeIssueId, answer: 'Wymieniono oprawę.' }),
    at: 'sent',
    ...byPlaceReceiver,
  },
  declinePlaceIssue: {
    ask: ({ placeIssueId }) => ({
      placeIssueId,
      reason: 'To teren spółdzielni, nie miasta.',
      nextStep: 'Zgłoszenie do spółdzielni.',
    }),
    at: 'sent',
    ...byPlaceReceiver,
  },
  dropPlaceIssue: {
    ask: ({ placeIssueId }) => ({ placeIssueId, reason: 'Lampa już świeci.' }),
    at: 'sent',
    ...atPlace,
    receiver: 'place_reporter',
    foreign: 'place_reporter',
    coordinator: 'place_reporter',
  },
  notePlaceIssue: {
    ask: ({ placeIssueId }) => ({ placeIssueId, text: 'Sąsiedzi pytają o termin.', nextStep: '' }),
    at: 'sent',
    ...atPlace,
    receiver: 'may',
    coordinator: 'may',
  },
  confirmPlaceIssue: {
    ask: onePlace,
    at: 'closed',
    ...atPlace,
    receiver: 'place_reporter',
    foreign: 'place_reporter',
    coordinator: 'place_reporter',
  },
} satisfies Lines
