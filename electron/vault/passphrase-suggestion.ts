import { randomInt } from 'node:crypto'

const words = 5
const lexiconSize = 8192

/** Beginnings that nobody wants to read out: the list comes from film subtitles. */
const unwanted =
  /kurw|chuj|pierd|jeb|dup[aąeę]|dziwk|suk[aąięio]|gówn|zabi|śmier|gwał|trup|morder|seks|cyc|nazi|hitler|bomb|ciot|pedał|szmat/u

let lexicon: Promise<readonly string[]> | undefined

/** Five common Polish words drawn at random: 65 bits, and something a person can picture and remember. */
export const suggestPassphrase = async (): Promise<string> => {
  lexicon ??= loadLexicon()
  const list = await lexicon
  return Array.from({ length: words }, () => list[randomInt(list.length)] ?? '').join(' ')
}

const loadLexicon = async (): Promise<readonly string[]> => {
  const { dictionary } = await import('@zxcvbn-ts/language-pl')
  const names = new Set([
    ...dictionary.femaleFirstnames,
    ...dictionary.maleFirstnames,
    ...dictionary.maleLastnames,
  ])
  const fit = dictionary.commonWords.filter(
    word => /^[a-ząćęłńóśźż]{4,9}$/u.test(word) && !names.has(word) && !unwanted.test(word),
  )
  return [...new Set(fit)].slice(0, lexiconSize)
}
