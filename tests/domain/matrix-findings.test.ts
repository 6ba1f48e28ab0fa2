import { describe, expect, test } from 'vitest'
import { fitsDimension, type MatrixCell } from '#domain/matrix-cell.ts'
import { choicesOf, describedDimensions, isComputed, matrixDimensions } from '#domain/matrix-dimensions.ts'
import { findingOf, leastAlike, medianOf } from '#domain/matrix-findings.ts'
import { needPairs, overlapOf } from '#domain/need-overlap.ts'

const five = ['mops', 'cas', 'pal', 'tpd', 'sw']
const row = (cells: readonly (MatrixCell | null)[]) =>
  cells.map((cell, place) => ({ column: five[place] ?? `x${place}`, cell }))
const degree = (level: 1 | 2 | 3 | 4): MatrixCell => ({ kind: 'scale', level, text: '', until: null })
const degrees = (...levels: readonly (1 | 2 | 3 | 4 | null)[]) =>
  findingOf('scale', row(levels.map(level => (level === null ? null : degree(level)))))
const percent = (...values: readonly number[]) =>
  findingOf('share', row(values.map(value => ({ kind: 'share', percent: value, part: value, of: 100 }))))
const days = (...values: readonly number[]) =>
  findingOf('days', row(values.map(value => ({ kind: 'days', value, of: 9 }))))
const groups = (...lists: readonly (readonly string[])[]) =>
  findingOf('choices', row(lists.map(choices => ({ kind: 'choices', choices, text: '' }) as MatrixCell)))
const words = (...texts: readonly string[]) =>
  findingOf('text', row(texts.map(text => ({ kind: 'text', text }))))

describe('the rows of the matrix', () => {
  test('are the twenty-two of the agreement, five of them counted, seventeen with room on A4', () => {
    expect(matrixDimensions).toHaveLength(22)
    expect(matrixDimensions.filter(isComputed).map(({ number }) => number)).toEqual([
      '0.3',
      'A.2',
      'A.3',
      'B.3',
      'C.2',
    ])
    expect(describedDimensions).toHaveLength(17)
    expect(matrixDimensions.filter(({ onA4 }) => !onA4).map(({ number }) => number)).toEqual([
      '0.2',
      'C.3',
      'D.3',
      'E.1',
      'E.2',
    ])
    expect(new Set(matrixDimensions.map(({ key }) => key)).size).toBe(22)
    for (const { number, block } of matrixDimensions) expect(number.startsWith(`${block}.`)).toBe(true)
  })

  test('take only what belongs in them', () => {
    expect(fitsDimension('access', { kind: 'scale', level: 2, text: '', until: null })).toBe(true)
    expect(fitsDimension('access', { kind: 'text', text: 'dyżury' })).toBe(false)
    // A financing ends on a day, the opening hours do not.
    const until = { kind: 'scale', level: 2, text: '', until: '2026-09-30' as never } as const
    expect(fitsDimension('stability', until)).toBe(true)
    expect(fitsDimension('access', until)).toBe(false)
    expect(fitsDimension('funding', { kind: 'choices', choices: ['donations'], text: '' })).toBe(true)
    expect(fitsDimension('funding', { kind: 'choices', choices: ['older'], text: '' })).toBe(false)
    expect(fitsDimension('funding', { kind: 'choices', choices: ['fees', 'fees'], text: '' })).toBe(false)
    expect(fitsDimension('scale', { kind: 'amount', amount: null, text: '' })).toBe(false)
    expect(choicesOf('access')).toEqual([])
  })
})

