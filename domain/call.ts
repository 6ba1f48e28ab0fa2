import type { z } from 'zod'
import type { Result } from './result.ts'

/** One call: whether it changes anything, what it takes, and (in the type alone) what it answers. */
export type Call<I extends z.ZodType, T, E> = {
  readonly kind: 'command' | 'query'
  readonly input: I
  readonly answer?: Result<T, E>
}

/** A call that changes something. */
export const command = <I extends z.ZodType>(input: I) => ({
  answers: <T, E = never>(): Call<I, T, E> => ({ kind: 'command', input }),
})
/** A call that only reads. */
export const query = <I extends z.ZodType>(input: I) => ({
  answers: <T, E = never>(): Call<I, T, E> => ({ kind: 'query', input }),
})
