import type { ReferralRow } from '#domain/answers.ts'
import type { TrackLeg } from '#domain/track-leg.ts'

/** One line of a list as a leg of the track: enough for a sparkline, which shows no events. */
export function trackLegOfRow(row: ReferralRow): TrackLeg {
  const due = row.deadline
  return {
    referralId: row.id,
    from: row.from,
    to: row.to,
    status: row.status,
    draftedAt: row.draftedAt,
    sentAt: row.sentAt,
    acknowledgedAt: null,
    acceptedAt: row.acceptedAt,
    endedAt: row.endedAt,
    seenAt: row.seen ? row.endedAt : null,
    heldBefore: row.acceptedAt === null ? row.heldBy : row.from,
    pauses:
      row.status === 'needs_info' || row.status === 'on_hold'
        ? [{ kind: row.status, from: row.statusSince, to: null }]
        : [],
    acceptBy: due?.kind === 'accept' ? due.due : null,
    contactBy: due?.kind === 'contact' ? due.due : null,
    firstContactAt: null,
    visible: true,
    events: [],
  }
}
