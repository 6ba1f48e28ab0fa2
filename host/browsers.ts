import { join } from 'node:path'
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core'
import { forgetTraces } from './browser-traces.ts'
import { findBrowser } from './find-browser.ts'

const wantsHeadless = (): boolean => process.env.SZTAFETA_HEADLESS === '1'

const commonOptions = async () => {
  const found = await findBrowser()
  return {
    found,
    options: {
      executablePath: found.executablePath,
      chromiumSandbox: process.getuid?.() !== 0,
      env: { ...process.env, ...found.environment },
      args: [
        '--test-type',
        '--no-first-run',
        '--disable-features=Translate',
        // Not even a name is looked up: every page comes from the bundle.
        '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost',
      ],
      ignoreDefaultArgs: ['--enable-automation'],
      handleSIGINT: false,
      handleSIGTERM: false,
      handleSIGHUP: false,
    },
  }
}

let visibleContext: Promise<BrowserContext> | undefined
let hiddenBrowser: Promise<Browser> | undefined
let headless = false
let profile = ''
let firstPageTaken = false

const launchVisible = async (userData: string): Promise<BrowserContext> => {
  profile = join(userData, 'Chromium')
  forgetTraces(profile)
  const { found, options } = await commonOptions()
  headless = found.headlessOnly || wantsHeadless()
  return chromium.launchPersistentContext(profile, {
    ...options,
    headless,
    viewport: headless ? { width: 1280, height: 860 } : null,
    // The app's own Content-Security-Policy has to hold here as it does in the real runtime.
    bypassCSP: false,
    acceptDownloads: false,
    serviceWorkers: 'block',
    args: [
      ...options.args,
      ...(headless ? [] : ['--app=https://bundle.app.internal/', '--window-size=1280,900']),
    ],
  })
}

const launchHidden = async (): Promise<Browser> => {
  const { options } = await commonOptions()
  return chromium.launch({ ...options, headless: true })
}

const visible = (userData: string): Promise<BrowserContext> => {
  visibleContext ??= launchVisible(userData)
  return visibleContext
}

const openFurtherWindow = async (context: BrowserContext): Promise<Page> => {
  const [known] = context.pages()
  if (headless || known === undefined) return context.newPage()
  const session = await context.newCDPSession(known)
  const [page] = await Promise.all([
    context.waitForEvent('page'),
    session.send('Target.createTarget', { url: 'about:blank', newWindow: true }),
  ])
  await session.detach()
  return page
}

/** A page for a window: seen by the person, or in a second, windowless browser for a hidden one. */
export const openPage = async (userData: string, shown: boolean): Promise<Page> => {
  const context = await visible(userData)
  if (!shown && !headless) {
    hiddenBrowser ??= launchHidden()
    return (await hiddenBrowser).newPage()
  }
  const [first] = context.pages()
  if (shown && first !== undefined && !firstPageTaken) {
    firstPageTaken = true
    return first
  }
  return openFurtherWindow(context)
}

/** A socket on which a test can drive the pages of the running app; no port is opened. */
export const bindForTests = async (): Promise<string | undefined> => {
  const browser = (await visibleContext)?.browser()
  return (await browser?.bind('host'))?.endpoint
}

export const closeBrowsers = async (): Promise<void> => {
  await Promise.allSettled([
    visibleContext?.then(context => context.close()),
    hiddenBrowser?.then(browser => browser.close()),
  ])
  if (profile !== '') forgetTraces(profile)
}
