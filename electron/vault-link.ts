import { EventEmitter } from 'node:events'
import { type UtilityProcess, utilityProcess } from 'electron'
import type { CallName, Input, Reply } from '#domain/contract.ts'
import { err } from '#domain/result.ts'

type Waiting = (reply: unknown) => void

/** The other end of the vault process: questions go in, replies come back, and changes are pushed. */
export type VaultLink = {
  /** For a call whose name and input are known here. */
  readonly call: <N extends CallName>(name: N, input: Input<N>) => Promise<Reply<N>>
  /** Passes a call of a window on as it is: the vault process checks its name and its input. */
  readonly relay: (name: string, input: unknown) => Promise<unknown>
  /** Ends the process, and with it the key and the open database; a fresh, locked one takes its place. */
  readonly lock: () => void
  /** The same, with the vault of another folder. */
  readonly openFolder: (folder: string) => void
  readonly folder: () => string
  readonly close: () => void
  readonly onChanged: (listener: (changed: unknown) => void) => void
  readonly onLocked: (listener: () => void) => void
}

type Message = {
  readonly id?: unknown
  readonly reply?: unknown
  readonly changed?: unknown
  readonly ended?: unknown
}

const isMessage = (value: unknown): value is Message => typeof value === 'object' && value !== null

/** A process that dies at once, again and again, would only burn the machine: then calls answer a defect. */
const quickDeathsAllowed = 3
const quickDeathMs = 2000

/** Starts the vault process for the given folder and keeps exactly one alive until `close`. */
export const openVaultLink = (entry: string, firstFolder: string): VaultLink => {
  const news = new EventEmitter()
  let folder = firstFolder
  let waiting = new Map<number, Waiting>()
  let lastId = 0
  let quickDeaths = 0
  let closed = false
  let current: UtilityProcess | undefined

  const hear = (message: unknown): void => {
    if (!isMessage(message)) return
    // The worker was removed while signed in: the process that holds the key goes as if somebody had locked.
    if (message.ended === true) lock()
    if (message.changed !== undefined) news.emit('changed', message.changed)
    if (typeof message.id !== 'number') return
    const answer = waiting.get(message.id)
    waiting.delete(message.id)
    answer?.(message.reply)
  }

  const answerAllWaiting = (reply: unknown): void => {
    const unanswered = waiting
    waiting = new Map()
    for (const answer of unanswered.values()) answer(reply)
  }

  const start = (): void => {
    const born = performance.now()
    const child = utilityProcess.fork(entry, [`--vault=${folder}`], {
      serviceName: 'Sztafeta vault',
    })
    current = child
    child.on('message', message => {
      if (current === child) hear(message)
    })
    child.once('exit', () => {
      if (current !== child || closed) return
      current = undefined
      quickDeaths = performance.now() - born < quickDeathMs ? quickDeaths + 1 : 0
      answerAllWaiting(err({ type: 'Defect', reference: 'vault-process-ended' }))
      if (quickDeaths < quickDeathsAllowed) start()
      news.emit('locked')
    })
  }

  const stop = (): void => {
    const child = current
    current = undefined
    child?.kill()
    answerAllWaiting(err({ type: 'NotSignedIn' }))
  }

  const lock = (): void => {
    stop()
    quickDeaths = 0
    start()
    news.emit('locked')
  }

  const relay = (name: string, input: unknown): Promise<unknown> => {
    const child = current
    if (child === undefined) return Promise.resolve(err({ type: 'Defect', reference: 'no-vault-process' }))
    lastId += 1
    const id = lastId
    return new Promise(answer => {
      waiting.set(id, answer)
      child.postMessage({ id, name, input })
    })
  }

  start()
  return {
    // The contract says what comes back for a name, and the vault process is compiled against the same contract.
    call: async <N extends CallName>(name: N, input: Input<N>) => (await relay(name, input)) as Reply<N>,
    relay,
    lock,
    openFolder: next => {
      folder = next
      lock()
    },
    folder: () => folder,
    close: () => {
      closed = true
      stop()
    },
    onChanged: listener => {
      news.on('changed', listener)
    },
    onLocked: listener => {
      news.on('locked', listener)
    },
  }
}
