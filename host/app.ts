import { EventEmitter } from 'node:events'
import { mkdirSync, readFileSync } from 'node:fs'
import { homedir, tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { closeBrowsers } from './browsers.ts'
import { HostEvent } from './host-event.ts'
import { secondStartReported, takeInstanceLock } from './instance-lock.ts'
import type { WebContents } from './web-contents.ts'

type AppEvents = {
  'window-all-closed': []
  'before-quit': [event: HostEvent]
  'will-quit': [event: HostEvent]
  quit: [event: HostEvent, exitCode: number]
  activate: [event: HostEvent]
  'second-instance': [event: HostEvent, argv: string[], workingDirectory: string]
  'web-contents-created': [event: HostEvent, contents: WebContents]
}

type PathName = 'userData' | 'home' | 'documents' | 'downloads' | 'temp' | 'appData'

const configFolder = (): string => {
  if (process.platform === 'win32') return process.env.APPDATA ?? join(homedir(), 'AppData', 'Roaming')
  if (process.platform === 'darwin') return join(homedir(), 'Library', 'Application Support')
  return process.env.XDG_CONFIG_HOME ?? join(homedir(), '.config')
}

const packageField = (field: 'name' | 'version'): string => {
  const file = resolve(import.meta.dirname, '..', 'package.json')
  const contents: unknown = JSON.parse(readFileSync(file, 'utf8'))
  const value: unknown = typeof contents === 'object' && contents !== null ? Reflect.get(contents, field) : ''
  return typeof value === 'string' ? value : ''
}

export class HostApp extends EventEmitter<AppEvents> {
  readonly isPackaged = false
  readonly #chosenPaths = new Map<PathName, string>()
  #quitting = false

  getName(): string {
    return packageField('name')
  }

  getVersion(): string {
    return packageField('version')
  }

  setPath(name: 'userData', path: string): void {
    this.#chosenPaths.set(name, path)
  }

  getPath(name: PathName): string {
    switch (name) {
      case 'userData': {
        const folder = resolve(this.#chosenPaths.get(name) ?? join(configFolder(), this.getName()))
        mkdirSync(folder, { recursive: true })
        return folder
      }
      case 'appData':
        return configFolder()
      case 'temp':
        return tmpdir()
      case 'home':
        return homedir()
      case 'documents':
        return join(homedir(), 'Documents')
      case 'downloads':
        return join(homedir(), 'Downloads')
    }
  }

  /** Chromium's own sandbox is on for everybody but root, see browsers.ts. */
  enableSandbox(): void {}

  async whenReady(): Promise<void> {}

  requestSingleInstanceLock(): boolean {
    return takeInstanceLock(this.getPath('userData'), (argv, workingDirectory) =>
      this.emit('second-instance', new HostEvent(), argv, workingDirectory),
    )
  }

  quit(): void {
    if (this.#quitting) return
    const before = new HostEvent()
    this.emit('before-quit', before)
    if (before.defaultPrevented) return
    this.#quitting = true
    const will = new HostEvent()
    this.emit('will-quit', will)
    this.exit(0)
  }

  exit(exitCode = 0): void {
    this.#quitting = true
    this.emit('quit', new HostEvent(), exitCode)
    // A browser that does not close must not keep the process: it ends with the pipe anyway.
    const giveUp = setTimeout(() => process.exit(exitCode), 3000)
    void Promise.allSettled([closeBrowsers(), secondStartReported()]).finally(() => {
      clearTimeout(giveUp)
      process.exit(exitCode)
    })
  }
}

export const app = new HostApp()

process.once('SIGTERM', () => app.quit())
process.once('SIGINT', () => app.quit())

/** Called by the windows: the last one closed by its person ends the app, unless the app has other plans. */
export const announceAllWindowsClosed = (): void => {
  if (app.listenerCount('window-all-closed') === 0) app.quit()
  else app.emit('window-all-closed')
}
