import { type Decided, type Deciding, longEnough, permitSent } from './deciding.ts'
import { permit } from './permission.ts'
import type { Referral } from './referral.ts'
import { ok } from './result.ts'

/** sent, acknowledged, needs_info → withdrawn: before the handoff the sender may take it back. */
export const withdrawReferral = (
  referral: Referral,
  { reason }: { readonly reason: string },
  deciding: Deciding,
): Decided => {
  const sent = permitSent('withdrawReferral', referral, deciding)
  if (!sent.ok) return sent
  const said = longEnough('reason', reason, 3)
  if (!said.ok) return said
  return ok([
    { type: 'ReferralWithdrawn', referralId: referral.id, payload: { reason: said.value, agreed: false } },
  ])
}

/** After the handoff the sender can only ask; the receiver decides. */
export const requestWithdrawal = (
  referral: Referral,
  { reason }: { readonly reason: string },
  deciding: Deciding,
): Decided => {
  const sent = permitSent('requestWithdrawal', referral, deciding)
  if (!sent.ok) return sent
  const said = longEnough('reason', reason, 3)
  if (!said.ok) return said
  return ok([{ type: 'WithdrawalRequested', referralId: referral.id, payload: { reason: said.value } }])
}

/** The receiver's answer to a withdrawal request: withdraw, or carry on and say why. */
export const answerWithdrawal = (
  referral: Referral,
  { agree, reason }: { readonly agree: boolean; readonly reason: string },
  deciding: Deciding,
): Decided => {
  const sent = permitSent('answerWithdrawal', referral, deciding)
  if (!sent.ok) return sent
  const said = longEnough('reason', reason, agree ? 0 : 3)
  if (!said.ok) return said
  const asked = sent.value.withdrawalRequest ?? ''
  return ok([
    agree
      ? {
          type: 'ReferralWithdrawn',
          referralId: referral.id,
          payload: { reason: said.value === '' ? asked : said.value, agreed: true },
        }
      : { type: 'WithdrawalDeclined', referralId: referral.id, payload: { reason: said.value } },
  ])
}

/** any → void: entered in error. It counts nowhere and stays visible. */
export const voidReferral = (
  referral: Referral,
  { justification }: { readonly justification: string },
  { by, at }: Deciding,
): Decided => {
  const permitted = permit('voidReferral', referral, by, at)
  if (!permitted.ok) return permitted
  const said = longEnough('justification', justification, 10)
  if (!said.ok) return said
  return ok([{ type: 'ReferralVoided', referralId: referral.id, payload: { justification: said.value } }])
}

/** The sender has seen the result: only this closes the loop (DESIGN §2.2). */
export const confirmOutcome = (referral: Referral, deciding: Deciding): Decided => {
  const sent = permitSent('confirmOutcome', referral, deciding)
  return sent.ok ? ok([{ type: 'OutcomeSeen', referralId: referral.id, payload: {} }]) : sent
}
