/** The nonce under which the Content-Security-Policy lets style elements in; empty where the policy needs none. */
export function styleNonce(): string {
  const meta = document.querySelector<HTMLMetaElement>('meta[name="style-nonce"]')
  return meta?.content ?? ''
}
