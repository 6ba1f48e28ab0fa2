import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { app, BrowserWindow, Menu, protocol, session } from 'electron'
import { lockWhenIdle } from './auto-lock.ts'
import { openDesk } from './desk.ts'
import { relayCalls } from './relay.ts'
import { guardPages, guardSession } from './security.ts'
import { createBundle } from './security-bundle.ts'
import { startSwitches } from './start-switches.ts'
import { firstVaultFolder } from './vault-choice.ts'
import { openVaultLink } from './vault-link.ts'
import { broadcast, openWindow, rendererFolder, showSomeWindow } from './window.ts'

app.enableSandbox()
if (startSwitches.userDataFolder !== undefined) {
  mkdirSync(startSwitches.userDataFolder, { recursive: true })
  app.setPath('userData', startSwitches.userDataFolder)
}
protocol.registerSchemesAsPrivileged([
  { scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true } },
])
guardPages(app)

const start = async (): Promise<void> => {
  await app.whenReady()
  // macOS takes copy and paste from the menu; elsewhere the app needs none.
  Menu.setApplicationMenu(
    process.platform === 'darwin'
      ? Menu.buildFromTemplate([{ role: 'appMenu' }, { role: 'editMenu' }, { role: 'windowMenu' }])
      : null,
  )
  guardSession(session.defaultSession)
  protocol.handle('app', createBundle(rendererFolder))

  const vault = openVaultLink(join(import.meta.dirname, 'vault.js'), firstVaultFolder())
  vault.onChanged(changed => broadcast('changed', changed))
  vault.onLocked(() => broadcast('locked'))
  relayCalls({ desk: openDesk(vault), vault: vault.relay })
  lockWhenIdle(vault.lock)

  app.on('second-instance', showSomeWindow)
  app.on('activate', () => {
    if (BrowserWindow.getAllWindows().length === 0) void openWindow()
  })
  app.on('window-all-closed', () => app.quit())
  app.on('will-quit', vault.close)
  await openWindow()
}

// A second start of the same profile shows the first one's window and ends.
if (app.requestSingleInstanceLock()) void start()
else app.quit()
