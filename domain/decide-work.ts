import type { ContactResult, ContactType, OutcomeKey } from './code-lists.ts'
import { isInstitutionSideNegative, reachedPerson } from './code-lists.ts'
import { dueAfterPause, waitedWorkingDays } from './deadline.ts'
import { type Decided, type Deciding, longEnough, permitSent, waitedForDecision } from './deciding.ts'
import type { Referral } from './referral.ts'
import { err, ok } from './result.ts'
import { addDays, type LocalDay, localDayOf } from './time.ts'

export type ContactInput = {
  readonly contactType: ContactType
  readonly result: ContactResult
  readonly note: string
}

/** accepted → in_progress with the first attempt; the clock of the first contact stops when the person is reached. */
export const recordContact = (referral: Referral, input: ContactInput, deciding: Deciding): Decided => {
  const sent = permitSent('recordContact', referral, deciding)
  if (!sent.ok) return sent
  const first =
    sent.value.firstContactAt === null && isWithPerson(input.contactType) && reachedPerson(input.result)
  const since = sent.value.acceptedAt ?? deciding.at
  return ok([
    {
      type: 'ContactRecorded',
      referralId: referral.id,
      payload: {
        contactType: input.contactType,
        result: input.result,
        note: input.note.trim(),
        first,
        waitedDays: Math.max(0, waitedWorkingDays(since, deciding.at) - sent.value.heldDays),
      },
    },
  ])
}

/** Longest pause, in calendar days (DESIGN §4). */
export const longestHoldDays = 30

/** accepted, in_progress → on_hold, with a reason and a day of resuming at most 30 days ahead. */
export const holdReferral = (
  referral: Referral,
  { reason, resumeOn }: { readonly reason: string; readonly resumeOn: LocalDay },
  deciding: Deciding,
): Decided => {
  const sent = permitSent('holdReferral', referral, deciding)
  if (!sent.ok) return sent
  const said = longEnough('reason', reason, 3)
  if (!said.ok) return said
  const today = localDayOf(deciding.at)
  const latest = addDays(today, longestHoldDays)
  if (resumeOn <= today) return err({ type: 'DayInPast', earliest: addDays(today, 1) })
  if (resumeOn > latest) return err({ type: 'HoldTooLong', latest })
  return ok([{ type: 'ReferralHeld', referralId: referral.id, payload: { reason: said.value, resumeOn } }])
}

/** on_hold → in_progress; the clock of the first contact goes on, later by the working days for which it stood. */
export const resumeReferral = (referral: Referral, deciding: Deciding): Decided => {
  const sent = permitSent('resumeReferral', referral, deciding)
  if (!sent.ok) return sent
  const { contactBy, firstContactAt, statusSince } = sent.value
  const pausedDays = waitedWorkingDays(statusSince, deciding.at)
  const moved = contactBy === null || firstContactAt !== null ? null : dueAfterPause(contactBy, pausedDays)
  return ok([{ type: 'ReferralResumed', referralId: referral.id, payload: { contactBy: moved, pausedDays } }])
}

/**
 * accepted … on_hold → closed, with an outcome and one sentence for the sender. Where the institution itself
 * stopped the support (not eligible, no capacity) it is proposed to the lead first.
 */
export const closeReferral = (
  referral: Referral,
  { outcome, feedback }: { readonly outcome: OutcomeKey; readonly feedback: string },
  deciding: Deciding,
): Decided => {
  const sent = permitSent('closeReferral', referral, deciding)
  if (!sent.ok) return sent
  const said = longEnough('feedback', feedback, 3)
  if (!said.ok) return said
  const type = isInstitutionSideNegative(outcome) && !deciding.by.lead ? 'ClosureProposed' : 'ReferralClosed'
  return ok([{ type, referralId: referral.id, payload: { outcome, feedback: said.value } }])
}

/** The second key: the lead makes the proposed refusal or closure happen. Nobody approves their own. */
export const approveProposal = (referral: Referral, deciding: Deciding): Decided => {
  const sent = permitSent('approveProposal', referral, deciding)
  if (!sent.ok) return sent
  const proposal = sent.value.proposal
  if (proposal === null) return err({ type: 'NothingProposed' })
  if (proposal.kind === 'closure') {
    const { outcome, feedback } = proposal
    return ok([{ type: 'ReferralClosed', referralId: referral.id, payload: { outcome, feedback } }])
  }
  const { reason, justification, nextStep } = proposal
  const waitedDays = waitedForDecision(sent.value, deciding.at)
  return ok([
    {
      type: 'ReferralRefused',
      referralId: referral.id,
      payload: { reason, justification, nextStep, waitedDays },
    },
  ])
}

/** The lead sends a proposal back with a remark; the referral stays as it was. */
export const sendBackProposal = (
  referral: Referral,
  { remark }: { readonly remark: string },
  deciding: Deciding,
): Decided => {
  const sent = permitSent('sendBackProposal', referral, deciding)
  if (!sent.ok) return sent
  const said = longEnough('remark', remark, 3)
  if (!said.ok) return said
  return ok([{ type: 'ProposalSentBack', referralId: referral.id, payload: { remark: said.value } }])
}

/** Talks between institutions and letters are recorded, but they are no contact with the person. */
const isWithPerson = (type: ContactType): boolean =>
  type !== 'worker_to_worker' && type !== 'case_meeting' && type !== 'written'
