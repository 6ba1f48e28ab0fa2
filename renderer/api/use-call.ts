import { keepPreviousData, useQuery } from '@tanstack/react-query'
import type { Input, Reply } from '#domain/contract.ts'
import { call, type Failure, type Value } from './client.ts'
import type { QueryName } from './watched-topics.ts'

export type UseCallOptions = {
  readonly enabled?: boolean
  /** Keeps the old answer on the screen while a changed question is asked, as lists and filters want it. */
  readonly keepPrevious?: boolean
}

export type CallState<N extends QueryName> = {
  /** The answer; undefined while none has come, or when the rules said no. */
  readonly value: Value<N> | undefined
  readonly failure: Failure<N> | undefined
  /** True until the first answer, be it a refusal. */
  readonly waiting: boolean
  readonly ask: () => void
}

/** Reads one query of the contract, and reads it again whenever the vault says that its topic changed. */
export function useCall<N extends QueryName>(
  name: N,
  input: Input<N>,
  { enabled = true, keepPrevious = false }: UseCallOptions = {},
): CallState<N> {
  const query = useQuery<Reply<N>>({
    queryKey: [name, input],
    queryFn: () => call(name, input),
    enabled,
    throwOnError: true,
    ...(keepPrevious ? { placeholderData: keepPreviousData } : {}),
  })
  const reply = query.data
  return {
    value: reply?.ok === true ? (reply.value as Value<N>) : undefined,
    failure: reply?.ok === false ? (reply.error as Failure<N>) : undefined,
    waiting: reply === undefined,
    ask: () => void query.refetch(),
  }
}
