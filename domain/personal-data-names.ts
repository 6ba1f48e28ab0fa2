import { institutionStreets, neverNames, patronBefore } from './personal-data-allowed.ts'
import type { SuspectedFinding } from './personal-data-kinds.ts'
import { type NameLikeness, nameLikeness } from './personal-data-name-table.ts'
import { baseForms } from './polish-inflection.ts'

type Token = {
  readonly from: number
  readonly to: number
  /** Lower case, with letters for the digits that stood for them. */
  readonly word: string
  readonly written: string
  readonly isCapital: boolean
  /** Nothing stands before it that begins no sentence. */
  readonly isFirst: boolean
}

/** First names and surnames in all their cases, and initials („p. K.”, „A.K.”). */
export const findNames = (plain: string, aliases: readonly string[] = []): readonly SuspectedFinding[] => {
  const known = aliasForms(aliases)
  const tokens = tokensOf(plain)
  const found: SuspectedFinding[] = []
  const likeness = tokens.map(token => likenessOf(token, known))
  for (let place = 0; place < tokens.length; place += 1) {
    const token = tokens[place]
    if (token === undefined || !isName(plain, tokens, likeness, place)) continue
    let last = place
    // „Anna Maria Nieznanowska”: a capital word right after a name belongs to it.
    while (last - place < 3 && belongsTo(plain, tokens, known, last)) last += 1
    found.push({ kind: 'name', from: token.from, to: tokens[last]?.to ?? token.to })
    place = last
  }
  return [...found, ...initials(plain, known)]
}

const isName = (
  plain: string,
  tokens: readonly Token[],
  likeness: readonly NameLikeness[],
  place: number,
): boolean => {
  const token = tokens[place]
  const like = likeness[place]
  if (token === undefined || like === undefined) return false
  if (isAddressed(plain, tokens, place) && !neverNames.has(token.word) && like !== 'alias') return true
  if (like === 'none' || like === 'alias') return false
  const isBesideName = isStrongNeighbour(plain, tokens, likeness, place)
  if (!token.isCapital) return like === 'lower' || (like === 'capital' && isBesideName)
  if (neverNames.has(token.word) && !isBesideName) return false
  if (institutionStreets.has(token.word) && !isBesideName) return false
  if (patronBefore.test(plain.slice(Math.max(0, token.from - 60), token.from))) return false
  if (like === 'lower' || like === 'capital' || isBesideName) return !isShouted(token, tokens, place)
  // An ordinary word too: a name only where nothing else explains its capital letter.
  if (token.isFirst || token.written === token.written.toUpperCase()) return false
  return !isInTitle(plain, tokens, place)
}

/** In a text all in capitals an ordinary word says nothing; two and three letters are abbreviations. */
const isShouted = (token: Token, tokens: readonly Token[], place: number): boolean => {
  if (token.written !== token.written.toUpperCase()) return false
  if (token.word.length <= 3) return true
  const around = [tokens[place - 1], tokens[place + 1]]
  return (
    token.word.length === 4 &&
    !around.some(next => next?.isCapital && next.written === next.written.toUpperCase())
  )
}

const isAdjacent = (plain: string, left: Token, right: Token): boolean =>
  right.from - left.to <= 3 && /^[\s-]+$/.test(plain.slice(left.to, right.from))

const isStrongNeighbour = (
  plain: string,
  tokens: readonly Token[],
  likeness: readonly NameLikeness[],
  place: number,
): boolean => {
  const token = tokens[place]
  return [place - 1, place + 1].some(at => {
    const next = tokens[at]
    if (token === undefined || next === undefined || next.isCapital !== token.isCapital) return false
    const like = likeness[at]
    const isClose = at < place ? isAdjacent(plain, next, token) : isAdjacent(plain, token, next)
    return (
      isClose && (like === 'lower' || (like === 'capital' && token.isCapital)) && !neverNames.has(next.word)
    )
  })
}

/** „z panią Nieznaną”, „p. Iksińskiego”: whatever is capitalised after such a word is a surname. */
const isAddressed = (plain: string, tokens: readonly Token[], place: number): boolean => {
  const token = tokens[place]
  const previous = tokens[place - 1]
  if (token === undefined || previous === undefined || !token.isCapital || token.word.length < 3) return false
  if (token.written === token.written.toUpperCase() && token.word.length < 5) return false
  const between = plain.slice(previous.to, token.from)
  return (
    (address.has(previous.word) && /^\s{1,2}$/.test(between)) ||
    (previous.word === 'p' && /^\.\s{0,2}$/.test(between))
  )
}

const address = new Set(
  'pan pana panu panem pani panią panie państwo państwa państwu państwem panowie panów panie pań nazwisko nazwiskiem imię imieniem'.split(
    ' ',
  ),
)

