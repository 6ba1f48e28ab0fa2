import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import {
  app,
  BrowserWindow,
  dialog,
  ipcMain,
  powerMonitor,
  protocol,
  session,
  utilityProcess,
} from 'electron'

const here = dirname(fileURLToPath(import.meta.url))

const page = `<!doctype html><html lang="en"><head><title>Fixture</title></head><body>
<h1>Fixture</h1><a id="away" href="https://elsewhere.example/">away</a>
<a id="popup" href="/second" target="_blank">popup</a></body></html>`

const csp = "default-src 'none'; script-src 'self'; connect-src 'self'"

const openWindow = async (path = '') => {
  const window = new BrowserWindow({ webPreferences: { preload: join(here, 'preload.cjs'), sandbox: true } })
  await window.loadURL(`app://bundle/index.html${path}`)
  return window
}

const start = async () => {
  await app.whenReady()
  session.defaultSession.webRequest.onBeforeRequest({ urls: ['<all_urls>'] }, (details, answer) =>
    answer({ cancel: !details.url.startsWith('app://bundle/') }),
  )
  protocol.handle(
    'app',
    () => new Response(page, { headers: { 'content-type': 'text/html', 'content-security-policy': csp } }),
  )
  const child = utilityProcess.fork(join(here, 'child.js'), ['--greeting=hello'])
  const echoed = []
  child.on('message', message => {
    echoed.push(message)
    for (const window of BrowserWindow.getAllWindows()) window.webContents.send('news', message)
  })
  const calls = {
    echo: input => ({ input, kind: Object.prototype.toString.call(input.at) }),
    childEcho: input => child.postMessage(input),
    killChild: async () => {
      const ended = new Promise(done => child.once('exit', code => done(code)))
      child.kill()
      return ended
    },
    openWindow: async input => {
      await openWindow(input)
    },
    save: () => dialog.showSaveDialog({ defaultPath: 'a.pdf' }),
    idle: () => powerMonitor.getSystemIdleTime(),
    fail: () => {
      throw new Error('as expected')
    },
    print: async () => {
      const hidden = new BrowserWindow({ show: false })
      await hidden.loadURL('app://bundle/print')
      const title = await hidden.webContents.executeJavaScript('document.title + typeof window.fixture')
      const pdf = await hidden.webContents.printToPDF({ printBackground: true, preferCSSPageSize: true })
      hidden.destroy()
      return { title, start: Buffer.from(pdf.subarray(0, 5)).toString() }
    },
    quit: () => app.quit(),
  }
  ipcMain.handle('call', (event, name, input) =>
    name === 'frame'
      ? { url: event.senderFrame.url, top: event.senderFrame.parent === null }
      : calls[name](input),
  )
  app.on('second-instance', () => void openWindow('#second-instance'))
  app.on('window-all-closed', () => app.quit())
  powerMonitor.on('lock-screen', () => {
    for (const window of BrowserWindow.getAllWindows()) window.webContents.send('news', { locked: true })
  })
  await openWindow()
}

app.on('web-contents-created', (_event, contents) => {
  contents.setWindowOpenHandler(() => ({ action: 'deny' }))
  contents.on('will-navigate', event => event.preventDefault())
})
const profile = process.argv.find(argument => argument.startsWith('--user-data-dir='))
if (profile) app.setPath('userData', profile.slice('--user-data-dir='.length))
if (app.requestSingleInstanceLock()) void start()
else app.quit()
