import { join } from 'node:path'
import { BrowserWindow } from 'electron'

const outFolder = join(import.meta.dirname, '..')
export const rendererFolder = join(outFolder, 'renderer')
const preloadFile = join(outFolder, 'preload', 'index.cjs')

/** The one place where windows are made: sandboxed, isolated, and on our own page only. */
const makeWindow = (options: { readonly visible: boolean; readonly preload: boolean }): BrowserWindow =>
  new BrowserWindow({
    width: 1280,
    height: 860,
    minWidth: 720,
    minHeight: 540,
    show: options.visible,
    title: 'Sztafeta',
    backgroundColor: '#f7f5f0',
    autoHideMenuBar: true,
    webPreferences: {
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webSecurity: true,
      webviewTag: false,
      spellcheck: false,
      ...(options.preload ? { preload: preloadFile } : {}),
    },
  })

/** A window on the screens, at the given place inside the app (`#/today`), or at its beginning. */
export const openWindow = async (place = ''): Promise<void> => {
  const window = makeWindow({ visible: true, preload: true })
  await window.loadURL(`app://bundle/index.html${place}`)
}

/** A window that nobody sees and that can call nothing: it only lays a report out on pages. */
export const openPrintWindow = async (): Promise<BrowserWindow> => {
  const window = makeWindow({ visible: false, preload: false })
  await window.loadURL('app://bundle/print.html')
  return window
}

/** Tells every open window; a window that is just closing hears nothing more. */
export const broadcast = (channel: 'changed' | 'locked', value?: unknown): void => {
  for (const window of BrowserWindow.getAllWindows())
    if (!window.isDestroyed()) window.webContents.send(channel, value)
}

/** Brings the app to the front when it is started a second time. */
export const showSomeWindow = (): void => {
  const window = BrowserWindow.getAllWindows().find(candidate => candidate.isVisible())
  if (window === undefined) return
  if (window.isMinimized()) window.restore()
  window.focus()
}
