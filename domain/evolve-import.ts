import type { Sent } from './referral.ts'
import type { ReferralEvent } from './referral-events.ts'

/**
 * The referral that a line of an old register tells of. Its decision is known and was never promised for a day, so
 * `decidedAt` stays empty: imported decisions count in no figure of punctuality.
 */
export const importedReferral = (event: Extract<ReferralEvent, { type: 'ReferralImported' }>): Sent => {
  const { chainId, from, to, resident, need, urgency, basis, text, ...told } = event.payload
  const { acceptedAt, waitedDays, ended, endedAt, outcome, acceptBy, contactBy, importId, importedAt } = told
  const sentAt = event.happenedAt
  const lastAt = endedAt ?? acceptedAt ?? sentAt
  const isTaken = acceptedAt !== null || ended === 'closed'
  return {
    id: event.referralId,
    chainId,
    parentId: null,
    relation: 'first',
    from,
    to,
    author: event.actor,
    heldBy: isTaken ? to : from,
    draftedAt: sentAt,
    sentAt,
    changedAt: lastAt,
    statusSince: lastAt,
    status: ended ?? (acceptedAt === null ? 'sent' : 'accepted'),
    resident,
    need,
    urgency,
    service: null,
    basis,
    basisNote: '',
    intake: null,
    text,
    revisitReason: '',
    hop: 1,
    forMeeting: false,
    acknowledgedAt: null,
    acknowledgedBy: null,
    promisedBy: acceptBy,
    acceptBy,
    pausedDays: 0,
    heldDays: 0,
    missing: '',
    returns: 0,
    returnedAt: null,
    returnReason: null,
    decision: isTaken ? 'accepted' : ended === 'refused' ? 'refused' : null,
    decidedAt: null,
    decidedAfterDays: null,
    decidedInTime: null,
    acceptedAt,
    acceptedAfterDays: waitedDays,
    leadWorker: null,
    plannedContactOn: null,
    contactBy,
    firstContactAt: null,
    firstContactAfterDays: null,
    contacts: 0,
    resumeOn: null,
    proposal: null,
    withdrawalRequest: null,
    escalatedAt: null,
    reminders: [],
    endedAt,
    refusalReason: null,
    outcome,
    feedback: '',
    redirectedTo: null,
    seenAt: null,
    importId,
    importedAt,
  }
}
