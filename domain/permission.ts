import { isRestrictedNeed } from './code-lists.ts'
import { awaitsOutcomeSeen, isSent, type Referral, type Status, statuses } from './referral.ts'
import type { Refusal } from './refusal.ts'
import { err, ok, type Result } from './result.ts'
import { mayRemind } from './review-reminder.ts'
import type { Instant } from './time.ts'
import { isCoordinator, isPartyWorker, type Worker } from './worker.ts'

/**
 * Every step that a worker can take with one referral, from the one that someone waits for to the one that is seldom
 * right. The names are those of the calls.
 */
export const referralActions = [
  'approveProposal',
  'sendBackProposal',
  'answerWithdrawal',
  'confirmOutcome',
  'completeReferral',
  'reviseDraft',
  'sendReferral',
  'acceptReferral',
  'resumeReferral',
  'recordContact',
  'closeReferral',
  'returnReferral',
  'refuseReferral',
  'redirectReferral',
  'acknowledgeReferral',
  'holdReferral',
  'addNote',
  'assignWorker',
  'moveDeadline',
  'changeUrgency',
  'requestWithdrawal',
  'withdrawReferral',
  'remindReferral',
  'escalateReferral',
  'discardDraft',
  'voidReferral',
] as const
export type ReferralAction = (typeof referralActions)[number]

type Side = 'sender' | 'receiver' | 'party_or_coordinator' | 'lead_or_coordinator'
type Rule = { readonly from: readonly Status[]; readonly side: Side; readonly lead?: true }

const undecided = ['sent', 'acknowledged'] as const
const taken = ['accepted', 'in_progress', 'on_hold'] as const
const open = ['sent', 'acknowledged', 'needs_info', ...taken] as const
const sentOnce = [...open, 'refused', 'redirected', 'withdrawn', 'closed'] as const

/** DESIGN §4, one line a row: from which states, and who. */
const rules: Readonly<Record<ReferralAction, Rule>> = {
  reviseDraft: { from: ['draft'], side: 'sender' },
  discardDraft: { from: ['draft'], side: 'sender' },
  sendReferral: { from: ['draft'], side: 'sender' },
  acknowledgeReferral: { from: ['sent'], side: 'receiver' },
  acceptReferral: { from: undecided, side: 'receiver' },
  returnReferral: { from: undecided, side: 'receiver' },
  completeReferral: { from: ['needs_info'], side: 'sender' },
  refuseReferral: { from: undecided, side: 'receiver' },
  redirectReferral: { from: [...undecided, 'accepted', 'in_progress'], side: 'receiver' },
  recordContact: { from: ['accepted', 'in_progress'], side: 'receiver' },
  holdReferral: { from: ['accepted', 'in_progress'], side: 'receiver' },
  resumeReferral: { from: ['on_hold'], side: 'receiver' },
  closeReferral: { from: taken, side: 'receiver' },
  approveProposal: { from: [...undecided, ...taken], side: 'receiver', lead: true },
  sendBackProposal: { from: [...undecided, ...taken], side: 'receiver', lead: true },
  withdrawReferral: { from: [...undecided, 'needs_info'], side: 'sender' },
  requestWithdrawal: { from: taken, side: 'sender' },
  answerWithdrawal: { from: taken, side: 'receiver' },
  voidReferral: { from: ['draft', ...sentOnce], side: 'lead_or_coordinator' },
  confirmOutcome: { from: ['closed', 'refused', 'redirected'], side: 'sender' },
  addNote: { from: sentOnce, side: 'party_or_coordinator' },
  assignWorker: { from: taken, side: 'receiver' },
  changeUrgency: { from: open, side: 'sender' },
  moveDeadline: { from: [...undecided, 'accepted', 'in_progress'], side: 'receiver' },
  remindReferral: {
    from: [...open, 'closed', 'refused', 'redirected'],
    side: 'party_or_coordinator',
  },
  escalateReferral: { from: open, side: 'party_or_coordinator' },
}

/**
 * Whether this worker may take this step with this referral now. Refuses with `NotPermitted` (who may),
 * `WrongState`, `EarlierThanLast` (no event before the one it follows) and what the step itself needs to be there.
 */
export const permit = (
  action: ReferralAction,
  referral: Referral,
  worker: Worker,
  at: Instant,
): Result<void, Refusal> => {
  const rule = rules[action]
  const side = onSide(rule.side, referral, worker)
  if (!side.ok) return side
  if (!rule.from.includes(referral.status)) {
    return rule.lead && isSent(referral) && (referral.status === 'refused' || referral.status === 'closed')
      ? err({ type: 'DecidedMeanwhile', status: referral.status, at: referral.statusSince })
      : err({ type: 'WrongState', status: referral.status })
  }
  if (at < referral.changedAt) return err({ type: 'EarlierThanLast', lastAt: referral.changedAt })
  if (rule.lead && !worker.lead) return err({ type: 'NotPermitted', rule: 'lead' })
  return precondition(action, referral, worker, at)
}

/** The steps that this worker may take now, the natural next one first. */
export const allowedActions = (referral: Referral, worker: Worker, at: Instant): readonly ReferralAction[] =>
  (stepsFrom.get(referral.status) ?? []).filter(action => permit(action, referral, worker, at).ok)

