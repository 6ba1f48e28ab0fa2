import mammoth from 'mammoth'
import Papa from 'papaparse'
import readExcelFile from 'read-excel-file/node'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Language } from '#domain/code-lists.ts'
import { PaperDocument } from '#domain/paper-document.ts'
import type { MonthReport } from '#domain/report.ts'
import { writePaper } from '#electron/export/write-paper.ts'
import { readingScript } from '#electron/print-script.ts'
import { readPage } from '#host/print-page.ts'
import { english as texts } from '#renderer/text/english.ts'
import { aPrintedMonth } from '../support/a-printed-month.ts'
import { buildPrintBundle, type PrintBundle } from './support/print-bundle.ts'

const address = 'app://bundle/print.html'
let bundle: PrintBundle

const laidOut = async (value: MonthReport, language: Language = 'pl'): Promise<PaperDocument> => {
  const script = readingScript({ draw: 'renderReport', value, language })
  return PaperDocument.parse(await readPage(bundle.answer, address, script))
}

beforeAll(async () => {
  bundle = await buildPrintBundle()
})
afterAll(() => bundle.remove())

type Printed = { readonly report: MonthReport; readonly paper: PaperDocument }
let november: Promise<Printed> | undefined

/** The report of November and what stands on its pages, laid out once. */
const printed = (): Promise<Printed> => {
  november ??= (async () => {
    const report = aPrintedMonth()
    return { report, paper: await laidOut(report) }
  })()
  return november
}

const tablesOf = ({ blocks }: PaperDocument) => blocks.filter(block => block.kind === 'table')
const workbookOf = async (of: PaperDocument) => readExcelFile(Buffer.from(await writePaper(of, 'xlsx')))

/** A mark may stand beside the name: figures that depend on days without an entry. */
const isCalled = (cell: unknown, name: string | undefined): boolean =>
  String(cell).replace(/ †$/, '') === name

/** The rows of a workbook's sheet below the head that begins with this word, down to the sum. */
const rowsUnder = async (of: PaperDocument, sheetStart: string) => {
  const sheet = (await workbookOf(of)).find(one => one.sheet.startsWith(sheetStart))
  if (sheet === undefined) throw new Error(`no sheet ${sheetStart}`)
  return sheet.data
}

describe('the copy of a report', () => {
  test('says which edition of which version it is, and the hash of its data', async () => {
    const { paper, report } = await printed()
    const values = paper.stamp.facts.map(({ value }) => value)
    expect(values).toContain('wewnętrzne')
    expect(values.at(-1)).toBe(report.hash)
    expect(paper.title).toContain('listopad 2026')
  })

  test('holds the balance of every institution as real numbers', async () => {
    const { paper, report } = await printed()
    const rows = await rowsUnder(paper, '1 ')
    for (const { institution, openAtStart, received, closed } of report.balance.asReceiver) {
      const name = report.institutions.find(({ key }) => key === institution)?.short
      const row = rows.find(([first]) => isCalled(first, name))
      expect(row?.slice(1, 4), name).toEqual([openAtStart, received, closed])
    }
  })

  test('holds every flow, and a cross where there can be none', async () => {
    const { paper, report } = await printed()
    const rows = await rowsUnder(paper, '2 ')
    report.flows.rows.forEach(({ counts, total }, line) => {
      const name = report.institutions[line]?.short
      const row = rows.find(([first]) => isCalled(first, name))
      const own = counts.map((count, column) => (column === line && count === 0 ? '×' : count))
      expect(row?.slice(1), name).toEqual([...own, total])
    })
  })

  test('has a real number wherever the paper prints one', async () => {
    const { paper } = await printed()
    const cells = tablesOf(paper)
      .filter(({ label }) => label !== '')
      .flatMap(({ rows }) => rows.flat())
      .filter(({ isHead }) => !isHead)
    expect(cells.filter(({ number }) => number !== null).length).toBeGreaterThan(150)
    const isDay = (text: string): boolean => /^\d{1,2}\.\d{2}(\.\d{4})?$/.test(text)
    const unread = cells.filter(
      ({ text, number }) => number === null && /^[+−]?[\d\s.,]+%?$/u.test(text) && !isDay(text),
    )
    expect(unread).toEqual([])
  })

  test('leaves out what only explains a chart, and a column of nothing but bars', async () => {
    const { paper } = await printed()
    const said = paper.blocks.map(block => JSON.stringify(block)).join('\n')
    expect(said).not.toContain('Odcień')
    expect(said).not.toContain('mocniejsza część')
    for (const { rows, shares } of tablesOf(paper))
      for (const row of rows) expect(row.reduce((sum, cell) => sum + cell.columns, 0)).toBe(shares.length)
  })

  test('keeps the sections in their order, the opening sentences as a list and lines to sign on', async () => {
    const { paper, report } = await printed()
    const headings = paper.blocks.flatMap(block =>
      block.kind === 'heading' && block.level === 2 ? [Number.parseInt(block.text, 10)] : [],
    )
    expect(headings.length).toBeGreaterThan(5)
    expect(headings).toEqual([...headings].sort((a, b) => a - b))
    const { value } = await mammoth.convertToHtml({ buffer: Buffer.from(await writePaper(paper, 'docx')) })
    expect(value).toMatch(/<ol><li>[^\d]/)
    expect(value.match(/data, podpis/g)?.length).toBeGreaterThan(report.institutions.length)
  })

  test('says the same numbers in English, with English words around them', async () => {
    const { paper, report } = await printed()
    const english = await laidOut(report, 'en')
    expect(english.stamp.facts.map(({ value }) => value)).toContain('internal')
    const numbersOf = (of: PaperDocument) =>
      tablesOf(of).map(({ rows }) => rows.flat().map(({ number }) => number?.amount ?? null))
    expect(numbersOf(english)).toEqual(numbersOf(paper))
    const rows = Papa.parse<string[]>(Buffer.from(await writePaper(english, 'csv')).toString('utf8'), {
      delimiter: ';',
    }).data
    expect(rows.flat()).toContain(`Table 1. ${texts.report.balance.table}`)
  })

  test('takes the name of an institution for a text, whatever it begins with', async () => {
    const { report } = await printed()
    const institutions = report.institutions.map(one => ({ ...one, short: '=2+3' }))
    const hostile = await laidOut({ ...report, institutions })
    const csv = Buffer.from(await writePaper(hostile, 'csv')).toString('utf8')
    expect(csv).toContain(`"'=2+3`)
    expect(csv).not.toMatch(/(^|;)"?[=+@-](?!\d+(,\d+)?[;\r])/m)
    expect((await rowsUnder(hostile, '1 ')).some(([first]) => isCalled(first, '=2+3'))).toBe(true)
  })

  test('of a month of almost nothing is a file as well', async () => {
    const little = await laidOut(aPrintedMonth({ untilDay: 2 }))
    for (const format of ['csv', 'xlsx', 'docx'] as const)
      expect((await writePaper(little, format)).length).toBeGreaterThan(500)
    expect(little.stamp.facts.map(({ value }) => value).join()).toContain('robocza')
  })
})
