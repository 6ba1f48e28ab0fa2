import { useMutation } from '@tanstack/react-query'
import type { CallName, Input, Reply } from '#domain/contract.ts'
import type { SaidNo } from '../text/pl/refusals.ts'
import { refusalSentence } from '../text/refusal-sentence.ts'
import { useTexts } from '../text/use-texts.ts'
import { notify } from '../ui/notify.tsx'
import { call, type Failure, type Value } from './client.ts'

/** Every call that is no plain reading. */
export type CommandName = Exclude<CallName, 'sessionInfo' | 'directory' | 'listToday' | 'listReferrals'>

export type Command<N extends CallName> = {
  /** Runs the command; answers its reply, so that a form can go on where it was let through. */
  readonly run: (input: Input<N>) => Promise<Reply<N>>
  readonly waiting: boolean
  /** The last refusal, until the next try or `clear`. */
  readonly failure: Failure<N> | undefined
  /** The same as a sentence that says what to do next. */
  readonly sentence: string | undefined
  readonly clear: () => void
}

export type UseCommandOptions<N extends CallName> = {
  /** Says the refusal as a notice, where no form stands beside it. */
  readonly asNotice?: boolean
  readonly onDone?: (value: Value<N>) => void
}

/** One command of the contract. Refusals are kept for the form, or said as a notice. */
export function useCommand<N extends CommandName>(
  name: N,
  { asNotice = false, onDone }: UseCommandOptions<N> = {},
): Command<N> {
  const t = useTexts()
  const { mutateAsync, isPending, data, reset } = useMutation<Reply<N>, Error, Input<N>>({
    mutationFn: input => call(name, input),
    throwOnError: true,
  })
  const said = data?.ok === false ? (data.error as SaidNo) : undefined
  return {
    run: async input => {
      const reply = await mutateAsync(input)
      if (reply.ok) onDone?.(reply.value as Value<N>)
      else if (asNotice) notify({ text: t => refusalSentence(t, reply.error as SaidNo) })
      return reply
    },
    waiting: isPending,
    failure: said as Failure<N> | undefined,
    sentence: said === undefined ? undefined : refusalSentence(t, said),
    clear: reset,
  }
}
