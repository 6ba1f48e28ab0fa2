import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'

type Unpacked = { readonly executablePath: string; readonly environment: Readonly<Record<string, string>> }

const cache = resolve(import.meta.dirname, '..', 'node_modules', '.cache', 'sztafeta-chromium')

/** Runs something with other environment variables, and puts the old ones back whatever happens. */
const withEnvironment = async <T>(
  changes: Readonly<Record<string, string>>,
  run: () => Promise<T>,
): Promise<T> => {
  const before = { ...process.env }
  Object.assign(process.env, changes)
  try {
    return await run()
  } finally {
    for (const name of Object.keys(process.env)) if (!(name in before)) delete process.env[name]
    Object.assign(process.env, before)
  }
}

/**
 * The package unpacks into the temporary folder, and its own libraries only where it believes to be on a
 * Lambda; both are wanted here: a folder of ours, and the libraries, for machines that lack them.
 */
const unpackInto = (folder: string): Promise<void> =>
  withEnvironment({ TMPDIR: folder, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs24.x' }, async () => {
    const { default: chromium } = await import('@sparticuz/chromium')
    await chromium.executablePath()
  })

/** The package's own settings look for fonts where a Lambda would have them. */
const pointToFonts = (settings: string, fonts: string): void =>
  writeFileSync(settings, readFileSync(settings, 'utf8').replaceAll('/tmp/fonts', fonts))

const startsAlone = (executablePath: string): boolean =>
  spawnSync(executablePath, ['--version'], { timeout: 20_000 }).status === 0

/** The headless browser from the lockfile, unpacked once; its own libraries only where the system lacks them. */
export const unpackBundledBrowser = async (): Promise<Unpacked> => {
  const home = join(cache, 'unpacked')
  if (!existsSync(home)) {
    const unfinished = join(cache, `unfinished-${process.pid}`)
    mkdirSync(unfinished, { recursive: true })
    await unpackInto(unfinished)
    pointToFonts(join(unfinished, 'fonts', 'fonts.conf'), join(home, 'fonts'))
    try {
      renameSync(unfinished, home)
    } catch (failure) {
      // Another process was faster; its copy is as good.
      rmSync(unfinished, { recursive: true, force: true })
      if (!existsSync(home)) throw failure
    }
  }
  const executablePath = join(home, 'chromium')
  return {
    executablePath,
    environment: startsAlone(executablePath)
      ? {}
      : { LD_LIBRARY_PATH: join(home, 'al2023', 'lib'), FONTCONFIG_PATH: join(home, 'fonts') },
  }
}
