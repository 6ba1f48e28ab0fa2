import type { Page } from '@playwright/test'
import { driveApp } from '#host/drive.ts'
import { type LaunchOptions, type Runtime, waitForPage, watchPage } from './runtime.ts'

/** `SZTAFETA_SLOW=6` runs the pages as on a computer six times slower: what depends on haste shows itself. */
const slowness = Number(process.env.SZTAFETA_SLOW ?? 1)

/** Starts the app on the stand-in, in a browser without windows. */
export const launchOnHost = async (options: LaunchOptions): Promise<Runtime> => {
  const app = await driveApp(
    [`--user-data-dir=${options.userData}`, `--vault=${options.vaultFolder}`],
    options.entry,
  )
  const pages = () => app.context.pages().filter(page => !page.isClosed())
  const meet = async (page: Page): Promise<void> => {
    await watchPage(page, options.onProblem)
    if (slowness > 1) {
      const session = await app.context.newCDPSession(page)
      await session.send('Emulation.setCPUThrottlingRate', { rate: slowness })
    }
  }
  for (const page of pages()) await meet(page)
  app.context.on('page', page => void meet(page).catch(() => undefined))
  return {
    pages,
    waitForPage: known => waitForPage(pages, known),
    processId: () => app.processId,
    answerDialog: answer => app.ask({ ask: 'answerDialog', answer }),
    pretendIdle: seconds => app.ask({ ask: 'idle', seconds }),
    lockScreen: () => app.ask({ ask: 'lockScreen' }),
    quit: async () => {
      const code = await app.end('SIGTERM')
      if (code !== 0) options.onProblem(`The app ended with ${code}\n${app.output()}`)
      return code
    },
    kill: async () => {
      await app.end('SIGKILL')
    },
  }
}
