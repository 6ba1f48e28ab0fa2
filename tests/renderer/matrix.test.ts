import { afterEach, describe, expect, test } from 'vitest'
import { NeedKey } from '#domain/code-lists.ts'
import { InstitutionKey } from '#domain/ids.ts'
import type { MatrixColumn } from '#domain/matrix.ts'
import { questionBehind } from '#domain/matrix-behind.ts'
import type { MatrixCell } from '#domain/matrix-cell.ts'
import { type DimensionKey, dimensionOf, matrixDimensions } from '#domain/matrix-dimensions.ts'
import { findingOf } from '#domain/matrix-findings.ts'
import { LongPeriod } from '#domain/report-period.ts'
import { LocalDay, LocalMonth } from '#domain/time.ts'
import { hrefOf } from '#renderer/app/routes.ts'
import { amountOf, quarterStarts } from '#renderer/features/matrix/describe-form.ts'
import { matrixPeriods, matrixQueryOf, matrixQuestionOf } from '#renderer/features/matrix/matrix-question.ts'
import { queryOfFigure } from '#renderer/features/referrals/list-question.ts'
import { columnName, findingWords, rowScale } from '#renderer/print/matrix-words.ts'
import { english } from '#renderer/text/english.ts'
import { setLanguage } from '#renderer/text/language.ts'
import { polish } from '#renderer/text/polish.ts'
import { mondayMorning } from '../support/a-network.ts'

afterEach(() => setLanguage('pl'))

const monthsOf = (...months: readonly string[]) =>
  months.map(month => ({ month: LocalMonth.parse(month), newReferrals: 1 }))
const running = LongPeriod.parse('2026-Q4')

describe('the periods of the matrix', () => {
  const periods = matrixPeriods(monthsOf('2026-11', '2026-10', '2026-03', '2025-12'))

  test('are the quarters, half-years and years with any month that has a report, newest first', () => {
    expect(periods).toEqual([
      '2026-Q4',
      '2026-Q3',
      '2026-Q2',
      '2026-Q1',
      '2025-Q4',
      '2026-H2',
      '2026-H1',
      '2025-H2',
      '2026',
      '2025',
    ])
    expect(matrixPeriods([])).toEqual([])
  })

  test('open with the last quarter that is over, or with the first there is', () => {
    expect(matrixQuestionOf({}, periods, running)).toEqual({
      period: '2026-Q3',
      compared: 'institutions',
      turned: false,
    })
    expect(matrixQuestionOf({}, matrixPeriods(monthsOf('2026-11')), running)?.period).toBe('2026-Q4')
    expect(matrixQuestionOf({ period: '2031-Q1' }, periods, running)?.period).toBe('2026-Q3')
    expect(matrixQuestionOf({}, [], running)).toBeUndefined()
  })

  test('stand in the address, and nothing that goes without saying', () => {
    const asked = { period: '2026', compared: 'networks', turned: '1' }
    const question = matrixQuestionOf(asked, periods, running)
    expect(question && matrixQueryOf(question)).toEqual(asked)
    expect(matrixQueryOf({ period: running, compared: 'institutions', turned: false })).toEqual({
      period: '2026-Q4',
    })
  })
})

