/**
 * Chromium alone knows no custom schemes, so `app://bundle/x` travels as `https://bundle.app.internal/x`:
 * a secure context that no resolver answers, filled in by route and never from the network.
 */
export const toBrowser = (address: string): string => {
  const url = new URL(address)
  return /^(https?|about|data|blob):$/.test(url.protocol)
    ? address
    : `https://${url.host}.${url.protocol.slice(0, -1)}.internal${url.pathname}${url.search}${url.hash}`
}

/** The address as the app knows it. */
export const fromBrowser = (address: string): string => {
  const url = URL.parse(address)
  const parts = url?.hostname.match(/^(.+)\.([a-z]+)\.internal$/)
  return url === null || !parts ? address : `${parts[2]}://${parts[1]}${url.pathname}${url.search}${url.hash}`
}
