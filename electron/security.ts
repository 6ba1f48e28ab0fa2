import type { App, Session, WebContents, WebFrameMain } from 'electron'

const ownPage = { protocol: 'app:', host: 'bundle' } as const

const isOwnUrl = (address: string): boolean => {
  const url = URL.parse(address)
  return url !== null && url.protocol === ownPage.protocol && url.host === ownPage.host
}

/** Only the top frame of our own page may call: not a frame inside it, and not a page that took its place. */
export const isOurFrame = (frame: Pick<WebFrameMain, 'url' | 'parent'> | null): boolean =>
  frame !== null && frame.parent === null && isOwnUrl(frame.url)

/**
 * The policy of every page. Style elements of the component library pass by nonce; `style` attributes may be
 * set by script through the CSSOM alone, so no inline style from data can ever apply.
 */
export const contentSecurityPolicy = (styleNonce: string): string =>
  [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' 'nonce-${styleNonce}'`,
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types default',
  ].join('; ')

const guardPage = (contents: WebContents): void => {
  contents.setWindowOpenHandler(() => ({ action: 'deny' }))
  contents.on('will-navigate', event => event.preventDefault())
  contents.on('will-redirect', event => event.preventDefault())
  contents.on('will-attach-webview', event => event.preventDefault())
}

const mayLoad = (address: string): boolean => isOwnUrl(address) || /^(devtools|data|blob):/.test(address)

/** No permission, no device, no download, no spelling dictionary, and no address outside the bundle. */
export const guardSession = (session: Session): void => {
  session.setPermissionRequestHandler((_contents, _permission, answer) => answer(false))
  session.setPermissionCheckHandler(() => false)
  session.setDevicePermissionHandler(() => false)
  session.setSpellCheckerEnabled(false)
  session.on('will-download', event => event.preventDefault())
  session.webRequest.onBeforeRequest({ urls: ['<all_urls>'] }, (details, answer) =>
    answer({ cancel: !mayLoad(details.url) }),
  )
}

/** Every page that the app will ever make stays where it is and opens nothing. */
export const guardPages = (app: App): void => {
  app.on('web-contents-created', (_event, contents) => guardPage(contents))
}
