import { type Decided, type Deciding, permitSent } from './deciding.ts'
import { type Referral, turnOf } from './referral.ts'
import { err, ok } from './result.ts'

/** Reminds the institution whose move it is, with or without a sentence. Changes no state and no deadline. */
export const remindReferral = (
  referral: Referral,
  { text }: { readonly text: string },
  deciding: Deciding,
): Decided => {
  const sent = permitSent('remindReferral', referral, deciding)
  if (!sent.ok) return sent
  const to = turnOf(sent.value)
  if (to === null) return err({ type: 'NobodyToRemind' })
  return ok([
    {
      type: 'ReferralReminded',
      referralId: referral.id,
      payload: { by: deciding.by.institution, to, text: text.trim() },
    },
  ])
}
