import { ContactResult, ContactType, OutcomeKey, RefusalReason, ReturnReason } from '#domain/code-lists.ts'
import { InstitutionKey } from '#domain/ids.ts'
import { LocalDay } from '#domain/time.ts'
import { aReason, type Subject } from '../support/permission-scene.ts'
import { aContent } from '../support/relay.ts'
import { social, socialLead } from '../support/workers.ts'
import { byDrafter, byPartyOrCoordinator, byReceiver, byReceiversLead, bySender, type Lines } from './line.ts'

const aDay = LocalDay.parse('2026-12-01')
const oneReferral = ({ referralId }: Subject) => ({ referralId })

export const referralLines = {
  draftReferral: {
    ask: ({ referralId }) => ({ continues: referralId, content: aContent() }),
    at: 'sent',
    ...bySender,
    receiver: 'may',
    coordinator: 'party',
  },
  reviseDraft: { ask: ({ referralId }) => ({ referralId, content: aContent() }), at: 'draft', ...byDrafter },
  discardDraft: { ask: oneReferral, at: 'draft', ...byDrafter },
  sendReferral: { ask: ({ referralId }) => ({ referralId, revisitReason: '' }), at: 'draft', ...byDrafter },
  acknowledgeReferral: { ask: oneReferral, at: 'sent', ...byReceiver },
  acceptReferral: {
    ask: ({ referralId }) => ({ referralId, leadWorker: social.code, plannedContactOn: aDay }),
    at: 'sent',
    ...byReceiver,
  },
  returnReferral: {
    ask: ({ referralId }) => ({ referralId, reason: ReturnReason.parse('unclear_reason'), missing: aReason }),
    at: 'sent',
    ...byReceiver,
  },
  completeReferral: {
    ask: ({ referralId }) => ({ referralId, completion: aReason }),
    at: 'needs_info',
    ...bySender,
  },
  refuseReferral: {
    ask: ({ referralId }) => ({
      referralId,
      reason: RefusalReason.parse('no_places'),
      justification: aReason,
      nextStep: aReason,
    }),
    at: 'sent',
    ...byReceiver,
  },
  // After the acceptance with the lead (DESIGN §4).
  redirectReferral: {
    ask: ({ referralId }) => ({ referralId, to: InstitutionKey.parse('cas'), information: aReason }),
    at: 'accepted',
    ...byReceiversLead,
  },
  recordContact: {
    ask: ({ referralId }) => ({
      referralId,
      contactType: ContactType.parse('phone'),
      result: ContactResult.parse('reached'),
      note: '',
    }),
    at: 'accepted',
    ...byReceiver,
  },
  holdReferral: {
    ask: ({ referralId }) => ({ referralId, reason: aReason, resumeOn: LocalDay.parse('2026-11-20') }),
    at: 'in_progress',
    ...byReceiver,
  },
  resumeReferral: { ask: oneReferral, at: 'on_hold', ...byReceiver },
  closeReferral: {
    ask: ({ referralId }) => ({
      referralId,
      outcome: OutcomeKey.parse('support_provided'),
      feedback: aReason,
    }),
    at: 'in_progress',
    ...byReceiver,
  },
  approveProposal: { ask: oneReferral, at: 'refusal proposed', ...byReceiversLead },
  sendBackProposal: {
    ask: ({ referralId }) => ({ referralId, remark: aReason }),
    at: 'refusal proposed',
    ...byReceiversLead,
  },
  withdrawReferral: { ask: ({ referralId }) => ({ referralId, reason: aReason }), at: 'sent', ...bySender },
  requestWithdrawal: {
    ask: ({ referralId }) => ({ referralId, reason: aReason }),
    at: 'accepted',
    ...bySender,
  },
  answerWithdrawal: {
    ask: ({ referralId }) => ({ referralId, agree: true, reason: aReason }),
    at: 'withdrawal requested',
    ...byReceiver,
  },
  voidReferral: {
    ask: ({ referralId }) => ({ referralId, justification: aReason }),
    at: 'sent',
    sender: { worker: 'lead_or_coordinator', lead: 'may' },
    receiver: 'lead_or_coordinator',
    foreign: 'not there',
    coordinator: 'may',
    figures: 'not there',
  },
  confirmOutcome: { ask: oneReferral, at: 'closed', ...bySender },
  addNote: {
    ask: ({ referralId }) => ({ referralId, text: aReason, shared: true }),
    at: 'sent',
    ...byPartyOrCoordinator,
  },
  // Everyone takes work over for themselves; giving it to somebody else is the lead's.
  assignWorker: {
    ask: ({ referralId }) => ({ referralId, worker: socialLead.code }),
    at: 'accepted',
    ...byReceiversLead,
  },
  changeUrgency: {
    ask: ({ referralId }) => ({ referralId, urgency: 'elevated', reason: aReason }),
    at: 'sent',
    ...bySender,
  },
  moveDeadline: {
    ask: ({ referralId }) => ({ referralId, dueOn: aDay, reason: aReason }),
    at: 'sent',
    ...byReceiver,
  },
  escalateReferral: {
    ask: ({ referralId }) => ({ referralId, reason: aReason }),
    at: 'sent',
    ...byPartyOrCoordinator,
  },
  undoStep: {
    ask: ({ referralId, lastStep }) => ({ referralId, step: lastStep }),
    at: 'sent',
    sender: { worker: 'may', lead: 'author_of_step' },
    receiver: 'author_of_step',
    foreign: 'not there',
    coordinator: 'author_of_step',
    figures: 'not there',
  },
} satisfies Lines
