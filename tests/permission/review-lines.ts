import { byPartyOrCoordinator, type Lines } from './line.ts'

export const reviewLines = {
  // Whoever has the move reminds nobody.
  remindReferral: {
    ask: ({ referralId }) => ({ referralId, text: '' }),
    at: 'sent',
    ...byPartyOrCoordinator,
    receiver: 'waiting_side',
  },
  reviewBoard: {
    ask: () => ({
      filter: {
        direction: 'both',
        statuses: [],
        show: 'all',
        team: null,
        needs: [],
        urgencies: [],
        partners: [],
        inStateDays: 0,
      },
      limit: 300,
    }),
    at: 'sent',
    sender: { worker: 'lead', lead: ['id', 'code', 'need'] },
    receiver: { worker: 'lead', lead: ['id', 'code', 'need'] },
    foreign: { worker: 'lead', lead: [] },
    coordinator: 'party',
    figures: 'party',
  },
} satisfies Lines
