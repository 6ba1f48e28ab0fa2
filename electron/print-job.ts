import { writeFileSync } from 'node:fs'
import { text } from 'node:stream/consumers'
import { app, protocol, session } from 'electron'
import { type Printed, printToPdf } from './printing.ts'
import { guardPages, guardSession } from './security.ts'
import { createBundle } from './security-bundle.ts'
import { rendererFolder } from './window.ts'

// Prints the one document that comes in on standard input into the file named by --out, and ends: for scripts.
app.enableSandbox()
protocol.registerSchemesAsPrivileged([
  { scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true } },
])
guardPages(app)

const outFile = process.argv.find(argument => argument.startsWith('--out='))?.slice('--out='.length)

const printOne = async (): Promise<void> => {
  if (outFile === undefined) throw new Error('--out is missing')
  const printed = JSON.parse(await text(process.stdin)) as Printed
  await app.whenReady()
  guardSession(session.defaultSession)
  protocol.handle('app', createBundle(rendererFolder))
  writeFileSync(outFile, await printToPdf(printed), { mode: 0o600 })
}

printOne().then(
  () => app.exit(0),
  (failure: unknown) => {
    process.stderr.write(`${failure instanceof Error ? failure.message : 'printing failed'}\n`)
    app.exit(1)
  },
)
