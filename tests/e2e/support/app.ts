import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { onTestFinished } from 'vitest'
import { launchOnElectron } from './electron-runtime.ts'
import { launchOnHost } from './host-runtime.ts'
import type { LaunchOptions, Runtime } from './runtime.ts'

/** The compiled app, running on folders of its own, as a test sees it. */
export type RunningApp = Omit<Runtime, 'pages'> & {
  readonly folder: string
  readonly vaultFolder: string
  /** The first window. */
  readonly page: () => Page
  readonly pages: () => ReadonlyArray<Page>
  /** The window that the given step opens. */
  readonly nextWindow: (open: () => Promise<unknown>) => Promise<Page>
  /** Ends the app politely, or as a power cut would, and starts it again on the same folders. */
  readonly restart: (how?: 'quit' | 'kill') => Promise<void>
  /** An error on the console that this test provokes on purpose. */
  readonly expectProblem: (pattern: RegExp) => void
}

const launch = (options: LaunchOptions): Promise<Runtime> =>
  process.env.SZTAFETA_ELECTRON === '1' ? launchOnElectron(options) : launchOnHost(options)

type AppOptions = { readonly vaultFolder?: string; readonly entry?: string }

/**
 * Starts the app for the running test and ends it with the test. A test during which a page complains (an
 * exception, an error on the console, a violated Content-Security-Policy) fails, whatever it looked at.
 */
export const startApp = async (options: AppOptions = {}): Promise<RunningApp> => {
  const folder = mkdtempSync(join(tmpdir(), 'sztafeta-app-'))
  const vaultFolder = options.vaultFolder ?? join(folder, 'vault')
  const expected: RegExp[] = []
  const problems: string[] = []
  const launchOptions: LaunchOptions = {
    userData: join(folder, 'user-data'),
    vaultFolder,
    ...(options.entry === undefined ? {} : { entry: options.entry }),
    onProblem: problem => problems.push(problem),
  }
  let runtime = await launch(launchOptions)

  onTestFinished(async ({ task }) => {
    // What stood on the screen says more than the place in the test; all of it is made-up data.
    if (task.result?.state === 'fail')
      for (const page of runtime.pages())
        process.stderr.write(`${await page.locator('body').ariaSnapshot()}\n`)
    await runtime.quit()
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
    const unexpected = problems.filter(problem => !expected.some(pattern => pattern.test(problem)))
    if (unexpected.length > 0) throw new Error(`The app complained:\n${unexpected.join('\n')}`)
  })

  return {
    folder,
    vaultFolder,
    page: () => {
      const [first] = runtime.pages()
      if (first === undefined) throw new Error('The app has no window')
      return first
    },
    pages: () => runtime.pages(),
    nextWindow: async open => {
      const before = new Set(runtime.pages())
      await open()
      return runtime.waitForPage(before)
    },
    waitForPage: known => runtime.waitForPage(known),
    processId: () => runtime.processId(),
    answerDialog: answer => runtime.answerDialog(answer),
    pretendIdle: seconds => runtime.pretendIdle(seconds),
    lockScreen: () => runtime.lockScreen(),
    quit: () => runtime.quit(),
    kill: () => runtime.kill(),
    restart: async (how = 'quit') => {
      await (how === 'kill' ? runtime.kill() : runtime.quit())
      runtime = await launch(launchOptions)
    },
    expectProblem: pattern => expected.push(pattern),
  }
}
