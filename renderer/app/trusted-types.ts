import { styleNonce } from './style-nonce.ts'

type Policy = {
  readonly createHTML: (text: string) => string
  readonly createScriptURL: (address: string) => string
}
type PolicyFactory = { readonly createPolicy: (name: string, policy: Policy) => unknown }

const factory: PolicyFactory | undefined = Reflect.get(globalThis, 'trustedTypes')

/** The component library writes its style rules as inner text of style elements, and those hold no tag. */
const withoutTags = (text: string): string => {
  if (/<[a-z!/?]/i.test(text)) throw new TypeError('Markup from a string is not let into the page')
  return text
}

/** A worker is a file of our own bundle, and nothing else. */
const ownScript = (address: string): string => {
  const { origin, pathname, search } = new URL(address, location.href)
  const isOwn = origin === location.origin && /^\/assets\/[\w.-]+\.js$/.test(pathname) && search === ''
  if (!isOwn) throw new TypeError('A script that is not of the bundle is not let into the page')
  return address
}

factory?.createPolicy('default', { createHTML: withoutTags, createScriptURL: ownScript })
// Where the scroll lock of dialogs looks for the nonce of the style element that it adds.
Object.assign(globalThis, { __webpack_nonce__: styleNonce() })
