import type { RefusalReason, ReturnReason } from './code-lists.ts'
import { dueAfter, dueAfterPause, type ResponsePromise, waitedWorkingDays } from './deadline.ts'
import { type Decided, type Deciding, longEnough, permitSent, waitedForDecision } from './deciding.ts'
import type { Takes } from './directory-events.ts'
import { type InstitutionKey, networkKey, type ReferralId } from './ids.ts'
import { takesReferrals } from './network-events.ts'
import type { Referral, Sent } from './referral.ts'
import type { NewReferralEvent } from './referral-events.ts'
import { err, ok } from './result.ts'
import { type LocalDay, localDayOf } from './time.ts'
import type { Worker } from './worker.ts'

/** sent → acknowledged: "I have seen it", not consent. */
export const acknowledgeReferral = (referral: Referral, deciding: Deciding): Decided => {
  const sent = permitSent('acknowledgeReferral', referral, deciding)
  return sent.ok ? ok([{ type: 'ReferralAcknowledged', referralId: referral.id, payload: {} }]) : sent
}

export type Acceptance = {
  readonly plannedContactOn: LocalDay
  /** Who leads it, as the directory knows them; undefined = nobody active by that code. */
  readonly leadWorker: Worker | undefined
  readonly promise: ResponsePromise
}

/** sent, acknowledged → accepted: the handoff. The receiver says who leads it and when the first contact is planned. */
export const acceptReferral = (referral: Referral, acceptance: Acceptance, deciding: Deciding): Decided => {
  const sent = permitSent('acceptReferral', referral, deciding)
  if (!sent.ok) return sent
  const { leadWorker, plannedContactOn, promise } = acceptance
  if (leadWorker === undefined) return err({ type: 'NotFound', what: 'worker' })
  if (leadWorker.institution !== sent.value.to) return err({ type: 'WorkerElsewhere' })
  const today = localDayOf(deciding.at)
  if (plannedContactOn < today) return err({ type: 'DayInPast', earliest: today })
  return ok([
    {
      type: 'ReferralAccepted',
      referralId: referral.id,
      payload: {
        leadWorker: leadWorker.code,
        plannedContactOn,
        contactBy: dueAfter(deciding.at, promise.firstContact),
        waitedDays: waitedForDecision(sent.value, deciding.at),
      },
    },
  ])
}

/** sent, acknowledged → needs_info: not a refusal; the acceptance clock stands until the sender completes it. */
export const returnReferral = (
  referral: Referral,
  { reason, missing }: { readonly reason: ReturnReason; readonly missing: string },
  deciding: Deciding,
): Decided => {
  const sent = permitSent('returnReferral', referral, deciding)
  if (!sent.ok) return sent
  const said = longEnough('missing', missing, 3)
  if (!said.ok) return said
  return ok([
    {
      type: 'ReferralReturned',
      referralId: referral.id,
      payload: { reason, missing: said.value, waitedDays: waitedForDecision(sent.value, deciding.at) },
    },
  ])
}

/** needs_info → sent: the clock goes on, later by the working days for which it stood. */
export const completeReferral = (
  referral: Referral,
  { completion }: { readonly completion: string },
  deciding: Deciding,
): Decided => {
  const sent = permitSent('completeReferral', referral, deciding)
  if (!sent.ok) return sent
  const said = longEnough('completion', completion, 3)
  if (!said.ok) return said
  const pausedDays = waitedWorkingDays(sent.value.statusSince, deciding.at)
  return ok([
    {
      type: 'ReferralCompleted',
      referralId: referral.id,
      payload: {
        completion: said.value,
        acceptBy: dueAfterPause(sent.value.acceptBy, pausedDays),
        pausedDays,
      },
    },
  ])
}

export type RefusalInput = {
  readonly reason: RefusalReason
  readonly justification: string
  readonly nextStep: string
}

/**
 * sent, acknowledged → refused, with a coded reason, a justification of 20 characters and what happens next.
 * An urgent or immediate one is only proposed: the lead of the receiver approves it, or sends it back.
 */
export const refuseReferral = (referral: Referral, input: RefusalInput, deciding: Deciding): Decided => {
  const sent = permitSent('refuseReferral', referral, deciding)
  if (!sent.ok) return sent
  const justification = longEnough('justification', input.justification, 20)
  if (!justification.ok) return justification
  const nextStep = longEnough('nextStep', input.nextStep, 3)
  if (!nextStep.ok) return nextStep
  const payload = {
    reason: input.reason,
    justification: justification.value,
    nextStep: nextStep.value,
    waitedDays: waitedForDecision(sent.value, deciding.at),
  }
  const type = needsSecondKey(sent.value) && !deciding.by.lead ? 'RefusalProposed' : 'ReferralRefused'
  return ok([{ type, referralId: referral.id, payload }])
}

export type Redirection = {
  readonly to: InstitutionKey
  readonly takes: Takes | undefined
  readonly information: string
  readonly childId: ReferralId
}

/**
 * sent … in_progress → redirected, after acceptance by the lead. The sender is told, and a child referral to
 * the new receiver is drafted in the same chain; until someone accepts it, the baton stays where it is.
 */
export const redirectReferral = (
  referral: Referral,
  redirection: Redirection,
  deciding: Deciding,
): Decided => {
  const sent = permitSent('redirectReferral', referral, deciding)
  if (!sent.ok) return sent
  const { to, takes, childId } = redirection
  if (to === sent.value.to) return err({ type: 'OwnInstitution' })
  if (to === sent.value.from) return err({ type: 'RedirectToSender' })
  if (takes === undefined || to === networkKey) return err({ type: 'NotFound', what: 'institution' })
  if (!takesReferrals(takes)) return err({ type: 'ReceiverTakesNothing', institution: to })
  if (takes === 'no_persons' && sent.value.resident !== null) {
    return err({ type: 'ReceiverTakesNoPersons', institution: to })
  }
  const information = longEnough('information', redirection.information, 3)
  if (!information.ok) return information
  const waitedDays = waitedForDecision(sent.value, deciding.at)
  return ok([
    {
      type: 'ReferralRedirected',
      referralId: referral.id,
      payload: { to, childId, information: information.value, waitedDays },
    },
    childDraft(sent.value, to, childId),
  ])
}

const childDraft = (parent: Sent, to: InstitutionKey, childId: ReferralId): NewReferralEvent => ({
  type: 'ReferralDrafted',
  referralId: childId,
  payload: {
    chainId: parent.chainId,
    parentId: parent.id,
    relation: 'redirect',
    from: parent.to,
    heldBy: parent.heldBy,
    to,
    resident: parent.resident,
    need: parent.need,
    urgency: parent.urgency,
    service: parent.service,
    basis: parent.basis,
    basisNote: parent.basisNote,
    intake: parent.intake,
    text: parent.text,
  },
})

const needsSecondKey = (sent: Sent): boolean => sent.urgency === 'urgent' || sent.urgency === 'immediate'
