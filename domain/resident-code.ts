import { z } from 'zod'
import { foldedSymbols, multiply, power, crockfordSymbols as symbols } from './crockford.ts'

/**
 * A resident's code: 8 random data symbols and 2 check symbols of Crockford's base 32 (DESIGN §4).
 * The check symbols are Reed–Solomon over GF(32), x⁵+x²+1, so that the code words are 3 apart in every
 * two symbols: every error in one or two symbols and every transposition is noticed.
 */
const dataLength = 8

export const ResidentCode = z
  .string()
  .refine(code => isResidentCode(code), { error: 'not a resident code' })
  .brand('ResidentCode')
export type ResidentCode = z.output<typeof ResidentCode>

/** Ten symbols whose check symbols agree. */
export const isResidentCode = (code: string): boolean =>
  code.length === dataLength + 2 &&
  [...code].every(symbol => symbols.includes(symbol)) &&
  checkSymbols(code.slice(0, dataLength)) === code.slice(dataLength)

/**
 * Makes a code from 5 random bytes (40 bits = 8 symbols). The caller brings the randomness:
 * a code is never derived from anything about the person.
 */
export const residentCodeFrom = (random: Uint8Array): ResidentCode => {
  if (random.length !== 5) throw new Error('a resident code needs 5 random bytes')
  let bits = 0n
  for (const byte of random) bits = (bits << 8n) | BigInt(byte)
  let data = ''
  for (let place = 0; place < dataLength; place += 1) {
    data = symbolAt(Number(bits & 31n)) + data
    bits >>= 5n
  }
  return residentCodeWith(data)
}

/** Completes 8 data symbols with their check symbols. */
export const residentCodeWith = (data: string): ResidentCode => ResidentCode.parse(data + checkSymbols(data))

/** How many symbols a code has. */
export const codeLength = dataLength + 2

/**
 * What a person typed or a scanner sent: case, spaces, dashes, the prefix and O, I, L are forgiven. Out of a longer
 * text (a whole card, a card scanned twice) the last code whose check symbols agree is taken.
 */
export const normalResidentCode = (typed: string): string => {
  const bare = typed.toUpperCase().replaceAll(/[^0-9A-Z]/g, '')
  const unprefixed = bare.length === codeLength + 2 && bare.startsWith('AZ') ? bare.slice(2) : bare
  const read = foldedSymbols(unprefixed)
  return read.length > codeLength + 2 ? (lastCodeIn(typed) ?? read) : read
}

/** In a text a code is a word of its own, with or without the prefix; only the prefix of a next one may follow at once. */
const lastCodeIn = (text: string): string | undefined =>
  [
    ...text
      .toUpperCase()
      .matchAll(/(?<![0-9A-Z])(?:AZ[ :-]?)?([0-9A-Z]{5})[ -]?([0-9A-Z]{5})(?=$|AZ|[^0-9A-Z])/g),
  ]
    .map(([, left = '', right = '']) => foldedSymbols(`${left}${right}`))
    .findLast(isResidentCode)

/** `7K3F9-Q5T2M`, without the prefix of the programme. */
export const shownResidentCode = (code: string): string => `${code.slice(0, 5)}-${code.slice(5)}`

const symbolAt = (value: number): string => symbols.charAt(value)

/** Systematic encoding with the generator (x−α)(x−α²): the remainder of data·x² gives the two check symbols. */
const checkSymbols = (data: string): string => {
  let high = 0
  let low = 0
  for (const symbol of data) {
    const feedback = high ^ symbols.indexOf(symbol)
    high = low ^ multiply(feedback, generator.middle)
    low = multiply(feedback, generator.last)
  }
  return symbolAt(high) + symbolAt(low)
}

/** (x − α)(x − α²) = x² + (α + α²)·x + α³ */
const generator = { middle: power(1) ^ power(2), last: power(3) }
