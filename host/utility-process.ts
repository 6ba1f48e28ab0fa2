import { type ChildProcess, fork } from 'node:child_process'
import { EventEmitter } from 'node:events'

type ForkOptions = { readonly serviceName?: string; readonly env?: NodeJS.ProcessEnv }

const parentPort = new URL('./parent-port.ts', import.meta.url).href
const children = new Set<ChildProcess>()

export class UtilityProcess extends EventEmitter<{
  message: [message: unknown]
  spawn: []
  exit: [code: number]
}> {
  readonly #child: ChildProcess

  constructor(child: ChildProcess) {
    super()
    this.#child = child
    children.add(child)
    child.once('spawn', () => this.emit('spawn'))
    child.on('message', message => this.emit('message', message))
    child.once('exit', code => {
      children.delete(child)
      this.emit('exit', code ?? 1)
    })
  }

  get pid(): number | undefined {
    return this.#child.pid
  }

  postMessage(message: unknown): void {
    if (this.#child.connected && typeof message === 'object' && message !== null) this.#child.send(message)
  }

  kill(): boolean {
    return this.#child.kill()
  }
}

/** A child of plain Node in place of the runtime's utility process; `advanced` clones what the runtime clones. */
export const utilityProcess = {
  fork: (modulePath: string, args: string[] = [], options: ForkOptions = {}): UtilityProcess =>
    new UtilityProcess(
      fork(modulePath, args, {
        serialization: 'advanced',
        execArgv: ['--import', parentPort],
        env: options.env ?? process.env,
      }),
    ),
}

process.once('exit', () => {
  for (const child of children) child.kill('SIGKILL')
})
