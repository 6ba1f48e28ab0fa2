import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { dirname, resolve } from 'node:path'

export const projectFolder = resolve(import.meta.dirname, '..')

/** Runs one program of the project under this same Node, its output on ours; answers the exit code. */
export const runStep = (
  args: ReadonlyArray<string>,
  extraEnvironment: Readonly<Record<string, string>> = {},
): Promise<number> =>
  new Promise((done, fail) => {
    const child = spawn(process.execPath, [...args], {
      cwd: projectFolder,
      stdio: 'inherit',
      env: { ...process.env, ...extraEnvironment },
    })
    child.once('error', fail)
    child.once('exit', code => done(code ?? 1))
  })

/** The script behind an installed command, so that it can be started without a shell on every system. */
export const packageScript = (packageName: string, path: string): string => {
  const script = resolve(projectFolder, 'node_modules', packageName, path)
  if (!existsSync(script)) throw new Error(`${packageName} is not installed (looked in ${dirname(script)})`)
  return script
}

/** Compiles the app into a folder of this run, which `SZTAFETA_OUT` then names to everything that is started. */
export const build = (folder = 'out'): Promise<number> => {
  process.env.SZTAFETA_OUT = folder
  return runStep([packageScript('electron-vite', 'bin/electron-vite.js'), 'build', '--logLevel', 'warn'])
}
