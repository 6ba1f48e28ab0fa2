import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { PaperDocument } from '#domain/paper-document.ts'
import { printPage, readPage } from '#host/print-page.ts'
import { type Printed, printScript, readingScript } from '../print-script.ts'
import { createBundle } from '../security-bundle.ts'

const inProject = (path: string): string => resolve(import.meta.dirname, '..', '..', path)
const pages = resolve(inProject('.'), process.env.SZTAFETA_OUT ?? 'out', 'renderer')

/** Prints a document on the pages of the app, without its windows. Undefined: it could not be printed here. */
export const printDocument = (printed: Printed): Promise<Uint8Array | undefined> =>
  onPages(() => printPage(createBundle(pages), address, printScript(printed)))

/** Lays a document out in the same way and answers what stands on its pages. */
export const readDocument = (printed: Printed): Promise<PaperDocument | undefined> =>
  onPages(async () =>
    PaperDocument.parse(await readPage(createBundle(pages), address, readingScript(printed))),
  )

const address = 'app://bundle/print.html'

const onPages = async <T>(use: () => Promise<T>): Promise<T | undefined> => {
  if (!existsSync(resolve(pages, 'print.html')) && !(await buildPages())) return undefined
  try {
    return await use()
  } catch (failure) {
    process.stderr.write(`${failure instanceof Error ? failure.message : 'drukowanie przerwano'}\n`)
    return undefined
  }
}

/** What the pages say goes to standard error: standard output belongs to the command. */
const buildPages = (): Promise<boolean> =>
  new Promise(done => {
    process.stderr.write('Przygotowuję strony do druku (jednorazowo).\n')
    const builder = inProject('node_modules/electron-vite/bin/electron-vite.js')
    const child = spawn(process.execPath, [builder, 'build', '--logLevel', 'error'], {
      cwd: inProject('.'),
      stdio: ['ignore', 'ignore', 'inherit'],
    })
    child.once('error', () => done(false))
    child.once('exit', code => done(code === 0))
  })
