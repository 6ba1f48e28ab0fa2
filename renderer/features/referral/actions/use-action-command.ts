import type { Input } from '#domain/contract.ts'
import type { ReferralAction } from '#domain/permission.ts'
import type { Value } from '../../../api/client.ts'
import { useCommand } from '../../../api/use-command.ts'
import type { Texts } from '../../../text/polish.ts'
import { notify } from '../../../ui/notify.tsx'
import { useTakeBack } from '../use-take-back.ts'

export interface ActionCommand<N extends ReferralAction> {
  readonly run: (input: Input<N>) => void
  readonly waiting: boolean
  /** Why it was refused, as a sentence; everything typed stays where it is. */
  readonly sentence: string | undefined
}

export interface UseActionCommandOptions<N extends ReferralAction> {
  /** Says something else than usual when it is done. */
  readonly notice?: ((t: Texts) => string) | undefined
  readonly onDone: (value: Value<N>) => void
  /** Where no form stands beside it. */
  readonly asNotice?: boolean
}

/** Drafts are kept or thrown away, and a voided entry stays one; every other step can be taken back from its notice. */
const isFinal = (action: ReferralAction): boolean =>
  action === 'reviseDraft' || action === 'discardDraft' || action === 'voidReferral'

/** One step as a command: when it is done a notice says so and offers the way back, when it is refused the form says why. */
export function useActionCommand<N extends ReferralAction>(
  action: N,
  { notice, onDone, asNotice = false }: UseActionCommandOptions<N>,
): ActionCommand<N> {
  const takeBack = useTakeBack()
  const step: ReferralAction = action
  const command = useCommand(action, {
    asNotice,
    onDone: value => {
      const text = notice ?? ((t: Texts) => t.referralActions.done[step])
      notify(isFinal(step) ? { text } : { text, undo: () => takeBack(value as Value<ReferralAction>) })
      onDone(value)
    },
  })
  return {
    run: input => void command.run(input),
    waiting: command.waiting,
    sentence: command.sentence,
  }
}
