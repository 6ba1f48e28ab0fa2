import { NeedKey, ShareBasis } from '#domain/code-lists.ts'
import { ImportId, InstitutionKey } from '#domain/ids.ts'
import { LocalDay } from '#domain/time.ts'
import { byEveryone, byLeads, type Lines, type Who } from './line.ts'

const sides = { from: InstitutionKey.parse('sw'), to: InstitutionKey.parse('mops') }
const unknownImport = ImportId.parse('01900000-0000-7000-8000-00000000dead')
/** Who may bring one is told that there is none; the others, that they may not. */
const noImportThere = { worker: 'lead', lead: 'not there' } as const
const ofNoImport: Who = {
  ...byLeads,
  sender: noImportThere,
  receiver: noImportThere,
  foreign: noImportThere,
}
const aDay = LocalDay.parse('2026-12-01')

export const importLines = {
  listImports: { ask: () => ({}), ...byLeads },
  findInNetwork: {
    ask: ({ resident }) => ({
      lines: [{ line: 1, resident, need: NeedKey.parse('food'), sentOn: aDay, ...sides }],
    }),
    at: 'sent',
    ...byLeads,
  },
  beginImport: { ask: () => ({ lines: 1, basis: ShareBasis.parse('legal_duty') }), ...byLeads },
  bringImportLines: {
    ask: () => ({
      importId: unknownImport,
      lines: [
        {
          line: 1,
          person: { number: 0 },
          need: NeedKey.parse('food'),
          urgency: 'standard',
          sentOn: LocalDay.parse('2026-10-01'),
          acceptedOn: null,
          endedOn: null,
          ended: null,
          outcome: null,
          text: '',
          confirmed: null,
          ...sides,
        },
      ],
    }),
    ...ofNoImport,
  },
  commitImport: {
    ask: () => ({ importId: unknownImport }),
    ...ofNoImport,
  },
  importProgress: { ask: () => ({}), ...byEveryone },
  cancelImport: { ask: () => ({}), ...byLeads },
  undoImport: {
    ask: () => ({ importId: unknownImport }),
    ...ofNoImport,
  },
} satisfies Lines
