import fc from 'fast-check'
import { expect, test } from 'vitest'
import { crockfordSymbols } from '#domain/crockford.ts'
import { handoffCodeFrom, isHandoffCode, normalHandoffCode, shownHandoffCode } from '#domain/handoff-code.ts'

const aCode = fc.uint8Array({ minLength: 4, maxLength: 16 }).map(handoffCodeFrom)
const aPlace = fc.integer({ min: 0, max: 6 })

test('a code has six symbols and a check symbol, and is read back however it was written down', () => {
  fc.assert(
    fc.property(aCode, code => {
      expect(code).toMatch(/^[0-9A-HJKMNP-TV-Z]{7}$/)
      const shown = shownHandoffCode(code)
      expect(shown).toMatch(/^.{4}-.{3}$/)
      for (const typed of [
        shown,
        shown.toLowerCase(),
        code.split('').join(' '),
        ` ${shown.replace('-', ' – ')}`,
      ])
        expect(normalHandoffCode(typed)).toBe(code)
      const misread = code.replaceAll('0', 'o').replaceAll('1', 'l')
      expect(normalHandoffCode(misread)).toBe(code)
    }),
  )
})

test('one wrong symbol is always noticed', () => {
  fc.assert(
    fc.property(aCode, aPlace, fc.constantFrom(...crockfordSymbols), (code, place, other) => {
      const wrong = code.slice(0, place) + other + code.slice(place + 1)
      expect(isHandoffCode(wrong)).toBe(wrong === code)
    }),
  )
})

test('two exchanged symbols are always noticed', () => {
  fc.assert(
    fc.property(aCode, aPlace, aPlace, (code, one, two) => {
      const symbols = [...code]
      symbols[one] = code.charAt(two)
      symbols[two] = code.charAt(one)
      const exchanged = symbols.join('')
      expect(isHandoffCode(exchanged)).toBe(exchanged === code)
    }),
  )
})

test('all of the first thirty bits count: digests that differ there have different codes', () => {
  const base = Uint8Array.from([170, 85, 170, 84])
  const codes = new Set([handoffCodeFrom(base)])
  for (let bit = 0; bit < 30; bit += 1) {
    const other = Uint8Array.from(base)
    other[bit >> 3] = (other[bit >> 3] ?? 0) ^ (128 >> (bit & 7))
    codes.add(handoffCodeFrom(other))
  }
  expect(codes.size).toBe(31)
})
