/** Why a passphrase was not taken; the sentence says what would do. */
export type PassphraseRefusal =
  | { readonly type: 'PassphraseTooShort'; readonly minimum: number }
  | { readonly type: 'PassphraseTooWeak' }
