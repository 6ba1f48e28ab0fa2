/** Why a passphrase was not taken; the sentence says what would do. */
export type PassphraseRefusal =
  | { readonly type: 'PassphraseTooShort'; readonly minimum: number }
  | { readonly type: 'PassphraseTooWeak' }
  /** The new one is the old one; a one-time passphrase has been seen by somebody else. */
  | { readonly type: 'PassphraseSame' }