/** Part of the name of an institution or a programme: „Klub Malucha”, „Dom Sąsiedzki”. */
const isInTitle = (plain: string, tokens: readonly Token[], place: number): boolean => {
  const token = tokens[place]
  const neighbours = [tokens[place - 1], tokens[place + 1]]
  return (
    token === undefined ||
    /["„”«»'(]\s?$/.test(plain.slice(Math.max(0, token.from - 2), token.from)) ||
    neighbours.some(
      (next, side) =>
        next?.isCapital &&
        (side === 0
          ? isAdjacent(plain, next, token) && !address.has(next.word)
          : isAdjacent(plain, token, next)),
    )
  )
}

const belongsTo = (plain: string, tokens: readonly Token[], known: AliasForms, last: number): boolean => {
  const token = tokens[last]
  const next = tokens[last + 1]
  if (token === undefined || next === undefined || next.isFirst || !isAdjacent(plain, token, next))
    return false
  if (neverNames.has(next.word) || known.has(next.word)) return false
  return next.isCapital
    ? token.isCapital
    : !token.isCapital && nameLikeness(next.word) !== 'none' && nameLikeness(next.word) !== 'weak'
}

type AliasForms = { readonly has: (word: string) => boolean }

/** Aliases of workers in all their cases: „z Kaliną”, „Dębowi”. */
const aliasForms = (aliases: readonly string[]): AliasForms => {
  if (aliases.length === 0) return { has: () => false }
  const lower = new Set(aliases.map(alias => alias.toLowerCase()))
  return { has: word => baseForms(word).some(base => lower.has(base)) }
}

const likenessOf = (token: Token, known: AliasForms): NameLikeness => {
  const like = nameLikeness(token.word)
  return (like !== 'none' || token.isCapital) && known.has(token.word) ? 'alias' : like
}

const tokenPattern = /\p{L}(?:[\p{L}\d$]*\p{L})?(?:['’]\p{L}+)?/gu
const spelt = /(?<![\p{L}\d])\p{L}(?:[ .\-_*]\p{L}){3,}(?![\p{L}\d])/gu

const tokensOf = (plain: string): readonly Token[] => {
  const spans = [...plain.matchAll(tokenPattern)].map(match => ({
    from: match.index,
    written: match[0],
    to: match.index + match[0].length,
  }))
  const apart = [...plain.matchAll(spelt)].map(match => ({
    from: match.index,
    written: match[0].replaceAll(/[ .\-_*]/g, ''),
    to: match.index + match[0].length,
  }))
  const all =
    apart.length === 0
      ? spans
      : [
          ...spans.filter(span => !apart.some(wide => span.from >= wide.from && span.to <= wide.to)),
          ...apart,
        ].toSorted((left, right) => left.from - right.from)
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

const persons = String.raw`(?:pan|pana|panu|panem|pani|panią|panie|państwo|państwa|p\.|ob\.|rodzin\p{L}{1,2}|syn\p{L}{0,3}|córk\p{L}{1,2}|córce|mąż|męż\p{L}{1,4}|żon\p{L}{1,2}|matk\p{L}{1,2}|matce|ojc\p{L}{1,3}|ojciec|sąsiad\p{L}{0,4}|kobiet\p{L}{1,2}|mężczyzn\p{L}{1,2}|senior\p{L}{0,4}|babci\p{L}{0,2}|brat\p{L}{0,3}|siostr\p{L}{1,2})`
const initialPatterns: readonly RegExp[] = [
  new RegExp(String.raw`(?<![\p{L}\d])${persons}\s{0,2}\p{Lu}\.(?:\s?-?\s?\p{Lu}\.){0,2}(?![\p{L}\d])`, 'gu'),
  /(?<![\p{L}\d])(?:[Pp]ani?|[Pp]\.)\s\p{Lu}(?![\p{L}\d.])/gu,
  /(?<![\p{L}\d.])\p{Lu}\.\s?-?\s?\p{Lu}\.(?!\s?\p{Lu}\.)(?![\p{L}\d])/gu,
  /(?<![\p{L}\d.])\p{Lu}\.\s?\p{Lu}\p{Ll}{2,}(?:-\p{Lu}\p{Ll}+)?/gu,
]
const noInitials = new Set([
  'S.A.',
  'N.N.',
  'P.S.',
  'R.P.',
  'U.E.',
  'A.D.',
  'B.D.',
  'Z.O.',
  'C.D.',
  'M.P.',
  'D.U.',
])

const initials = (plain: string, known: AliasForms): readonly SuspectedFinding[] => {
  if (!/\p{Lu}\.|\bp(?:an|ani|\.)\s\p{Lu}\b/iu.test(plain)) return []
  return initialPatterns.flatMap((pattern, place) =>
    [...plain.matchAll(pattern)]
      .filter(match => {
        const written = match[0]
        if (noInitials.has(written.replaceAll(/\s/g, ''))) return false
        if (place < 3) return true
        if (patronBefore.test(plain.slice(Math.max(0, match.index - 60), match.index))) return false
        const surname = (written.match(/\p{L}{3,}/u)?.[0] ?? '').toLowerCase()
        return (
          !known.has(surname) &&
          !neverNames.has(surname) &&
          !institutionStreets.has(surname) &&
          nameLikeness(surname) !== 'none'
        )
      })
      .map(match => ({ kind: 'initials' as const, from: match.index, to: match.index + match[0].length })),
  )
}
