import { ImportId, InstitutionKey, TeamKey } from '#domain/ids.ts'
import { LocalDay } from '#domain/time.ts'
import { aRoom, aServiceForm } from '../support/directory.ts'
import type { Subject } from '../support/permission-scene.ts'
import { byCoordinator, byEveryone, type Lines, type Who } from './line.ts'

const mops = InstitutionKey.parse('mops')
const aDay = LocalDay.parse('2026-12-01')
const span = { days: 3, counts: 'working' } as const
const names = (short: string) => ({
  short,
  full: 'Klub Sąsiedzki',
  english: 'Neighbours Club',
  to: 'do Klubu',
  at: 'w Klubie',
  fromWhere: 'z Klubu',
})
const oneService = ({ service }: Subject) => ({ service })

/** The lead of the institution that the change is about, and the coordinator; here it is the receiver's. */
const byOwnLead: Who = {
  sender: 'own_lead_or_coordinator',
  receiver: { worker: 'own_lead_or_coordinator', lead: 'may' },
  foreign: 'own_lead_or_coordinator',
  coordinator: 'may',
  figures: 'own_lead_or_coordinator',
}

/** Everyone reads the directory: it holds nothing of a person. */
export const directoryLines = {
  listDirectory: { ask: () => ({}), ...byEveryone },
  institutionDetails: { ask: () => ({ institution: mops }), ...byEveryone },
  listServices: {
    ask: () => ({ institution: mops, ended: false, words: '', offset: 0, limit: 50 }),
    ...byEveryone,
  },
  receiverServices: { ask: () => ({ institution: mops }), ...byEveryone },
  exportDirectory: { ask: () => ({}), ...byCoordinator },
  beginDirectory: { ask: () => ({ institutions: [] }), ...byCoordinator },
  bringServices: {
    ask: () => ({ importId: ImportId.parse('01900000-0000-7000-8000-0000000000aa'), services: [] }),
    ...byCoordinator,
    coordinator: 'not there',
  },
  commitDirectory: {
    ask: () => ({ importId: ImportId.parse('01900000-0000-7000-8000-0000000000aa') }),
    ...byCoordinator,
    coordinator: 'not there',
  },
  cancelDirectory: { ask: () => ({}), ...byCoordinator },
  addInstitution: {
    ask: ({ text }) => ({ names: names(text.slice(-8)), takes: 'persons', validFrom: aDay }),
    at: 'sent',
    ...byCoordinator,
  },
  renameInstitution: {
    ask: () => ({ institution: mops, names: names('MOPS'), validFrom: aDay }),
    ...byCoordinator,
  },
  changeTakes: {
    ask: () => ({ institution: InstitutionKey.parse('zzm'), takes: 'nothing', validFrom: aDay }),
    ...byCoordinator,
  },
  givePromise: {
    ask: () => ({
      institution: mops,
      urgency: 'standard',
      accept: span,
      firstContact: span,
      validFrom: aDay,
    }),
    ...byCoordinator,
  },
  addTeam: { ask: ({ text }) => ({ institution: mops, name: text }), at: 'sent', ...byCoordinator },
  renameTeam: {
    ask: ({ text }) => ({ team: TeamKey.parse('mops-f'), name: text }),
    at: 'sent',
    ...byCoordinator,
  },
  offerService: {
    ask: () => ({ institution: mops, ...aServiceForm(), validFrom: aDay }),
    ...byCoordinator,
  },
  changeService: {
    ask: subject => ({ ...oneService(subject), ...aServiceForm({ namePl: 'Inna nazwa' }) }),
    at: 'sent',
    ...byCoordinator,
  },
  endService: {
    ask: subject => ({ ...oneService(subject), lastOn: aDay }),
    at: 'sent',
    ...byCoordinator,
  },
  resumeService: { ask: oneService, at: 'sent', ...byCoordinator },
  assureCapacity: { ask: () => ({ institution: mops, ...aRoom(), note: '' }), ...byOwnLead },
  announceClosure: {
    ask: () => ({ institution: mops, from: aDay, to: aDay, substitute: 'MOPS-04' }),
    ...byOwnLead,
  },
  takeBackClosure: {
    ask: ({ closedFrom }) => ({ institution: mops, from: closedFrom }),
    at: 'sent',
    ...byOwnLead,
  },
  assureServiceCapacity: {
    ask: subject => ({ ...oneService(subject), ...aRoom() }),
    at: 'sent',
    ...byOwnLead,
  },
} satisfies Lines
