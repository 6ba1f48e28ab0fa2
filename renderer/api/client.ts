import type { Bridge, CallName, Input, Reply } from '#domain/contract.ts'
import { confirmedIn } from './confirmed-texts.ts'

declare global {
  interface Window {
    /** Set by the preload; the only way out of the renderer. */
    readonly bridge: Bridge
  }
}

/** What a call answers when the rules let it through. */
export type Value<N extends CallName> = Extract<Reply<N>, { readonly ok: true }>['value']
/** Every way in which a call may say no. */
export type Failure<N extends CallName> = Extract<Reply<N>, { readonly ok: false }>['error']
export type AnyFailure = Failure<CallName>

/** One call through the bridge, with the answers to the guard's questions. A refusal is an answer, never an exception. */
export const call = <N extends CallName>(name: N, input: Input<N>): Promise<Reply<N>> => {
  const confirmed = confirmedIn(input)
  return window.bridge.call(name, confirmed.length === 0 ? input : { ...input, confirmed })
}
