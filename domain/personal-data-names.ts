import { institutionStreets, neverNames, patronBefore, places } from './personal-data-allowed.ts'
import { findInitials } from './personal-data-initials.ts'
import type { SuspectedFinding } from './personal-data-kinds.ts'
import { type NameLikeness, nameLikeness } from './personal-data-name-table.ts'
import { type AliasForms, aliasForms, isAdjacent, type Token, tokensOf } from './personal-data-tokens.ts'
import { baseForms } from './polish-inflection.ts'

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
  return [...found, ...findInitials(plain, known)]
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
  if (!isBesideName && baseForms(token.word).some(base => places.has(base))) return false
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
    // „Marka Gołębia”: two words that may both be names explain each other.
    const isLike = like === 'lower' || (token.isCapital && (like === 'capital' || like === 'weak'))
    return isClose && isLike && !neverNames.has(next.word)
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
    (previous.word === 'się' && between === ' ' && /^nazyw/.test(tokens[place - 2]?.word ?? '')) ||
    (previous.word === 'p' && /^\.\s{0,2}$/.test(between))
  )
}

const address = new Set(
  'pan pana panu panem pani panią panie państwo państwa państwu państwem panowie panów panie pań nazwisko nazwiskiem imię imieniem'.split(
    ' ',
  ),
)

/** „Przekazano Wilkowi”: a verb begins the sentence, not the name of an institution. */
const verbEnd = /(?:ł|ła|ło|li|ły|no|to|śmy|łem|łam|emy|amy|imy|uje|ują)$/
const kin = new Set(
  'mama mamy mamę tata taty syn syna synowi córka córki córkę dziecko dziecka brat brata siostra siostry babcia babci dziadek dziadka mąż męża żona żony matka matki ojciec ojca wnuk wnuka wnuczka wnuczki sąsiad sąsiada sąsiadka sąsiadki rodzina rodziny chłopiec dziewczynka'.split(
    ' ',
  ),
)

/** Part of the name of an institution or a programme: „Klub Malucha”, „Dom Sąsiedzki”. */
const isInTitle = (plain: string, tokens: readonly Token[], place: number): boolean => {
  const token = tokens[place]
  const previous = tokens[place - 1]
  const isExplained =
    previous !== undefined && (kin.has(previous.word) || (previous.isFirst && verbEnd.test(previous.word)))
  const neighbours = [isExplained ? undefined : previous, tokens[place + 1]]
  return (
    token === undefined ||
    /["„”«»'(]\s?$/.test(plain.slice(Math.max(0, token.from - 2), token.from)) ||
    neighbours.some(
      (next, side) =>
        next?.isCapital &&
        // „Z Wilkiem”, „I Markiem”: the small word that begins a sentence names nothing.
        next.word.length > 2 &&
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

const likenessOf = (token: Token, known: AliasForms): NameLikeness => {
  const like = nameLikeness(token.word)
  return (like !== 'none' || token.isCapital) && known.has(token.word) ? 'alias' : like
}
