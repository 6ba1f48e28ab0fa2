import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { resolve } from 'node:path'
import { chromium } from '@playwright/test'
import type { Remote } from '#host/remote.ts'
import { type LaunchOptions, type Runtime, waitForPage, watchPage } from './runtime.ts'

const project = resolve(import.meta.dirname, '../../..')

const readyEndpoint = (child: ChildProcess, output: () => string): Promise<string> =>
  new Promise((done, fail) => {
    child.on('message', message => {
      if (typeof message === 'object' && message !== null && 'ready' in message && message.ready)
        done(String(message.ready))
    })
    child.once('exit', code => fail(new Error(`The app ended with ${code} before it was ready\n${output()}`)))
  })

/** Starts the app on the stand-in, in a browser without windows, and drives its pages over a local socket. */
export const launchOnHost = async (options: LaunchOptions): Promise<Runtime> => {
  const child = spawn(
    process.execPath,
    [
      resolve(project, 'host/run.ts'),
      options.entry ?? resolve(project, 'out/main/index.js'),
      `--user-data-dir=${options.userData}`,
      `--vault=${options.vaultFolder}`,
    ],
    {
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
      env: { ...process.env, SZTAFETA_HEADLESS: '1', NODE_ENV: 'production' },
    },
  )
  let output = ''
  for (const stream of [child.stdout, child.stderr])
    stream?.on('data', part => {
      output += String(part)
    })
  const exited = once(child, 'exit').then(([code]) => (typeof code === 'number' ? code : 1))
  const browser = await chromium.connect(await readyEndpoint(child, () => output))
  const [context] = browser.contexts()
  if (context === undefined) throw new Error('The app has no browser context')
  const pages = () => context.pages().filter(page => !page.isClosed())
  for (const page of pages()) await watchPage(page, options.onProblem)
  context.on('page', page => void watchPage(page, options.onProblem).catch(() => undefined))

  const ask = async (remote: Remote): Promise<void> => {
    const obeyed = once(child, 'message')
    child.send(remote)
    await obeyed
  }
  const end = async (signal: 'SIGTERM' | 'SIGKILL'): Promise<number> => {
    if (child.exitCode === null) child.kill(signal)
    const code = await exited
    await browser.close().catch(() => undefined)
    if (signal === 'SIGTERM' && code !== 0) options.onProblem(`The app ended with ${code}\n${output}`)
    return code
  }
  return {
    pages,
    waitForPage: known => waitForPage(pages, known),
    answerDialog: answer => ask({ ask: 'answerDialog', answer }),
    pretendIdle: seconds => ask({ ask: 'idle', seconds }),
    lockScreen: () => ask({ ask: 'lockScreen' }),
    quit: () => end('SIGTERM'),
    kill: async () => {
      await end('SIGKILL')
    },
  }
}
