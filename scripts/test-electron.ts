import { build, packageScript, runStep } from './run-step.ts'
import { fetchElectron } from './runtime.ts'

// The end-to-end tests once more, on the real runtime instead of its stand-in.
if (fetchElectron() === undefined) {
  process.stderr.write(
    'The Electron runtime is not installed and could not be downloaded from GitHub; these tests need it. "npm test" runs the same ones on the stand-in.\n',
  )
  process.exitCode = 1
} else {
  const built = await build()
  process.exitCode =
    built === 0
      ? await runStep(
          [packageScript('vitest', 'vitest.mjs'), 'run', '--project', 'e2e', ...process.argv.slice(2)],
          {
            SZTAFETA_ELECTRON: '1',
          },
        )
      : built
}
