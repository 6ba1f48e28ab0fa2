import { type ReactNode, useMemo } from 'react'
import type { ReferralAction } from '#domain/permission.ts'
import type { ReviewBoard, ReviewRow } from '#domain/review-answers.ts'
import { useActionCommand } from '../referral/actions/use-action-command.ts'
import { useReferralActions } from '../referral/use-referral-actions.tsx'
import type { ReviewStep } from './review-hints.ts'
import { proposalKey, type ReviewWalk } from './use-review-walk.ts'

export interface ReviewSteps {
  /** Takes a step with the selected row, or with the given one; false when it is not possible now. */
  readonly act: (step: ReviewStep, row?: ReviewRow) => boolean
  /** The steps possible with what is selected. */
  readonly can: readonly ReviewStep[]
  /** The proposal that approving and sending back speak of. */
  readonly current: ReviewRow | undefined
  readonly dialog: ReactNode
}

/** Assigning is giving work to somebody; what nobody has accepted yet is accepted for them. */
const actionsOf: Readonly<Record<ReviewStep, readonly ReferralAction[]>> = {
  approve: ['approveProposal'],
  sendBack: ['sendBackProposal'],
  assign: ['assignWorker', 'acceptReferral'],
  remind: ['remindReferral'],
  escalate: ['escalateReferral'],
}

const nothing = (): void => undefined

/** One key each for what a lead does from the board, without leaving it. */
export function useReviewSteps(board: ReviewBoard | undefined, walk: ReviewWalk): ReviewSteps {
  const { take, dialog } = useReferralActions()
  const approve = useActionCommand('approveProposal', { onDone: nothing, asNotice: true })
  const { selected } = walk
  const current = useMemo(
    () => board?.toApprove.find(({ id }) => id === selected?.row.id) ?? board?.toApprove[0],
    [board, selected],
  )
  const actionFor = (step: ReviewStep, row: ReviewRow | undefined): ReferralAction | undefined =>
    actionsOf[step].find(action => row?.actions.includes(action))
  const act = (step: ReviewStep, row = selected?.row): boolean => {
    const action = actionFor(step, row)
    if (row !== undefined && action === 'approveProposal') {
      // Its text stands open beside the key, and the notice takes it back.
      if (!approve.waiting) approve.run({ referralId: row.id })
      return true
    }
    if (row !== undefined && action !== undefined) {
      take(action, row)
      return true
    }
    // The first press leads to what can be decided, so that no stray key decides it.
    if ((step !== 'approve' && step !== 'sendBack') || current === undefined) return false
    walk.goTo(proposalKey(current))
    return true
  }
  const actions = selected?.row.actions
  const can = useMemo(
    () =>
      (Object.keys(actionsOf) as ReviewStep[]).filter(step =>
        actionsOf[step].some(action => actions?.includes(action)),
      ),
    [actions],
  )
  return { act, can, current, dialog }
}
