import type { TimelineEntry } from '#domain/answers.ts'
import { assertNever } from '#domain/result.ts'
import type { Texts } from '../../text/polish.ts'

/** What people wrote with an event, one paragraph each; empty where nothing was written or it may not be read. */
export const timelineQuote = (entry: TimelineEntry, t: Texts): readonly string[] =>
  textsOf(entry, t).filter(text => text !== '')

const textsOf = (entry: TimelineEntry, t: Texts): readonly string[] => {
  switch (entry.type) {
    case 'ReferralSent':
      return [entry.payload.text, entry.payload.revisitReason]
    case 'ReferralImported':
      return [entry.payload.text]
    case 'ReferralReturned':
      return [entry.payload.missing]
    case 'ReferralCompleted':
      return [entry.payload.completion]
    case 'RefusalProposed':
    case 'ReferralRefused':
      return [entry.payload.justification, withNextStep(entry.payload.nextStep, t)]
    case 'ClosureProposed':
    case 'ReferralClosed':
      return [entry.payload.feedback]
    case 'ProposalSentBack':
      return [entry.payload.remark]
    case 'ReferralRedirected':
      return [entry.payload.information]
    case 'ReferralHeld':
    case 'ReferralWithdrawn':
    case 'WithdrawalRequested':
    case 'WithdrawalDeclined':
    case 'UrgencyChanged':
    case 'DeadlineMoved':
    case 'ReferralEscalated':
      return [entry.payload.reason]
    case 'ReferralVoided':
      return [entry.payload.justification]
    case 'NoteAdded':
    case 'ReferralReminded':
      return [entry.payload.text]
    case 'DecisionNoted':
      return [entry.payload.what]
    // What was noted with a contact stands in the list of contacts beside the timeline.
    case 'ContactRecorded':
    case 'ReferralDrafted':
    case 'DraftDiscarded':
    case 'ReferralAcknowledged':
    case 'ReferralAccepted':
    case 'ReferralResumed':
    case 'OutcomeSeen':
    case 'WorkerAssigned':
    case 'RestrictedViewed':
    case 'WarningConfirmed':
      return []
    default:
      return assertNever(entry, 'timeline entry')
  }
}

const withNextStep = (step: string, t: Texts): string => (step === '' ? '' : t.timeline.nextStep(step))
