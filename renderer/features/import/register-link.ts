import { rulesTaken } from '../../text/rules-in-force.ts'
import type { RegisterDesk } from './register-desk.ts'

type Answered<N extends keyof RegisterDesk> = Awaited<ReturnType<RegisterDesk[N]>>

/** The page's end of the worker in which a register is read. */
export type RegisterLink = {
  readonly open: (...input: Parameters<RegisterDesk['open']>) => Promise<Answered<'open'>>
  readonly unknownValues: (
    ...input: Parameters<RegisterDesk['unknownValues']>
  ) => Promise<Answered<'unknownValues'>>
  readonly preview: (...input: Parameters<RegisterDesk['preview']>) => Promise<Answered<'preview'>>
  readonly codedLines: (from: number) => Promise<Answered<'codedLines'>>
  readonly refuseInNetwork: (lines: readonly number[]) => Promise<Answered<'refuseInNetwork'>>
  readonly shownLines: (...input: Parameters<RegisterDesk['shownLines']>) => Promise<Answered<'shownLines'>>
  readonly portion: (from: number) => Promise<Answered<'portion'>>
  readonly personsTaken: () => Promise<Answered<'personsTaken'>>
  readonly close: () => void
}

type Heard = {
  readonly id: number
  readonly value?: unknown
  readonly share?: number
  readonly broken?: true
}
type Waiting = {
  readonly answer: (value: unknown) => void
  readonly fail: (defect: Error) => void
  readonly told: (share: number) => void
}

/** Starts the worker. A file that kills it (memory, a defect of the reader) fails all that waits, and the page says so. */
export const openRegisterLink = (): RegisterLink => {
  const worker = new Worker(new URL('./register-worker.ts', import.meta.url), { type: 'module' })
  // The worker is another process of its own: it reads needs and outcomes as this network calls them.
  worker.postMessage({ rules: rulesTaken() })
  const waiting = new Map<number, Waiting>()
  let lastId = 0
  const failAll = (): void => {
    for (const { fail } of waiting.values()) fail(new Error('the reader of the register broke down'))
    waiting.clear()
  }
  worker.addEventListener('message', ({ data }: MessageEvent<Heard>) => {
    const { id, value, share, broken } = data
    const asked = waiting.get(id)
    if (share !== undefined) {
      asked?.told(share)
      return
    }
    waiting.delete(id)
    if (broken) asked?.fail(new Error('the reader of the register broke down'))
    else asked?.answer(value)
  })
  worker.addEventListener('error', failAll)

  const ask = <N extends keyof RegisterDesk>(
    name: N,
    input: readonly unknown[],
    { told = () => undefined, moved = [] }: { told?: (share: number) => void; moved?: Transferable[] } = {},
  ): Promise<Answered<N>> => {
    lastId += 1
    const id = lastId
    return new Promise((resolve, fail) => {
      waiting.set(id, { answer: value => resolve(value as Answered<N>), fail, told })
      worker.postMessage({ id, name, input }, moved)
    })
  }
  return {
    open: (file, wish) => ask('open', [file, wish], { moved: file === null ? [] : [file] }),
    unknownValues: (...input) => ask('unknownValues', input),
    preview: (mapping, context, told) => ask('preview', [mapping, context], { told }),
    codedLines: from => ask('codedLines', [from]),
    refuseInNetwork: lines => ask('refuseInNetwork', [lines]),
    shownLines: (...input) => ask('shownLines', input),
    portion: from => ask('portion', [from]),
    personsTaken: () => ask('personsTaken', []),
    close: () => {
      worker.terminate()
      failAll()
    },
  }
}
