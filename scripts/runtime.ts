import { spawn, spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { projectFolder } from './run-step.ts'

const electronFolder = resolve(projectFolder, 'node_modules/electron')

const say = (line: string) => process.stdout.write(`${line}\n`)

/** The Electron program, if its download is there; npm brings only the package around it. */
export const installedElectron = (): string | undefined => {
  const pathFile = join(electronFolder, 'path.txt')
  if (!existsSync(pathFile)) return undefined
  const program = join(electronFolder, 'dist', readFileSync(pathFile, 'utf8').trim())
  return existsSync(program) ? program : undefined
}

/** Tries once to download Electron; without a network that fails within a second. */
export const fetchElectron = (): string | undefined => {
  if (process.env.SZTAFETA_RUNTIME === 'host') return undefined
  const before = installedElectron()
  if (before !== undefined) return before
  say('Electron itself is not here yet; trying to download it once.')
  spawnSync(process.execPath, [join(electronFolder, 'install.js')], { stdio: 'ignore', timeout: 300_000 })
  return installedElectron()
}

/** Whether a window could be seen: macOS and Windows always have a desktop, Linux says so by a variable. */
export const hasDisplay = (): boolean =>
  process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY)

const runUntilClosed = (program: string, args: ReadonlyArray<string>): Promise<number> =>
  new Promise((done, fail) => {
    const child = spawn(program, [...args], { cwd: projectFolder, stdio: 'inherit' })
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => child.kill(signal))
    child.once('error', fail)
    child.once('exit', code => done(code ?? 1))
  })

/** Opens the compiled app for a person: on Electron where it can be had, on an installed browser otherwise. */
export const openApp = (switches: ReadonlyArray<string>): Promise<number> => {
  const electron = fetchElectron()
  if (electron !== undefined) {
    const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : []
    return runUntilClosed(electron, [projectFolder, ...asRoot, ...switches])
  }
  say('Electron could not be downloaded; the same app opens in an installed Chromium, Chrome or Edge.')
  return runUntilClosed(process.execPath, [resolve(projectFolder, 'host/run.ts'), ...switches])
}
