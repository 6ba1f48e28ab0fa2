import { chromium, type Page } from 'playwright-core'
import { fromBrowser, toBrowser } from './addresses.ts'
import { findBrowser } from './find-browser.ts'

type Answer = (request: { readonly url: string; readonly method: string }) => Response

/** Opens one page of the bundle without starting the app; `answer` serves the bundle. */
export const withBundlePage = async <T>(
  answer: Answer,
  address: string,
  use: (page: Page) => Promise<T>,
): Promise<T> => {
  const found = await findBrowser()
  const browser = await chromium.launch({
    executablePath: found.executablePath,
    env: { ...process.env, ...found.environment },
    headless: true,
    chromiumSandbox: process.getuid?.() !== 0,
    args: ['--host-resolver-rules=MAP * ~NOTFOUND'],
  })
  try {
    const page = await browser.newPage()
    await page.route('**/*', async route => {
      const request = route.request()
      const response = answer({ url: fromBrowser(request.url()), method: request.method() })
      await route.fulfill({
        status: response.status,
        headers: Object.fromEntries(response.headers),
        body: Buffer.from(await response.arrayBuffer()),
      })
    })
    await page.goto(toBrowser(address))
    return await use(page)
  } finally {
    await browser.close()
  }
}

/**
 * Prints one page of the bundle to PDF without starting the app: for the command line, which has no window.
 * `script` draws on the page and resolves when everything is there.
 */
export const printPage = (answer: Answer, address: string, script: string): Promise<Uint8Array> =>
  withBundlePage(answer, address, async page => {
    await page.evaluate(script)
    return await page.pdf({ preferCSSPageSize: true, printBackground: true, tagged: true, outline: true })
  })

/** What a script of the caller answers about such a page. */
export const readPage = (answer: Answer, address: string, script: string): Promise<unknown> =>
  withBundlePage(answer, address, page => page.evaluate(script))
