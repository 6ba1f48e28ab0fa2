import { renderToStaticMarkup } from 'react-dom/server'
import { afterEach, describe, expect, test } from 'vitest'
import type { Language } from '#domain/code-lists.ts'
import type { MonthReport } from '#domain/report.ts'
import { LocalDay } from '#domain/time.ts'
import { MonthReportPages } from '#renderer/print/MonthReportPages.tsx'
import { setLanguage } from '#renderer/text/language.ts'
import { TextsProvider } from '#renderer/text/TextsProvider.tsx'
import { aPrintedMonth } from '../support/a-printed-month.ts'

afterEach(() => setLanguage('pl'))

const printed = (report: MonthReport, language: Language = 'pl'): string => {
  setLanguage(language)
  return renderToStaticMarkup(
    <TextsProvider>
      <MonthReportPages report={report} />
    </TextsProvider>,
  )
}

const textOf = (markup: string): string =>
  markup
    .replaceAll(/<[^>]+>/g, ' ')
    .replaceAll(/[\s\u00a0]+/g, ' ')
    .trim()

const headings = (markup: string): readonly string[] =>
  [...markup.matchAll(/<h2[^>]*>(.*?)<\/h2>/g)].map(([, inner = '']) => textOf(inner))

/** Cells that show a number and keep none that an export could read. */
const deafCells = (markup: string): readonly string[] =>
  [...markup.matchAll(/<td([^>]*)>(.*?)<\/td>/g)]
    .filter(([, attributes = '']) => !attributes.includes('data-value'))
    .map(([, , inner = '']) => textOf(inner))
    .filter(text => /^[+−]?\d[\d ]*(,\d+)?%?$/.test(text))

describe('the report on paper', () => {
  test('has its fifteen sections in order, and the annex of codes last', () => {
    const numbers = headings(printed(aPrintedMonth())).map(heading => heading.split(' ')[0])
    expect(numbers).toEqual([...Array.from({ length: 15 }, (_, place) => String(place + 1)), 'A'])
  })

  test('says everything in English as well', () => {
    const markup = printed(aPrintedMonth(), 'en')
    expect(headings(markup)).toContain('8 Unresolved matters')
    expect(textOf(markup)).not.toMatch(/undefined|NaN|\[object/)
  })

  test('numbers its tables in the order in which they stand', () => {
    const numbers = [...textOf(printed(aPrintedMonth())).matchAll(/Tabela (\d+)\./g)].map(([, number]) =>
      Number(number),
    )
    expect(numbers.length).toBeGreaterThan(8)
    expect(numbers).toEqual(numbers.toSorted((one, other) => one - other))
    expect(new Set(numbers).size).toBe(numbers.length)
  })

  test('shows no number in a table that an export could not read', () => {
    expect(deafCells(printed(aPrintedMonth()))).toEqual([])
    expect(deafCells('<tr><td data-value="3">3</td><td class="x">1 234</td></tr>')).toEqual(['1 234'])
  })

  test('leads nowhere and explains nothing by hovering: paper has neither', () => {
    const markup = printed(aPrintedMonth())
    expect(markup).not.toContain('<a ')
    expect(markup).not.toContain('data-kind')
  })

  test('marks a running month, and only that', () => {
    expect(printed(aPrintedMonth({ untilDay: 17 }))).toContain('WERSJA ROBOCZA – OKRES TRWA')
    expect(printed(aPrintedMonth())).not.toContain('WERSJA ROBOCZA')
  })

  test('marks the institution whose entries do not reach the end, and the sums it is in', () => {
    const report = aPrintedMonth()
    const [first, ...others] = report.coverage
    if (first === undefined) throw new Error('nobody entered anything')
    const reaching = others.map(one => ({ ...one, lastEntryOn: LocalDay.parse('2026-12-01') }))
    const complete = {
      ...report,
      coverage: [{ ...first, lastEntryOn: LocalDay.parse('2026-12-01') }, ...reaching],
    }
    const behind = {
      ...report,
      coverage: [{ ...first, lastEntryOn: LocalDay.parse('2026-11-20') }, ...reaching],
    }
    expect(printed(complete)).not.toContain('†')
    const text = textOf(printed(behind))
    expect(text).toContain('Razem †')
    expect(text).toContain('† dane niepełne do końca okresu')
  })

  test('prints the words of the coordinator in place of the sentence of the figures', () => {
    const report = aPrintedMonth()
    const words = { sent: 'Listopad był spokojny.', working: 'Wspólne patrole.\nKrótsza droga.' }
    const text = textOf(printed({ ...report, closing: { ...report.closing, words } }))
    expect(text).toContain('Listopad był spokojny.')
    expect(text).toContain('Co działa Wspólne patrole. Krótsza droga.')
    expect(text).not.toContain('W listopadzie wysłano')
  })

  test('is a correct page for a month in which hardly anything happened', () => {
    const text = textOf(printed(aPrintedMonth({ untilDay: 2 })))
    expect(text).not.toMatch(/undefined|NaN|Infinity/)
    expect(text).toContain('za mało danych')
  })
})
