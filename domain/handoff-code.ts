import { z } from 'zod'
import { crockfordSymbols, foldedSymbols, multiply, power } from './crockford.ts'

/**
 * The short code on a printed handoff slip: 6 symbols of a keyed code of one step of one referral, and a check
 * symbol, `K7M4-TQ9`. Whoever holds the paper reads it out by telephone; whoever has the vault types it and sees
 * which referral the paper is about and whether it has moved on since.
 *
 * What it protects: the two people talk about the same referral and the same step, without saying anything about
 * the person; a code cannot be worked out or changed without the key of the vault; 30 bits make a guess hit one of a
 * hundred thousand steps about once in ten thousand tries, by someone who has the unlocked vault anyway.
 * What it does not: it proves nothing of who is calling, a copied slip carries the same code, and it opens nothing:
 * only referrals that the worker may see are ever found by it.
 */
const macLength = 6

export const HandoffCode = z
  .string()
  .refine(code => isHandoffCode(code), { error: 'not a handoff code' })
  .brand('HandoffCode')
export type HandoffCode = z.output<typeof HandoffCode>

/** Seven symbols whose check symbol agrees: every wrong symbol and every two exchanged ones are noticed. */
export const isHandoffCode = (code: string): boolean =>
  code.length === macLength + 1 &&
  [...code].every(symbol => crockfordSymbols.includes(symbol)) &&
  checkSymbol(code.slice(0, macLength)) === code.slice(macLength)

/** The code out of a keyed digest of at least 4 bytes; its first 30 bits are used. */
export const handoffCodeFrom = (digest: Uint8Array): HandoffCode => {
  if (digest.length < 4) throw new Error('a handoff code needs 4 bytes')
  let bits = 0n
  for (const byte of digest.subarray(0, 4)) bits = (bits << 8n) | BigInt(byte)
  bits >>= 2n
  let symbols = ''
  for (let place = 0; place < macLength; place += 1) {
    symbols = crockfordSymbols.charAt(Number(bits & 31n)) + symbols
    bits >>= 5n
  }
  return HandoffCode.parse(symbols + checkSymbol(symbols))
}

/** What was typed or heard: case, spaces and hyphens are forgiven, and O, I, L are taken for 0 and 1. */
export const normalHandoffCode = (typed: string): string =>
  foldedSymbols(typed.toUpperCase().replaceAll(/[^0-9A-Z]/g, ''))

/** `K7M4-TQ9`: two groups that can be read out. */
export const shownHandoffCode = (code: string): string => `${code.slice(0, 4)}-${code.slice(4)}`

/** The sum of the symbols, each times a power of its own: two different places never weigh the same. */
const checkSymbol = (symbols: string): string => {
  let sum = 0
  for (const [place, symbol] of [...symbols].entries()) {
    sum ^= multiply(crockfordSymbols.indexOf(symbol), power(place + 1))
  }
  return crockfordSymbols.charAt(sum)
}
