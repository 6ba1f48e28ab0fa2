import type { ConsoleMessage, Page } from '@playwright/test'
import type { DialogAnswer } from '#host/dialog.ts'

export type LaunchOptions = {
  readonly userData: string
  readonly vaultFolder: string
  /** Another compiled main than the app's own. */
  readonly entry?: string
  readonly onProblem: (problem: string) => void
}

/** What either runtime, the real one or the stand-in, offers a test. */
export type Runtime = {
  readonly pages: () => ReadonlyArray<Page>
  /** A page that is not among the known ones, once it has loaded. */
  readonly waitForPage: (known: ReadonlySet<Page>) => Promise<Page>
  readonly processId: () => number
  readonly answerDialog: (answer: DialogAnswer) => Promise<void>
  readonly pretendIdle: (seconds: number) => Promise<void>
  readonly lockScreen: () => Promise<void>
  /** Answers the exit code. */
  readonly quit: () => Promise<number>
  readonly kill: () => Promise<void>
}

const describeProblem = (message: ConsoleMessage): string | undefined =>
  message.type() === 'error' ? `console: ${message.text()}` : undefined

/** Reports what a page complains about from now on, and what it complained about before anyone listened. */
export const watchPage = async (page: Page, onProblem: (problem: string) => void): Promise<void> => {
  const report = (message: ConsoleMessage) => {
    const problem = describeProblem(message)
    if (problem !== undefined) onProblem(problem)
  }
  page.on('console', report)
  page.on('pageerror', error => onProblem(`exception: ${error.message}`))
  page.on('crash', () => onProblem('the page crashed'))
  // From now on the dialog of files is the test's: taken over at the key that opens it, it would come too late.
  page.on('filechooser', () => undefined)
  for (const message of await page.consoleMessages()) report(message)
  for (const error of await page.pageErrors()) onProblem(`exception: ${error.message}`)
}

/** Polls, because neither runtime says when a page of another process has become usable. */
export const waitForPage = async (
  pages: () => ReadonlyArray<Page>,
  known: ReadonlySet<Page>,
): Promise<Page> => {
  for (let attempt = 0; attempt < 300; attempt += 1) {
    const page = pages().find(candidate => !known.has(candidate) && candidate.url() !== 'about:blank')
    if (page !== undefined) {
      await page.waitForLoadState('load')
      return page
    }
    await new Promise(wait => setTimeout(wait, 50))
  }
  throw new Error('No further window appeared')
}
