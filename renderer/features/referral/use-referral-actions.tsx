import { type ReactNode, useState } from 'react'
import type { ReferralRow } from '#domain/answers.ts'
import type { ReferralAction } from '#domain/permission.ts'
import { navigate } from '../../app/router.ts'
import { type DirectAction, isDirect } from './action-order.ts'
import { ActionDialog, type DialogAction } from './actions/ActionDialog.tsx'
import { useActionCommand } from './actions/use-action-command.ts'

export interface ReferralActions {
  /** Takes a step: a direct one at once, another in its dialog, a draft on its page. */
  readonly take: (action: ReferralAction, referral: ReferralRow) => void
  /** The dialog that is open, to be put anywhere on the page. */
  readonly dialog: ReactNode
}

const nothing = (): void => undefined

/** Steps with referrals, from a list or from a page. */
export function useReferralActions(): ReferralActions {
  const [open, setOpen] = useState<{ action: DialogAction; referral: ReferralRow }>()
  const acknowledge = useActionCommand('acknowledgeReferral', { onDone: nothing, asNotice: true })
  const resume = useActionCommand('resumeReferral', { onDone: nothing, asNotice: true })
  const confirm = useActionCommand('confirmOutcome', { onDone: nothing, asNotice: true })
  const direct: Record<DirectAction, typeof acknowledge.run> = {
    acknowledgeReferral: acknowledge.run,
    resumeReferral: resume.run,
    confirmOutcome: confirm.run,
  }
  return {
    take: (action, referral) => {
      if (isDirect(action)) direct[action]({ referralId: referral.id })
      else if (action === 'reviseDraft') navigate('newReferral', undefined, { draft: referral.id })
      else setOpen({ action, referral })
    },
    dialog:
      open === undefined ? null : (
        <ActionDialog
          key={`${open.action} ${open.referral.id}`}
          action={open.action}
          referral={open.referral}
          onClose={() => setOpen(undefined)}
        />
      ),
  }
}
