import fc from 'fast-check'
import { expect, test } from 'vitest'
import { crockfordSymbols } from '#domain/crockford.ts'
import { codesWithinTwo, differingPlaces, guessedCodes } from '#domain/guess-resident-code.ts'
import {
  isResidentCode,
  normalResidentCode,
  residentCodeFrom,
  residentCodeWith,
} from '#domain/resident-code.ts'

const randomCode = fc.uint8Array({ minLength: 5, maxLength: 5 }).map(residentCodeFrom)
const place = fc.nat({ max: 9 })
const symbol = fc.constantFrom(...crockfordSymbols)

const withSymbol = (code: string, at: number, other: string): string =>
  code.slice(0, at) + other + code.slice(at + 1)

test('one wrong symbol is found out, and what was meant is the first guess', () => {
  fc.assert(
    fc.property(randomCode, place, symbol, (code, at, other) => {
      fc.pre(code[at] !== other)
      const typed = withSymbol(code, at, other)
      expect(guessedCodes(typed)[0]).toBe(code)
      expect(differingPlaces(typed, code)).toEqual([at])
    }),
  )
})

test('a letter that no code has is a wrong symbol too', () => {
  fc.assert(
    fc.property(randomCode, place, (code, at) => {
      expect(guessedCodes(withSymbol(code, at, 'U'))[0]).toBe(code)
    }),
  )
})

test('two neighbours that changed places are among the guesses', () => {
  fc.assert(
    fc.property(randomCode, fc.nat({ max: 8 }), (code, at) => {
      fc.pre(code[at] !== code[at + 1])
      const typed = withSymbol(withSymbol(code, at, code[at + 1] ?? ''), at + 1, code[at] ?? '')
      expect(guessedCodes(typed)).toContain(code)
    }),
  )
})

test('one symbol too many is among the guesses', () => {
  fc.assert(
    fc.property(randomCode, fc.nat({ max: 10 }), symbol, (code, at, more) => {
      const typed = code.slice(0, at) + more + code.slice(at)
      expect(guessedCodes(typed)).toContain(code)
      expect(differingPlaces(typed, code)).toHaveLength(1)
    }),
  )
})

test('whatever two symbols are wrong, the code stands among the forty-five that are near', () => {
  fc.assert(
    fc.property(randomCode, place, place, symbol, symbol, (code, one, other, a, b) => {
      fc.pre(one !== other)
      const near = codesWithinTwo(withSymbol(withSymbol(code, one, a), other, b))
      expect(near).toContain(code)
      expect(near.length).toBeLessThanOrEqual(45)
      expect(near.every(isResidentCode)).toBe(true)
    }),
  )
})

test('an unfinished code is not guessed at', () => {
  const code = residentCodeWith('7K3F9Q5T')
  for (let typed = 0; typed < 10; typed += 1) expect(guessedCodes(code.slice(0, typed))).toEqual([])
})

test('out of what a scanner sends the code is read: with prefix, with signs around it, the whole card, twice', () => {
  const code = residentCodeWith('7K3F9Q5T')
  const other = residentCodeWith('AZ3F9Q5T')
  const shown = (it: string): string => `${it.slice(0, 5)}-${it.slice(5)}`
  for (const sent of [
    `AZ-${shown(code)}`,
    `az ${code}`,
    `]Q1AZ-${shown(code)}`,
    `Sieć wsparcia – osiedle Azory AZ ${shown(code)}`,
    `AZ-${shown(other)}AZ-${shown(code)}`,
    `${shown(other)} ${shown(code)}`,
  ])
    expect(normalResidentCode(sent), sent).toBe(code)
  expect(normalResidentCode('Sieć wsparcia – osiedle Azory')).not.toHaveLength(10)
})
