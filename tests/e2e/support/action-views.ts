import { type ReferralAction, referralActions } from '#domain/permission.ts'
import { isDirect } from '#renderer/features/referral/action-order.ts'
import { callAndExpect } from '../../support/bridge-call.ts'
import { referralsInEveryState } from './demo-people.ts'
import { expect } from './patient-expect.ts'
import type { Desk, View } from './views.ts'

/** The steps that open a dialog. */
export const dialogActions: readonly ReferralAction[] = referralActions.filter(
  action => !isDirect(action) && action !== 'reviseDraft',
)

const withDialog = (hash: string, action: ReferralAction): View => ({
  name: `Skierowanie, ${action}`,
  hash,
  reach: async (page, t) => {
    const list = page.getByRole('region', { name: t.referralActions.title })
    await list
      .getByRole('button')
      .filter({ has: page.getByText(t.referralActions.label[action]) })
      .first()
      .click()
    await expect(page.getByRole('dialog')).toBeVisible()
  },
})

/** A referral in every state and each dialog of a step, but for those met at another desk before. */
export const actionViews = async ({ page, met }: Desk): Promise<readonly View[]> => {
  const views: View[] = []
  for (const { id, status } of await referralsInEveryState(page)) {
    const hash = `#/referrals/${id}`
    const { actions } = await callAndExpect(page, 'referralDetails', { referralId: id })
    if (!met.has(status)) views.push({ name: `Skierowanie, ${status}`, hash })
    met.add(status)
    for (const action of actions) {
      if (met.has(action) || !dialogActions.includes(action)) continue
      met.add(action)
      views.push(withDialog(hash, action))
    }
  }
  return views
}
