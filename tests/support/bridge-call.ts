import type { Page } from 'playwright-core'
import type { Answer, CallName, Input, Reply } from '#domain/contract.ts'

/** Makes a call as the screens make it, from inside a page of the running app. */
export const callBridge = <N extends CallName>(page: Page, name: N, input: Input<N>): Promise<Reply<N>> =>
  page.evaluate(
    async ([callName, callInput]) => {
      const bridge: { call: (name: string, input: unknown) => Promise<Reply<N>> } = Reflect.get(
        globalThis,
        'bridge',
      )
      return bridge.call(callName, callInput)
    },
    [name, input] as const,
  )

type Value<N extends CallName> = Extract<Answer<N>, { readonly ok: true }>['value']

/** The same where a refusal would be a fault of the script. */
export const callAndExpect = async <N extends CallName>(
  page: Page,
  name: N,
  input: Input<N>,
): Promise<Value<N>> => {
  const reply = await callBridge(page, name, input)
  if (!reply.ok) throw new Error(`${name} was refused: ${JSON.stringify(reply.error)}`)
  return reply.value as Value<N>
}