describe('what a row says', () => {
  const tied = (text: string) => text.replaceAll('\u00a0', ' ')
  const names = ['mops', 'cas', 'pal', 'tpd', 'sw']
  const said = (t: typeof polish, key: DimensionKey, cells: readonly (MatrixCell | null)[]) => {
    const columns = cells.map((cell, place): MatrixColumn => {
      const name = names[place] ?? `x${place}`
      const shown = name === 'sw' ? 'Streetworkerzy' : name.toUpperCase()
      return { key: name, name: shown, english: '', cells: cell === null ? {} : { [key]: cell } }
    })
    const entries = columns.map(({ key: column, cells: mine }) => ({ column, cell: mine[key] ?? null }))
    return tied(findingWords(t, key, findingOf(dimensionOf(key).kind, entries), columns))
  }
  const degree = (level: 1 | 2 | 3 | 4): MatrixCell => ({ kind: 'scale', level, text: '', until: null })
  const days = (value: number): MatrixCell => ({ kind: 'days', value, of: 9 })
  const chosen = (...choices: string[]) => ({ kind: 'choices', choices, text: '' }) as MatrixCell

  test('is the two extremes and a question where it differs, the exceptions where it does not', () => {
    expect(
      said(
        polish,
        'handoff_rules',
        [4, 2, 3, 3, 3].map(level => degree(level as 2)),
      ),
    ).toBe('Wyjątek: CAS.')
    expect(said(polish, 'time_to_accept', [3, 2, 2, 3, 1].map(days))).toBe(
      'Od 1 dr (Streetworkerzy) do 3 dr (MOPS). Co skraca drogę tam, gdzie jest najkrótsza?',
    )
    expect(said(polish, 'target_group', [chosen('homeless'), chosen('older'), chosen('homeless')])).toBe(
      'Wspólne: osoby w kryzysie bezdomności (MOPS, PAL). Najdalej: MOPS i CAS. Kogo nie obejmuje nikt?',
    )
    expect(said(polish, 'access', [degree(2), null])).toBe('Za mało opisów do porównania.')
    expect(said(polish, 'could_share', [{ kind: 'text', text: 'sala' }])).toBe('Komu i kiedy się to przyda?')
  })

  test('does not say of two which are the farthest apart', () => {
    expect(said(polish, 'funding', [chosen('fees'), chosen('donations')])).toBe(
      'O które źródło można starać się wspólnie?',
    )
  })

  test('is said in English too, with the names that the institutions have there', () => {
    setLanguage('en')
    expect(said(english as typeof polish, 'time_to_accept', [3, 2, 2, 3, 1].map(days))).toBe(
      'From 1 wd (Streetworkers) to 3 wd (MOPS). What shortens the way where it is shortest?',
    )
    expect(columnName({ key: 'sw', name: 'Patrol nocny', english: '', cells: {} })).toBe('Patrol nocny')
  })

  test('never scores and never ranks', () => {
    for (const { key } of matrixDimensions) {
      for (const t of [polish, english]) {
        expect(t.matrix.questions[key]).toMatch(/\?$/)
        expect(t.matrix.questions[key]).not.toMatch(/najleps|najgors|best institution|worst|ranking|punkt/i)
      }
    }
  })
})

test('numbers of one row stand on one scale, percent on a hundred', () => {
  const share = (percent: number): MatrixCell => ({ kind: 'share', percent, part: null, of: null })
  expect(rowScale([share(12), share(40)])).toBe(100)
  expect(rowScale([{ kind: 'count', value: 5 }, undefined])).toBe(6)
  expect(rowScale([{ kind: 'days', value: 0, of: 5 }])).toBe(1)
})

test('a number of people is typed as people write it', () => {
  expect([amountOf(''), amountOf('1 200'), amountOf('30')]).toEqual([null, 1200, 30])
  expect([amountOf('ok. 30'), amountOf('12,5'), amountOf('9999999')]).toEqual([
    undefined,
    undefined,
    undefined,
  ])
})

test('a quarter is described from its first day on', () => {
  expect(quarterStarts(mondayMorning)).toEqual({ current: '2026-10-01', last: '2026-07-01' })
})

test('a counted cell leads to the referrals from which it was counted', () => {
  const days = { from: LocalDay.parse('2026-07-01'), to: LocalDay.parse('2026-09-30') }
  const mops = InstitutionKey.parse('mops')
  const need = NeedKey.parse('food')
  const hrefOfRow = (row: Parameters<typeof questionBehind>[0]) => {
    const question = questionBehind(row, mops, days, need)
    return question === undefined ? undefined : hrefOf('referrals', undefined, queryOfFigure(question))
  }
  expect(hrefOfRow('agreement_rate')).toContain('sender=mops&happened=sent.2026-07-01.2026-09-30')
  expect(hrefOfRow('time_to_accept')).toContain('receiver=mops&happened=accepted.2026-07-01.2026-09-30')
  expect(hrefOfRow('main_needs')).toMatch(/needs=food&institutions=mops.*happened=sent/)
  expect([hrefOfRow('partners'), hrefOfRow('loop_closed')]).toEqual([undefined, undefined])
  expect(questionBehind('main_needs', mops, days)).toBeUndefined()
})
