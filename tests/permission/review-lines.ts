import { byPartyOrCoordinator, type Lines } from './line.ts'

export const reviewLines = {
  // Whoever has the move reminds nobody.
  remindReferral: {
    ask: ({ referralId }) => ({ referralId, text: '' }),
    at: 'sent',
    ...byPartyOrCoordinator,
    receiver: 'waiting_side',
  },
} satisfies Lines
