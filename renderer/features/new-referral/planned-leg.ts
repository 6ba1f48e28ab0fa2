import type { Instant } from '#domain/time.ts'
import type { TrackLeg } from '#domain/track-leg.ts'

/** The leg as it would stand on the track if it were sent now. */
export const plannedLeg = (from: string, to: string, now: Instant, acceptBy: Instant): TrackLeg => ({
  referralId: 'planned',
  from,
  to,
  status: 'draft',
  draftedAt: now,
  sentAt: now,
  acknowledgedAt: null,
  acceptedAt: null,
  endedAt: null,
  seenAt: null,
  heldBefore: from,
  pauses: [],
  acceptBy,
  contactBy: null,
  firstContactAt: null,
  visible: true,
  events: [{ id: 'planned', at: now, glyph: 'sent', minor: false }],
})