describe('similar is', () => {
  test('what four of five say, or the same part of fewer and of more', () => {
    expect([2, 3, 4, 5, 6, 10].map(leastAlike)).toEqual([2, 3, 4, 4, 5, 8])
    expect(words('Pismo', 'pismo ', 'pismo', 'PISMO', 'telefon')).toEqual({
      sign: 'similar',
      except: ['sw'],
      common: null,
    })
    expect(words('pismo', 'pismo', 'pismo', 'telefon', 'rozmowa').sign).toBe('different')
  })

  test('a degree that differs by one at most, with the one who stands out named', () => {
    expect(degrees(4, 2, 3, 3, 3)).toEqual({ sign: 'similar', except: ['cas'], common: null })
    expect(degrees(3, 2, 1, 3, 2)).toMatchObject({ sign: 'similar', except: ['pal'] })
    expect(degrees(2, 3, 3, 2, 2)).toMatchObject({ sign: 'similar', except: [] })
    // 2, 3 and 4 chain by steps of one, and still lie two apart.
    expect(degrees(2, 3, 4, 2, 4)).toEqual({ sign: 'different', extremes: ['mops', 'pal'], common: null })
  })

  test('a number within a fifth of the median, the border included', () => {
    expect(percent(80, 97, 95, 92, 88)).toMatchObject({ sign: 'similar', except: [] })
    expect(percent(100, 120, 80, 100, 121)).toEqual({ sign: 'similar', except: ['sw'], common: null })
    expect(days(3, 2, 2, 3, 1)).toEqual({ sign: 'different', extremes: ['sw', 'mops'], common: null })
    expect(days(0, 0, 0, 0, 1)).toMatchObject({ sign: 'similar', except: ['sw'] })
    expect(medianOf([1, 2, 2, 3, 3])).toBe(2)
    expect(medianOf([4, 1])).toBe(2.5)
  })

  test('a list in which one key stands almost everywhere', () => {
    expect(groups(['older'], ['older', 'youth'], ['older'], ['older'], ['homeless'])).toEqual({
      sign: 'similar',
      except: ['sw'],
      common: { key: 'older', by: ['mops', 'cas', 'pal', 'tpd'] },
    })
  })
})

describe('different', () => {
  test('names the two with nothing in common, and what most of them still share', () => {
    expect(groups(['homeless', 'older'], ['older'], ['everyone'], ['children'], ['homeless'])).toEqual({
      sign: 'different',
      extremes: ['mops', 'pal'],
      common: { key: 'homeless', by: ['mops', 'sw'] },
    })
  })

  test('has no extremes where words differ as words do', () => {
    expect(words('pracownik', 'animator')).toEqual({ sign: 'different', extremes: null, common: null })
  })
})

describe('nothing is said', () => {
  test('of a row that fewer than two described, whoever is missing', () => {
    expect(degrees(4, null, null, null, null)).toEqual({ sign: 'tooFew' })
    expect(degrees(null, null)).toEqual({ sign: 'tooFew' })
    // One is left out of five: the rule asks four of the four that spoke.
    expect(degrees(1, 4, 4, 2, null)).toMatchObject({ sign: 'different', extremes: ['mops', 'cas'] })
    expect(degrees(2, 3, 3, 2, null)).toMatchObject({ sign: 'similar' })
  })

  test('about what they could give each other', () => {
    expect(
      findingOf(
        'exchange',
        row([
          { kind: 'text', text: 'sala' },
          { kind: 'text', text: 'sala' },
        ]),
      ),
    ).toEqual({ sign: 'exchange' })
  })
})

describe('the needs of two institutions', () => {
  const mix = (counts: Record<string, number>) => new Map(Object.entries(counts))

  test('overlap by the smaller of the two shares of each need', () => {
    expect(overlapOf(mix({ food: 5, debt: 5 }), mix({ food: 1, debt: 1 }))).toBe(1)
    expect(overlapOf(mix({ food: 5 }), mix({ debt: 9 }))).toBe(0)
    expect(overlapOf(mix({ food: 8, debt: 2 }), mix({ food: 1, debt: 1 }))).toBeCloseTo(0.7)
    expect(overlapOf(mix({}), mix({ debt: 9 }))).toBe(0)
  })

  test('are compared in words, and only where there are enough of them', () => {
    const pairs = needPairs([
      { institution: 'mops', counts: mix({ food: 8, debt: 2 }) },
      { institution: 'cas', counts: mix({ food: 5, debt: 5 }) },
      { institution: 'pal', counts: mix({ debt: 40, other: 60 }) },
      { institution: 'sw', counts: mix({ food: 4 }) },
    ])
    expect(pairs).toEqual([
      { pair: ['mops', 'cas'], overlap: 'large' },
      { pair: ['mops', 'pal'], overlap: 'small' },
      { pair: ['cas', 'pal'], overlap: 'middle' },
    ])
  })
})
