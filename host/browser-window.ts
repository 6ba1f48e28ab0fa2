import { EventEmitter } from 'node:events'
import { announceAllWindowsClosed, app } from './app.ts'
import { openPage } from './browsers.ts'
import { HostEvent } from './host-event.ts'
import { applyTheme } from './native-theme.ts'
import { announceReady } from './remote.ts'
import { WebContents } from './web-contents.ts'

type WindowOptions = {
  readonly width?: number
  readonly height?: number
  readonly minWidth?: number
  readonly minHeight?: number
  readonly show?: boolean
  readonly title?: string
  readonly backgroundColor?: string
  readonly autoHideMenuBar?: boolean
  readonly webPreferences?: {
    readonly preload?: string
    readonly sandbox?: boolean
    readonly contextIsolation?: boolean
    readonly nodeIntegration?: boolean
    readonly webSecurity?: boolean
    readonly webviewTag?: boolean
    readonly spellcheck?: boolean
  }
}

const windows = new Set<BrowserWindow>()

export class BrowserWindow extends EventEmitter<{ closed: []; 'ready-to-show': [] }> {
  readonly webContents: WebContents
  readonly #shown: boolean
  #destroyed = false

  constructor(options: WindowOptions = {}) {
    super()
    this.#shown = options.show ?? true
    const page = openPage(app.getPath('userData'), this.#shown)
    this.webContents = new WebContents(page, options.webPreferences?.preload)
    windows.add(this)
    app.emit('web-contents-created', new HostEvent(), this.webContents)
    this.webContents.once('destroyed', () => this.#forget())
    void this.webContents.page().then(applyTheme)
  }

  static getAllWindows(): BrowserWindow[] {
    return [...windows]
  }

  static fromWebContents(contents: WebContents): BrowserWindow | null {
    return [...windows].find(window => window.webContents === contents) ?? null
  }

  #forget(): void {
    if (this.#destroyed) return
    this.#destroyed = true
    windows.delete(this)
    this.emit('closed')
    if (this.#shown && ![...windows].some(window => window.#shown)) announceAllWindowsClosed()
  }

  async loadURL(address: string): Promise<void> {
    await this.webContents.loadURL(address)
    this.emit('ready-to-show')
    if (this.#shown) announceReady()
  }

  isVisible(): boolean {
    return this.#shown && !this.#destroyed
  }

  isDestroyed(): boolean {
    return this.#destroyed
  }

  isMinimized(): boolean {
    return false
  }

  restore(): void {}

  focus(): void {
    void this.webContents.page().then(page => page.bringToFront())
  }

  close(): void {
    this.destroy()
  }

  destroy(): void {
    void this.webContents.page().then(page => page.close())
    this.#forget()
  }
}
