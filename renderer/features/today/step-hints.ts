import type { ReferralAction } from '#domain/permission.ts'
import type { KeyHint } from '../../app/key-hints.ts'
import type { Texts } from '../../text/polish.ts'
import { actionKeys, mainActions } from '../referral/action-order.ts'

/** The keys of the steps with the selected row: the one of the row first, then those of its preview. */
export const stepHints = (t: Texts, actions: readonly ReferralAction[]): readonly KeyHint[] => {
  const [first, ...others] = actions
  const ordered = [first, ...mainActions.filter(action => others.includes(action))]
  return ordered.flatMap(action => {
    const keys = action === undefined || action === 'reviseDraft' ? undefined : actionKeys[action]
    return action === undefined || keys === undefined
      ? []
      : [{ keys, label: t.today.keyStep(t.referralActions.label[action]) }]
  })
}
