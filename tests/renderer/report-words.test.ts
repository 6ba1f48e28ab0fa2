import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { InstitutionKey } from '#domain/ids.ts'
import type { Flows } from '#domain/report.ts'
import { LocalMonth } from '#domain/time.ts'
import { chosenMonth, neighbourMonth } from '#renderer/features/reports/chosen-month.ts'
import { countOrDash, shareWithDecimal } from '#renderer/print/figure-words.ts'
import { nameBesideChart } from '#renderer/print/report-names.ts'
import { layRibbons } from '#renderer/print/ribbon-layout.ts'
import { tiedForPaper } from '#renderer/print/tie-text.ts'
import { laySquares } from '#renderer/print/UnitSquares.tsx'
import { polish } from '#renderer/text/polish.ts'

const plain = (text: string) => text.replaceAll('\u00a0', ' ')
const november = LocalMonth.parse('2026-11')

describe('the words of the report', () => {
  test('agree with their numbers', () => {
    const sent = (count: number) =>
      plain(polish.report.summary.sent({ period: november, count, residents: 1, withoutResident: 0 }))
    expect([1, 2, 5, 93].map(sent).map(text => text.split('**')[1])).toEqual([
      '1 skierowanie',
      '2 skierowania',
      '5 skierowań',
      '93 skierowania',
    ])
    expect(plain(polish.report.balance.waiting(22))).toBe('**22** czekają na przyjęcie')
    expect(plain(polish.report.balance.accepted(87))).toBe('**87** przyjętych')
  })

  test('name the month in the case that the sentence asks for', () => {
    const september = LocalMonth.parse('2026-09')
    expect(plain(polish.report.period(september))).toBe('za wrzesień 2026 r.')
    expect(plain(polish.report.balance.newDuring(september))).toBe('nowe we wrześniu')
    expect(plain(polish.report.balance.chart(september))).toBe('Bilans września:')
  })

  test('have a decimal comma, a dash for what did not occur, and no share of nothing', () => {
    expect([shareWithDecimal(55, 74), shareWithDecimal(1, 3), shareWithDecimal(0, 0)]).toEqual([
      '74,3',
      '33,3',
      '·',
    ])
    expect([countOrDash(0), countOrDash(12)]).toEqual(['–', '12'])
    expect(plain(polish.report.percentOf({ part: 73, whole: 96 }))).toBe('76%')
  })

  test('never leave a dash, a year or the number of a table at the beginning of a line', () => {
    expect(tiedForPaper('Tabela 3 za listopad 2026 r. – dane z 4 sierpnia 2026')).toBe(
      'Tabela\u00a03\u00a0za listopad\u00a02026\u00a0r.\u00a0– dane z\u00a04\u00a0sierpnia\u00a02026',
    )
    expect(tiedForPaper(tiedForPaper('w maju 2026'))).toBe(tiedForPaper('w maju 2026'))
  })

  test('cut a very long name beside a chart only', () => {
    expect(nameBesideChart('Streetworkerzy')).toBe('Streetworkerzy')
    expect(nameBesideChart('Ośrodek o bardzo długiej nazwie')).toBe('Ośrodek o bardz…')
  })
})

describe('the charts', () => {
  test('a square stands for one referral while all of them fit, then for more, and the sides never touch', () => {
    expect(laySquares([83, 93, 80, 96]).unit).toBe(1)
    expect(laySquares([99, 93, 81, 111]).unit).toBe(1)
    expect(laySquares([2781, 2790, 2731, 2840]).unit).toBe(50)
    const counts = fc.array(fc.nat(20_000), { minLength: 4, maxLength: 4 })
    fc.assert(
      fc.property(counts, sides => {
        const { unit, lefts, gap } = laySquares(sides)
        const ends = sides.map((count, place) => (lefts[place] ?? 0) + Math.ceil(count / unit / 8) * 2.82)
        expect(Math.max(...ends)).toBeLessThan(165.1)
        expect(gap).toBeGreaterThan(4)
        for (const [place, end] of ends.slice(0, -1).entries()) {
          expect(end).toBeLessThan((lefts[place + 1] ?? 0) - 4)
        }
      }),
    )
  })

  test('ribbons fill their nodes exactly and stay in the order of the institutions', () => {
    const keys = ['mops', 'cas', 'pal', 'tpd'].map(key => InstitutionKey.parse(key))
    const counts = fc.array(fc.array(fc.nat(60), { minLength: 4, maxLength: 4 }), {
      minLength: 4,
      maxLength: 4,
    })
    const sum = (numbers: readonly number[]) => numbers.reduce((all, one) => all + one, 0)
    fc.assert(
      fc.property(counts, matrix => {
        const flows: Flows = {
          rows: keys.map((from, row) => ({ from, counts: matrix[row] ?? [], total: sum(matrix[row] ?? []) })),
          receivedTotals: keys.map((_, column) => sum(matrix.map(row => row[column] ?? 0))),
          total: sum(matrix.flat()),
        }
        const { senders, receivers, ribbons, height } = layRibbons(flows)
        expect(height).toBeLessThan(90)
        for (const node of senders) {
          const mine = ribbons.filter(ribbon => ribbon.from === node.key)
          expect(sum(mine.map(ribbon => ribbon.thickness))).toBeCloseTo(node.height)
        }
        for (const node of receivers) {
          const mine = ribbons.filter(ribbon => ribbon.to === node.key)
          expect(sum(mine.map(ribbon => ribbon.thickness))).toBeCloseTo(node.height)
        }
        const order = senders.map(node => keys.map(String).indexOf(node.key))
        expect(order).toEqual([...order].sort((a, b) => a - b))
      }),
    )
  })
})

describe('the month on the screen', () => {
  const months = ['2026-12', '2026-11', '2026-10'].map(month => ({
    month: LocalMonth.parse(month),
    newReferrals: 1,
  }))

  test('is the one of the address, otherwise the last that is finished', () => {
    expect(chosenMonth(months, '2026-10')).toBe('2026-10')
    expect(chosenMonth(months, '2019-01')).toBe('2026-11')
    expect(chosenMonth(months.slice(0, 1), undefined)).toBe('2026-12')
    expect(chosenMonth([], undefined)).toBeUndefined()
  })

  test('moves one step and stays at the ends', () => {
    expect(neighbourMonth(months, november, 'newer')).toBe('2026-12')
    expect(neighbourMonth(months, november, 'older')).toBe('2026-10')
    expect(neighbourMonth(months, LocalMonth.parse('2026-10'), 'older')).toBe('2026-10')
  })
})
