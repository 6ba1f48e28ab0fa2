import { crockfordSymbols, divide, multiply, power } from './crockford.ts'
import { codeLength, isResidentCode, ResidentCode } from './resident-code.ts'

/**
 * What somebody meant who typed a code with a mistake, from the check symbols alone: one wrong symbol, two
 * neighbours swapped, or one symbol too many. The likeliest first. It is a guess, to be offered and never taken
 * silently; it needs no list of codes and so gives none away.
 */
export const guessedCodes = (typed: string): readonly ResidentCode[] => {
  if (typed.length === codeLength + 1) return distinct(places(typed).map(place => without(typed, place)))
  if (typed.length !== codeLength) return []
  return distinct([
    ...codesWithinTwo(typed).filter(code => differingPlaces(typed, code).length <= 1),
    ...places(typed).map(place => swapped(typed, place)),
  ])
}

/**
 * Every code that differs from the typed ten symbols in at most two places, 45 at most: for each two places exactly
 * one pair of symbols makes the check symbols agree. A letter that no code has (U) counts as a wrong symbol.
 */
export const codesWithinTwo = (typed: string): readonly ResidentCode[] => {
  if (typed.length !== codeLength) return []
  const values = [...typed].map(symbol => Math.max(0, crockfordSymbols.indexOf(symbol)))
  const [first, second] = syndromes(values)
  const found: string[] = []
  for (let one = 0; one < codeLength; one += 1) {
    for (let other = one + 1; other < codeLength; other += 1) {
      const x = locator(one)
      const y = locator(other)
      const atOne = divide(second ^ multiply(first, y), multiply(x, x ^ y))
      const atOther = divide(second ^ multiply(first, x), multiply(y, x ^ y))
      found.push(
        values
          .map((value, place) => value ^ (place === one ? atOne : place === other ? atOther : 0))
          .map(value => crockfordSymbols.charAt(value))
          .join(''),
      )
    }
  }
  const near = found.filter(code => differingPlaces(typed, code).length <= 2)
  return distinct(
    near.toSorted((a, b) => differingPlaces(typed, a).length - differingPlaces(typed, b).length),
  )
}

/** The places of the code whose symbols were typed otherwise: they are shown, so that the eye finds them on the card. */
export const differingPlaces = (typed: string, code: string): readonly number[] => {
  if (typed.length === code.length) return places(code).filter(place => typed[place] !== code[place])
  const dropped = places(typed).find(place => without(typed, place) === code)
  // The symbol that stands where the superfluous one was; behind the last there is none.
  return dropped === undefined ? places(code) : [Math.min(dropped, code.length - 1)]
}

/** The first symbol of the code is the coefficient of x⁹; the roots of every code are α and α². */
const locator = (place: number): number => power(codeLength - 1 - place)

const syndromes = (values: readonly number[]): readonly [number, number] => {
  let first = 0
  let second = 0
  for (const [place, value] of values.entries()) {
    const x = locator(place)
    first ^= multiply(value, x)
    second ^= multiply(value, multiply(x, x))
  }
  return [first, second]
}

const places = (text: string): readonly number[] => Array.from(text, (_, place) => place)

const without = (text: string, place: number): string => text.slice(0, place) + text.slice(place + 1)

const swapped = (text: string, place: number): string =>
  text.slice(0, place) +
  text.slice(place + 1, place + 2) +
  text.slice(place, place + 1) +
  text.slice(place + 2)

const distinct = (codes: readonly string[]): readonly ResidentCode[] =>
  [...new Set(codes)].filter(isResidentCode).map(code => ResidentCode.parse(code))
