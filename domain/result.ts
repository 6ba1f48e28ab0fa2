/** What a rule answers: the value, or a refusal as a plain value. Defects are thrown, never wrapped. */
export type Result<T, E> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly error: E }

export const ok = <T>(value: T): Result<T, never> => ({ ok: true, value })

export const err = <const E>(error: E): Result<never, E> => ({ ok: false, error })

/** Closes a switch over a union: a new member becomes a compile error here. */
export const assertNever = (value: never, what: string): never => {
  throw new Error(`${what}: unexpected ${JSON.stringify(value)}`)
}
