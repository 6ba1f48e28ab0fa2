import { baseForms } from './polish-inflection.ts'
import table from './polish-names.json' with { type: 'json' }

/**
 * How much a word in lower case looks like a name: `lower` is a name however it is written, `capital` is an ordinary
 * word too and a name when it is capitalised, `weak` is more often the ordinary word. `alias` is a worker's.
 */
export type NameLikeness = 'lower' | 'capital' | 'weak' | 'none' | 'alias'

type Names = {
  readonly likeness: ReadonlyMap<string, NameLikeness>
  /** Inflected forms that are ordinary words too. */
  readonly plain: ReadonlySet<string>
}

let names: Names | undefined

/** Read at the first text: opening the app does not wait for it. */
const read = (): Names => {
  if (names !== undefined) return names
  const likeness = new Map<string, NameLikeness>()
  const add = (list: string, like: (name: string, rank: number) => NameLikeness): void => {
    for (const [rank, name] of list.split(' ').entries())
      if (!likeness.has(name)) likeness.set(name, like(name, rank))
  }
  add(table.first, (name, rank) => (rank < 600 && name.length > 3 ? 'lower' : 'capital'))
  add(table.last, (name, rank) => (rank < 2500 && name.length > 5 ? 'lower' : 'capital'))
  add(table.capital, () => 'capital')
  add(table.weak, () => 'weak')
  const plain = new Set(table.plain.split(' '))
  // Typed without Polish letters: „Malgorzata”, „Wisniewskiego”.
  for (const [name, like] of [...likeness]) {
    if (like === 'weak' || name.length < 6) continue
    const folded = unaccented(name)
    if (folded !== name && !likeness.has(folded)) likeness.set(folded, 'capital')
  }
  names = { likeness, plain }
  return names
}

const polishLetters = new Map([...'ąćęłńóśźż'].map((letter, place) => [letter, 'acelnoszz'.charAt(place)]))
const unaccented = (name: string): string => {
  let plain = ''
  for (const letter of name) plain += polishLetters.get(letter) ?? letter
  return plain
}

const ranks: Readonly<Record<NameLikeness, number>> = { lower: 3, capital: 2, weak: 1, none: 0, alias: 0 }

/** What a word is at most, in whatever case it stands. */
export const nameLikeness = (word: string): NameLikeness => {
  if (word.length < 3 || word.length > 24) return 'none'
  const { likeness, plain } = read()
  if (plain.has(word)) return 'weak'
  const own = likeness.get(word)
  if (own !== undefined) return own
  let best: NameLikeness = 'none'
  for (const base of baseForms(word)) {
    const like = likeness.get(base)
    if (like !== undefined && ranks[like] > ranks[best]) best = like
  }
  if (best === 'none')
    return foreignSurname.test(word) ? 'capital' : adjectiveSurname.test(word) ? 'weak' : 'none'
  return best
}

/** Surnames that no list holds are still told by their endings; those in -ski may be adjectives. */
const foreignSurname =
  /^\p{L}{3,}(?:[oe]wicz(?:a|owi|em|u|owie|ów)?|czuk(?:a|owi|iem|u)?|enko|[ai]szwil\p{L}{1,3})$/u
const adjectiveSurname = /^\p{L}{4,}(?:sk|ck|dzk)(?:i|iego|iemu|im|ich|imi|a|iej|ą)$/u
