import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { _electron } from '@playwright/test'
import { compiledMain } from '#host/compiled-app.ts'
import { type LaunchOptions, type Runtime, waitForPage, watchPage } from './runtime.ts'

const project = resolve(import.meta.dirname, '../../..')

const requireRuntime = (): void => {
  if (!existsSync(resolve(project, 'node_modules/electron/path.txt')))
    throw new Error(
      'The Electron runtime is not installed; "node node_modules/electron/install.js" downloads it from GitHub',
    )
}

/** Starts the app on the real runtime. Dialogs are answered by replacing them inside its main process. */
export const launchOnElectron = async (options: LaunchOptions): Promise<Runtime> => {
  requireRuntime()
  const app = await _electron.launch({
    args: [
      options.entry ?? compiledMain(),
      `--user-data-dir=${options.userData}`,
      `--vault=${options.vaultFolder}`,
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    ],
    cwd: project,
  })
  await app.firstWindow()
  const pages = () => app.windows()
  for (const page of pages()) await watchPage(page, options.onProblem)
  app.on('window', page => void watchPage(page, options.onProblem).catch(() => undefined))
  return {
    pages,
    waitForPage: known => waitForPage(pages, known),
    processId: () => app.process().pid ?? 0,
    answerDialog: answer =>
      app.evaluate(({ dialog }, given) => {
        if (given.kind === 'save')
          dialog.showSaveDialog = async () => ({
            canceled: given.filePath === null,
            filePath: given.filePath ?? '',
          })
        if (given.kind === 'open')
          dialog.showOpenDialog = async () => ({
            canceled: given.filePaths.length === 0,
            filePaths: [...given.filePaths],
          })
        if (given.kind === 'message')
          dialog.showMessageBox = async () => ({ response: given.response, checkboxChecked: false })
      }, answer),
    pretendIdle: seconds =>
      app.evaluate(({ powerMonitor }, idle) => {
        powerMonitor.getSystemIdleTime = () => idle
      }, seconds),
    lockScreen: () =>
      app.evaluate(({ powerMonitor }) => {
        powerMonitor.emit('lock-screen')
      }),
    quit: async () => {
      const code = new Promise<number>(done => app.process().once('exit', exit => done(exit ?? 1)))
      await app.close()
      return code
    },
    kill: async () => {
      app.process().kill('SIGKILL')
    },
  }
}
