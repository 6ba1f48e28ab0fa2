import { AgeBand, HouseholdType, HousingStatus, Zone } from '#domain/code-lists.ts'
import { everything } from '../support/permission-scene.ts'
import { byEveryone, byParties, type Lines } from './line.ts'

const attributes = {
  ageBand: AgeBand.parse('unknown'),
  household: HouseholdType.parse('unknown'),
  housing: HousingStatus.parse('unknown'),
  zone: Zone.parse('unknown'),
}
const question = { filter: everything, sort: 'changed', descending: true } as const

export const ownLines = {
  saveView: {
    ask: ({ viewId }) => ({ viewId, name: 'Nowa nazwa', question, columns: null }),
    at: 'sent',
    ...byEveryone,
    sender: { worker: 'may', lead: 'not there' },
    receiver: 'not there',
    foreign: 'not there',
    coordinator: 'not there',
    figures: 'not there',
  },
  chooseColumns: { ask: () => ({ columns: null }), ...byEveryone },
  deleteView: {
    ask: ({ viewId }) => ({ viewId }),
    at: 'sent',
    ...byEveryone,
    sender: { worker: 'may', lead: 'not there' },
    receiver: 'not there',
    foreign: 'not there',
    coordinator: 'not there',
    figures: 'not there',
  },

  issueResidentCode: { ask: () => attributes, ...byParties },
  // Whose two codes are one person is said by those who know the person.
  linkCodes: {
    ask: ({ resident, other }) => ({ resident, other }),
    at: 'draft',
    ...byParties,
    receiver: 'not there',
    foreign: 'not there',
  },
  unlinkCodes: {
    ask: ({ resident, other }) => ({ resident, other }),
    at: 'sent',
    ...byParties,
    foreign: 'not there',
  },
  mintBlankCodes: { ask: () => ({ count: 8 }), ...byParties },
} satisfies Lines
