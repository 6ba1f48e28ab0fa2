import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { resolve } from 'node:path'
import { type BrowserContext, chromium } from 'playwright-core'
import { compiledMain } from './compiled-app.ts'
import type { Remote } from './remote.ts'

/** A running app without windows, driven from another process: by a test, or by the demo that takes pictures. */
export type DrivenApp = {
  readonly context: BrowserContext
  readonly ask: (remote: Remote) => Promise<void>
  readonly output: () => string
  readonly processId: number
  /** Ends the app and answers its exit code. */
  readonly end: (signal: 'SIGTERM' | 'SIGKILL') => Promise<number>
}

const project = resolve(import.meta.dirname, '..')

const readyEndpoint = (child: ChildProcess, output: () => string): Promise<string> =>
  new Promise((done, fail) => {
    child.on('message', message => {
      if (typeof message === 'object' && message !== null && 'ready' in message && message.ready)
        done(String(message.ready))
    })
    child.once('exit', code => fail(new Error(`The app ended with ${code} before it was ready\n${output()}`)))
  })

/** Starts a compiled app (the project's own by default) and connects to its pages over a local socket. */
export const driveApp = async (
  switches: ReadonlyArray<string>,
  entry = compiledMain(),
): Promise<DrivenApp> => {
  const child = spawn(process.execPath, [resolve(project, 'host/run.ts'), entry, ...switches], {
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    env: {
      ...process.env,
      SZTAFETA_HEADLESS: process.env.SZTAFETA_HEADLESS ?? '1',
      NODE_ENV: 'production',
    },
  })
  let output = ''
  for (const stream of [child.stdout, child.stderr])
    stream?.on('data', part => {
      output += String(part)
    })
  const exited = once(child, 'exit').then(([code]) => (typeof code === 'number' ? code : 1))
  const browser = await chromium.connect(await readyEndpoint(child, () => output))
  const [context] = browser.contexts()
  if (context === undefined) throw new Error('The app has no browser context')
  return {
    context,
    output: () => output,
    processId: child.pid ?? 0,
    ask: async remote => {
      const obeyed = once(child, 'message')
      child.send(remote)
      await obeyed
    },
    end: async signal => {
      if (child.exitCode === null) child.kill(signal)
      const code = await exited
      await browser.close().catch(() => undefined)
      return code
    },
  }
}
