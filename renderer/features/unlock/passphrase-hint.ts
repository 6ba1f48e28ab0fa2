import type { Texts } from '../../text/polish.ts'

const least = 12

/** What a new passphrase still lacks, while it is typed. */
export function passphraseHint(t: Texts, passphrase: string): string {
  const length = [...passphrase.normalize('NFKC')].length
  if (length === 0) return t.unlock.passphraseRule
  if (length < least) return `${t.unlock.passphraseRule} ${t.unlock.passphraseLeft(least - length)}`
  return passphrase.trim().split(/\s+/).length < 4 ? t.unlock.passphraseOneWord : t.unlock.passphraseGood
}
