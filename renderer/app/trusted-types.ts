import { styleNonce } from './style-nonce.ts'

type Policy = { readonly createHTML: (text: string) => string }
type PolicyFactory = { readonly createPolicy: (name: string, policy: Policy) => unknown }

const factory: PolicyFactory | undefined = Reflect.get(globalThis, 'trustedTypes')

/** The component library writes its style rules as inner text of style elements, and those hold no tag. */
const withoutTags = (text: string): string => {
  if (/<[a-z!/?]/i.test(text)) throw new TypeError('Markup from a string is not let into the page')
  return text
}

factory?.createPolicy('default', { createHTML: withoutTags })
// Where the scroll lock of dialogs looks for the nonce of the style element that it adds.
Object.assign(globalThis, { __webpack_nonce__: styleNonce() })
