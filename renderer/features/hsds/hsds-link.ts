import type { HsdsFile, HsdsFileFault } from '#domain/hsds-file.ts'
import type { HsdsWish } from '#domain/hsds-reading.ts'
import type { InstitutionRow, ReadRow, ServiceRow } from '#domain/hsds-rows.ts'
import type { Result } from '#domain/result.ts'

export type OpenedHsds = { readonly services: number } & Pick<HsdsFile, 'leftOut' | 'page'>

export type HsdsAnswers = {
  readonly open: Result<OpenedHsds, HsdsFileFault>
  readonly read: readonly ReadRow<InstitutionRow>[]
  readonly portion: readonly ReadRow<ServiceRow>[]
}
type Inputs = { readonly open: Uint8Array; readonly read: HsdsWish; readonly portion: number }
export type HsdsQuestion = {
  readonly [N in keyof Inputs]: { readonly id: number; readonly name: N; readonly input: Inputs[N] }
}[keyof Inputs]

/** The page's end of the worker in which a published directory is read. */
export type HsdsLink = {
  readonly open: (bytes: Uint8Array) => Promise<HsdsAnswers['open']>
  readonly read: (wish: HsdsWish, told: (done: number) => void) => Promise<HsdsAnswers['read']>
  readonly portion: (from: number) => Promise<HsdsAnswers['portion']>
  readonly close: () => void
}

type Heard = { readonly id: number; readonly value?: unknown; readonly done?: number; readonly broken?: true }
type Waiting = {
  readonly answer: (value: unknown) => void
  readonly fail: (defect: Error) => void
  readonly told: (done: number) => void
}

/** Starts the worker. A file that kills it fails all that waits, and the page says so. */
export const openHsdsLink = (): HsdsLink => {
  const worker = new Worker(new URL('./hsds-worker.ts', import.meta.url), { type: 'module' })
  const waiting = new Map<number, Waiting>()
  let lastId = 0
  const failAll = (): void => {
    for (const { fail } of waiting.values()) fail(new Error('the reader of the directory broke down'))
    waiting.clear()
  }
  worker.addEventListener('message', ({ data }: MessageEvent<Heard>) => {
    const asked = waiting.get(data.id)
    if (data.done !== undefined) {
      asked?.told(data.done)
      return
    }
    waiting.delete(data.id)
    if (data.broken) asked?.fail(new Error('the reader of the directory broke down'))
    else asked?.answer(data.value)
  })
  worker.addEventListener('error', failAll)
  const ask = <N extends keyof Inputs>(
    name: N,
    input: Inputs[N],
    told: (done: number) => void = () => undefined,
  ): Promise<HsdsAnswers[N]> => {
    lastId += 1
    const id = lastId
    return new Promise((resolve, fail) => {
      waiting.set(id, { answer: value => resolve(value as HsdsAnswers[N]), fail, told })
      worker.postMessage({ id, name, input })
    })
  }
  return {
    open: bytes => ask('open', bytes),
    read: (wish, told) => ask('read', wish, told),
    portion: from => ask('portion', from),
    close: () => {
      worker.terminate()
      failAll()
    },
  }
}
