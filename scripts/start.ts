import { build } from './run-step.ts'
import { hasDisplay, openApp } from './runtime.ts'

// npm start [-- --vault=FOLDER] [--user-data-dir=FOLDER]
if (!hasDisplay()) {
  process.stderr.write(
    'There is no screen here to open a window on; "npm run demo" shows the app in pictures, and "xvfb-run npm start" gives it an invisible screen.\n',
  )
  process.exitCode = 1
} else {
  const built = await build()
  process.exitCode = built === 0 ? await openApp(process.argv.slice(2)) : built
}
