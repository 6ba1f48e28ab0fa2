import { EventEmitter } from 'node:events'
import type { Frame, Page, Route } from 'playwright-core'
import { fromBrowser, toBrowser } from './addresses.ts'
import { HostEvent } from './host-event.ts'
import { ipcMain } from './ipc-main.ts'
import { watchActivity } from './power-monitor.ts'
import { installPreload, type PreloadBridge } from './preload-bridge.ts'
import { protocol } from './protocol.ts'
import { session } from './session.ts'

export type WebFrameMain = {
  readonly url: string
  readonly parent: WebFrameMain | null
}

type WindowOpenHandler = (details: { readonly url: string }) => { readonly action: 'allow' | 'deny' }

type PdfOptions = {
  readonly preferCSSPageSize?: boolean
  readonly printBackground?: boolean
  readonly generateTaggedPDF?: boolean
  readonly generateDocumentOutline?: boolean
  readonly landscape?: boolean
}

type WebContentsEvents = {
  'will-navigate': [event: HostEvent, url: string]
  'will-redirect': [event: HostEvent, url: string]
  'will-attach-webview': [event: HostEvent]
  'did-finish-load': []
  destroyed: []
}

const describeFrame = (frame: Frame): WebFrameMain => {
  const parent = frame.parentFrame()
  return { url: fromBrowser(frame.url()), parent: parent === null ? null : describeFrame(parent) }
}

/** What travels in a request: the part after the hash stays in the page. */
const withoutHash = (address: string): string => address.split('#')[0] ?? address

const respond = async (route: Route, response: Response): Promise<void> =>
  route.fulfill({
    status: response.status,
    headers: Object.fromEntries(response.headers),
    body: Buffer.from(await response.arrayBuffer()),
  })

export class WebContents extends EventEmitter<WebContentsEvents> {
  readonly #page: Promise<Page>
  #bridge: PreloadBridge | undefined
  #windowOpen: WindowOpenHandler = () => ({ action: 'allow' })
  #asked = new Set<string>()

  constructor(openPage: Promise<Page>, preloadFile: string | undefined) {
    super()
    this.#page = openPage.then(page => this.#prepare(page, preloadFile))
  }

  async #prepare(page: Page, preloadFile: string | undefined): Promise<Page> {
    page.on('popup', popup => {
      const { action } = this.#windowOpen({ url: fromBrowser(popup.url()) })
      if (action === 'deny') void popup.close()
    })
    page.on('close', () => this.emit('destroyed'))
    page.on('load', () => this.emit('did-finish-load'))
    await page.route('**/*', route => this.#serve(page, route))
    await watchActivity(page)
    if (preloadFile !== undefined)
      this.#bridge = await installPreload(page, preloadFile, (frame, channel, args) =>
        ipcMain.answer({ sender: this, senderFrame: describeFrame(frame) }, channel, args),
      )
    return page
  }

  /** A navigation that the app did not start itself is put before the app first, as the runtime does. */
  #mayNavigate(page: Page, address: string): boolean {
    if (this.#asked.delete(address) || address === withoutHash(fromBrowser(page.url()))) return true
    const event = new HostEvent()
    this.emit('will-navigate', event, address)
    return !event.defaultPrevented
  }

  async #serve(page: Page, route: Route): Promise<void> {
    const request = route.request()
    const address = fromBrowser(request.url())
    const topNavigation = request.isNavigationRequest() && request.frame() === page.mainFrame()
    if (topNavigation && !this.#mayNavigate(page, address)) return route.abort('aborted')
    if (!(await session.defaultSession.webRequest.mayPass(address))) return route.abort('blockedbyclient')
    const response = await protocol.answer(address, request.method())
    return response === undefined ? route.abort('internetdisconnected') : respond(route, response)
  }

  page(): Promise<Page> {
    return this.#page
  }

  async loadURL(address: string): Promise<void> {
    const page = await this.#page
    this.#asked.add(withoutHash(address))
    await page.goto(toBrowser(address))
  }

  setWindowOpenHandler(handler: WindowOpenHandler): void {
    this.#windowOpen = handler
  }

  send(channel: string, ...args: unknown[]): void {
    // A page that is just going away has nobody left to tell.
    void this.#page.then(() => this.#bridge?.send(channel, args)).catch(() => undefined)
  }

  async executeJavaScript(code: string): Promise<unknown> {
    return (await this.#page).evaluate(code)
  }

  async printToPDF(options: PdfOptions): Promise<Buffer> {
    const page = await this.#page
    return page.pdf({
      preferCSSPageSize: options.preferCSSPageSize ?? false,
      printBackground: options.printBackground ?? false,
      tagged: options.generateTaggedPDF ?? false,
      outline: options.generateDocumentOutline ?? false,
      landscape: options.landscape ?? false,
    })
  }
}
