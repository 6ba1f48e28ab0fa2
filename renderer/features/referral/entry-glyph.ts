import type { TimelineEntry } from '#domain/answers.ts'
import { positivityOf, reachedPerson } from '#domain/code-lists.ts'
import type { ShownEvent } from '#domain/referral-events.ts'
import { assertNever } from '#domain/result.ts'
import type { TrackGlyph } from '#domain/track-leg.ts'

/** The sign of an event, the same on the track and in the timeline. */
export const glyphOf = (entry: TimelineEntry): TrackGlyph =>
  entry.withoutEffect ? 'without-effect' : glyphOfEvent(entry)

const glyphOfEvent = (event: ShownEvent): TrackGlyph => {
  switch (event.type) {
    case 'ReferralSent':
    case 'ReferralImported':
      return 'sent'
    case 'ReferralAcknowledged':
      return 'acknowledged'
    case 'ReferralAccepted':
      return 'accepted'
    case 'ReferralReturned':
      return 'returned'
    case 'ReferralCompleted':
      return 'completed'
    case 'ReferralRefused':
      return 'refused'
    case 'ReferralRedirected':
      return 'redirected'
    case 'ContactRecorded':
      return reachedPerson(event.payload.result) ? 'contact' : 'missed-contact'
    case 'ReferralHeld':
      return 'held'
    case 'ReferralResumed':
      return 'resumed'
    case 'ReferralWithdrawn':
      return 'withdrawn'
    case 'ReferralClosed':
      return closedGlyph(event.payload.outcome)
    case 'ReferralVoided':
      return 'void'
    case 'OutcomeSeen':
      return 'seen'
    case 'ReferralEscalated':
      return 'escalated'
    case 'WorkerAssigned':
      return 'worker-changed'
    case 'RestrictedViewed':
      return 'hidden'
    case 'ReferralDrafted':
    case 'DraftDiscarded':
    case 'RefusalProposed':
    case 'ClosureProposed':
    case 'ProposalSentBack':
    case 'WithdrawalRequested':
    case 'WithdrawalDeclined':
    case 'NoteAdded':
    case 'DecisionNoted':
    case 'ReferralReminded':
    case 'UrgencyChanged':
    case 'DeadlineMoved':
    case 'WarningConfirmed':
      return 'note'
    default:
      return assertNever(event, 'referral event')
  }
}

/** How it ended, by whether the person was supported. */
export const closedGlyph = (outcome: string): TrackGlyph => {
  switch (positivityOf(outcome)) {
    case 'yes':
      return 'closed-support'
    case 'partly':
      return 'closed-partial'
    default:
      return 'closed-none'
  }
}