/** The rules read by state: of all the steps, a state has only a few. */
const stepsFrom: ReadonlyMap<Status, readonly ReferralAction[]> = new Map(
  statuses.map(status => [status, referralActions.filter(action => rules[action].from.includes(status))]),
)

/**
 * Who may take over an old register, and take an import back: a lead, for their own institution. It writes down what
 * other institutions once did, so it is no step of a single worker; the coordinator changes no state (DESIGN §4).
 */
export const permitImport = (worker: Worker): Result<void, Refusal> => {
  if (!isPartyWorker(worker)) return err({ type: 'NotPermitted', rule: 'party' })
  return worker.lead ? ok(undefined) : err({ type: 'NotPermitted', rule: 'lead' })
}

/** Who reviews an institution's handoffs: its leads (DESIGN §1). The coordinator looks at the network as a whole. */
export const permitReview = (worker: Worker): Result<void, Refusal> => permitImport(worker)

/**
 * The log of what each did (reference §5.5a): a worker reads their own, a lead that of their institution, the data
 * protection officer all of it. Coordinators and viewers read none.
 */
export const readsLogOf = (reader: Worker, worker: Pick<Worker, 'code' | 'institution'>): boolean => {
  if (reader.role === 'dpo') return true
  if (!isPartyWorker(reader) || reader.institution !== worker.institution) return false
  return reader.lead || reader.code === worker.code
}

/** How much of a referral a worker may see (reference §5.5a). Enforced in the vault process. */
export type Access = 'full' | 'status' | 'none'

/**
 * Parties see all of it; the coordinator sees state, dates and need, the texts only once it was escalated;
 * drafts belong to the sender alone. Nobody else sees a referral.
 */
export const accessTo = (referral: Referral, worker: Worker): Access => {
  if (isParty(referral, worker)) return 'full'
  if (isCoordinator(worker) && isSent(referral)) return referral.escalatedAt === null ? 'status' : 'full'
  return 'none'
}

/** A need that only the two parties and the coordinator see, and the coordinator's look is logged. */
export const isRestricted = (referral: Referral): boolean =>
  referral.need !== null && isRestrictedNeed(referral.need)

const isParty = (referral: Referral, worker: Worker): boolean =>
  isPartyWorker(worker) &&
  (worker.institution === referral.from || (isSent(referral) && worker.institution === referral.to))

const onSide = (side: Side, referral: Referral, worker: Worker): Result<void, Refusal> => {
  const isSender = isPartyWorker(worker) && worker.institution === referral.from
  const isReceiver = isPartyWorker(worker) && isSent(referral) && worker.institution === referral.to
  switch (side) {
    case 'sender':
      return isSender ? ok(undefined) : err({ type: 'NotPermitted', rule: 'sender' })
    case 'receiver':
      return isReceiver ? ok(undefined) : err({ type: 'NotPermitted', rule: 'receiver' })
    case 'party_or_coordinator':
      return isSender || isReceiver || isCoordinator(worker)
        ? ok(undefined)
        : err({ type: 'NotPermitted', rule: 'party' })
    case 'lead_or_coordinator':
      return (isSender && worker.lead) || (isCoordinator(worker) && isSent(referral))
        ? ok(undefined)
        : err({ type: 'NotPermitted', rule: 'lead_or_coordinator' })
  }
}

/** What a step needs of the referral beyond its state. */
const precondition = (
  action: ReferralAction,
  referral: Referral,
  worker: Worker,
  at: Instant,
): Result<void, Refusal> => {
  // No dead ends: what was redirected does not vanish with a draft (DESIGN §2.4).
  if (action === 'discardDraft' && referral.relation === 'redirect') return err({ type: 'RedirectPromised' })
  if (!isSent(referral)) return ok(undefined)
  switch (action) {
    case 'approveProposal':
    case 'sendBackProposal':
      if (referral.proposal === null) return err({ type: 'NothingProposed' })
      return referral.proposal.by === worker.code
        ? err({ type: 'NotPermitted', rule: 'other_than_proposer' })
        : ok(undefined)
    case 'refuseReferral':
    case 'closeReferral':
    case 'redirectReferral':
      if (referral.proposal !== null && !worker.lead) {
        return err({ type: 'ProposalPending', kind: referral.proposal.kind })
      }
      return action === 'redirectReferral' && referral.acceptedAt !== null && !worker.lead
        ? err({ type: 'NotPermitted', rule: 'lead' })
        : ok(undefined)
    case 'requestWithdrawal':
      return referral.withdrawalRequest === null ? ok(undefined) : err({ type: 'AlreadyRequested' })
    case 'answerWithdrawal':
      return referral.withdrawalRequest === null ? err({ type: 'NothingRequested' }) : ok(undefined)
    case 'confirmOutcome':
      return awaitsOutcomeSeen(referral) ? ok(undefined) : err({ type: 'NothingToSee' })
    case 'remindReferral':
      return mayRemind(referral, worker.institution, at)
    case 'escalateReferral':
      return referral.escalatedAt === null ? ok(undefined) : err({ type: 'AlreadyEscalated' })
    case 'moveDeadline':
      return referral.acceptedAt !== null && referral.firstContactAt !== null
        ? err({ type: 'NoDeadlineRuns' })
        : ok(undefined)
    default:
      return ok(undefined)
  }
}
