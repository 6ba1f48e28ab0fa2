// The part of the `electron` module that this app uses, over an installed Chromium; run.ts puts it in its place.

export type { HostApp as App } from './app.ts'
export { app } from './app.ts'
export { BrowserWindow } from './browser-window.ts'
export { dialog } from './dialog.ts'
export { ipcMain } from './ipc-main.ts'
export { Menu } from './menu.ts'
export { nativeTheme } from './native-theme.ts'
export { powerMonitor } from './power-monitor.ts'
export { protocol } from './protocol.ts'
export { type Session, session } from './session.ts'
export { type UtilityProcess, utilityProcess } from './utility-process.ts'
export type { WebContents, WebFrameMain } from './web-contents.ts'
