import { nameLikeness } from './personal-data-name-table.ts'
import { baseForms } from './polish-inflection.ts'

/** A word of a text, as the search for names reads it. */
export type Token = {
  readonly from: number
  readonly to: number
  /** Lower case, with letters for the digits that stood for them. */
  readonly word: string
  readonly written: string
  readonly isCapital: boolean
  /** Nothing stands before it that begins no sentence. */
  readonly isFirst: boolean
}

/** Nothing but a blank or a dash stands between two words. */
export const isAdjacent = (plain: string, left: Token, right: Token): boolean =>
  right.from - left.to <= 3 && /^[\s-]+$/.test(plain.slice(left.to, right.from))

/** Which words are a form of somebody's alias. */
export type AliasForms = { readonly has: (word: string) => boolean }

/** Aliases of workers in all their cases: „z Kaliną”, „Dębowi”. */
export const aliasForms = (aliases: readonly string[]): AliasForms => {
  if (aliases.length === 0) return { has: () => false }
  const lower = new Set(aliases.map(alias => alias.toLowerCase()))
  return { has: word => baseForms(word).some(base => lower.has(base)) }
}

const tokenPattern = /\p{L}(?:[\p{L}\d$]*\p{L})?(?:['’]\p{L}+)?/gu
const spelt = /(?<![\p{L}\d])\p{L}(?:[ .\-_*]\p{L}){3,}(?![\p{L}\d])/gu

/** The words of a text; letters that were spelt apart („K o w a l”) are one. */
export const tokensOf = (plain: string): readonly Token[] => {
  const spans = [...plain.matchAll(tokenPattern)].map(match => ({
    from: match.index,
    written: match[0],
    to: match.index + match[0].length,
  }))
  const apart = [...plain.matchAll(spelt)].map(speltName)
  const all = apart.length === 0 ? spans : inPlaceOf(spans, apart)
  return all.map(({ from, to, written }) => ({
    from,
    to,
    written,
    word: withLetters(written.toLowerCase()),
    isCapital: /^\p{Lu}/u.test(written),
    isFirst: sentenceStart.test(plain.slice(Math.max(0, from - 5), from)),
  }))
}

const sentenceStart = /(?:^|[.!?:;…\n\r"„”«»(•*]\s{0,3}|\s-\s{1,2}|\d[.)]\s{0,2})$/

/** „K0wa1ska”: a digit among letters stands for one. */
const withLetters = (word: string): string =>
  /\d|\$/.test(word)
    ? word.replaceAll(
        /[01345$]/g,
        digit => ({ 0: 'o', 1: 'l', 3: 'e', 4: 'a', 5: 's', $: 's' })[digit] ?? digit,
      )
    : word

type Span = { readonly from: number; readonly to: number; readonly written: string }

/** The words of a text with those that were spelt apart instead of their letters; both come in order. */
const inPlaceOf = (spans: readonly Span[], apart: readonly Span[]): readonly Span[] => {
  const kept: Span[] = []
  let wide = 0
  for (const span of spans) {
    while ((apart[wide]?.to ?? Number.POSITIVE_INFINITY) <= span.from) wide += 1
    const over = apart[wide]
    if (over === undefined || span.to <= over.from) kept.push(span)
    else if (kept.at(-1) !== over) kept.push(over)
  }
  return kept
}

/** „z K o w a l s k i m w”: the words of one letter around a spelt name are none of it. */
const speltName = (match: RegExpExecArray): Span => {
  const letters = [...match[0].matchAll(/\p{L}/gu)]
  const spanOf = (first: number, last: number): Span => ({
    from: match.index + (letters[first]?.index ?? 0),
    to: match.index + (letters[last]?.index ?? 0) + 1,
    written: letters
      .slice(first, last + 1)
      .map(([letter]) => letter)
      .join(''),
  })
  const all = spanOf(0, letters.length - 1)
  for (const first of [0, 1, 2]) {
    for (const less of [1, 2, 3]) {
      const span = spanOf(first, letters.length - less)
      const like = nameLikeness(span.written.toLowerCase())
      if (span.written.length >= 4 && like !== 'none' && like !== 'weak') return span
    }
  }
  return all
}
