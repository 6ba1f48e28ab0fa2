import { AgeBand, HouseholdType, HousingStatus, Zone } from '#domain/code-lists.ts'
import { emptyFilter } from '#domain/contract.ts'
import { byEveryone, byParties, type Lines, type Who } from './line.ts'

const attributes = {
  ageBand: AgeBand.parse('unknown'),
  household: HouseholdType.parse('unknown'),
  housing: HousingStatus.parse('unknown'),
  zone: Zone.parse('unknown'),
}
const question = { filter: emptyFilter, sort: 'changed', descending: true } as const
/** What a worker keeps for themselves is there for nobody else, not for their lead either. */
const byItsWorker: Who = {
  sender: { worker: 'may', lead: 'not there' },
  receiver: 'not there',
  foreign: 'not there',
  coordinator: 'not there',
  figures: 'not there',
}

export const ownLines = {
  saveView: {
    ask: ({ viewId }) => ({ viewId, name: 'Nowa nazwa', question, columns: null }),
    at: 'sent',
    ...byItsWorker,
  },
  chooseColumns: { ask: () => ({ columns: null }), ...byEveryone },
  deleteView: {
    ask: ({ viewId }) => ({ viewId }),
    at: 'sent',
    ...byItsWorker,
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
