import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  isResidentCode,
  normalResidentCode,
  residentCodeFrom,
  shownResidentCode,
} from '#domain/resident-code.ts'

const symbols = [...'0123456789ABCDEFGHJKMNPQRSTVWXYZ']
const randomCode = fc.uint8Array({ minLength: 5, maxLength: 5 }).map(residentCodeFrom)

test('every error in one symbol and every transposition is noticed', () => {
  fc.assert(
    fc.property(randomCode, code => {
      for (let place = 0; place < 10; place += 1) {
        for (const other of symbols) {
          const wrong = code.slice(0, place) + other + code.slice(place + 1)
          expect(isResidentCode(wrong)).toBe(wrong === code)
        }
        for (let with_ = place + 1; with_ < 10; with_ += 1) {
          const swapped = [...code]
          const [left = '', right = ''] = [code[place], code[with_]]
          swapped[place] = right
          swapped[with_] = left
          expect(isResidentCode(swapped.join(''))).toBe(left === right)
        }
      }
    }),
    { numRuns: 50 },
  )
})

test('every error in two symbols is noticed', () => {
  const code = residentCodeFrom(new Uint8Array([1, 77, 140, 201, 254]))
  let missed = 0
  for (let first = 0; first < 10; first += 1) {
    for (let second = first + 1; second < 10; second += 1) {
      for (const a of symbols) {
        for (const b of symbols) {
          const wrong = [...code]
          wrong[first] = a
          wrong[second] = b
          if (wrong.join('') !== code && isResidentCode(wrong.join(''))) missed += 1
        }
      }
    }
  }
  expect(missed).toBe(0)
})

test('what people type is forgiven: case, spaces, the dash, the prefix, O for 0 and I or L for 1', () => {
  fc.assert(
    fc.property(randomCode, code => {
      const typed = `az ${shownResidentCode(code).toLowerCase().replaceAll('0', 'o').replaceAll('1', 'l')}`
      expect(normalResidentCode(typed)).toBe(code)
    }),
  )
})

test('a code that begins with the letters of the prefix keeps them', () => {
  const code = residentCodeFrom(new Uint8Array([0b01010_111, 0b11_000000, 1, 2, 3]))
  expect(code.startsWith('AZ')).toBe(true)
  expect(normalResidentCode(code)).toBe(code)
  expect(normalResidentCode(`AZ${code}`)).toBe(code)
})
