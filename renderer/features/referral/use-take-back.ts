import type { EventId, ReferralId } from '#domain/ids.ts'
import { useCommand } from '../../api/use-command.ts'
import { notify } from '../../ui/notify.tsx'

/** A step with one referral, as the answer of its command names it. */
export interface TakenStep {
  readonly referralId: ReferralId
  readonly step: EventId
}

/** Takes a step back and says so; a refusal is said too, with who has seen it. `then` follows the former only. */
export function useTakeBack(): (taken: TakenStep, then?: () => void) => void {
  const { run } = useCommand('undoStep', { asNotice: true })
  const takeBack = async ({ referralId, step }: TakenStep, then?: () => void): Promise<void> => {
    const reply = await run({ referralId, step })
    if (!reply.ok) return
    notify({ text: t => t.referralActions.undone(t.referralActions.step[reply.value.type]) })
    then?.()
  }
  return (taken, then) => void takeBack(taken, then)
}
