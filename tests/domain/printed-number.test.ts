import { expect, test } from 'vitest'
import { printedNumber } from '#domain/printed-number.ts'

const polish = (text: string) => printedNumber(text, 'pl')
const english = (text: string) => printedNumber(text, 'en')

test('a number is read as it is printed, with its sign, its decimals and its percent sign', () => {
  expect(polish('93')).toEqual({ amount: 93, decimals: 0, isPercent: false, isSigned: false })
  expect(polish('12\u00a0345,6')).toEqual({ amount: 12345.6, decimals: 1, isPercent: false, isSigned: false })
  expect(english('12,345.6')).toEqual({ amount: 12345.6, decimals: 1, isPercent: false, isSigned: false })
  expect(polish('−2')).toMatchObject({ amount: -2, isSigned: false })
  expect(polish('+8')).toMatchObject({ amount: 8, isSigned: true })
  expect(polish('46%')).toMatchObject({ amount: 46, isPercent: true })
})

test('the decimal sign of another language makes no other number', () => {
  expect(polish('12.11')).toBeUndefined()
  expect(polish('1,234')).toMatchObject({ amount: 1.234 })
  expect(english('1,234')).toMatchObject({ amount: 1234 })
  expect(english('1,2')).toBeUndefined()
})

test.each([
  '–',
  '×',
  '·',
  '*',
  '',
  '1–7',
  '22 z 24',
  'TPD',
  '2026-11',
  '1 2',
  '=1',
  '1e3',
  '0x10',
  '12 345 6',
])('„%s” is no number', text => {
  expect(polish(text)).toBeUndefined()
  expect(english(text)).toBeUndefined()
})
