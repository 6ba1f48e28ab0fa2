import { strFromU8, unzipSync } from 'fflate'
import mammoth from 'mammoth'
import Papa from 'papaparse'
import readExcelFile from 'read-excel-file/node'
import { describe, expect, test, vi } from 'vitest'
import { writePaper } from '#electron/export/write-paper.ts'
import { aCell, aHead, aPaper, aTable, hostileCells } from '../support/a-paper.ts'

const rowsOfCsv = (bytes: Uint8Array) =>
  Papa.parse<string[]>(new TextDecoder().decode(bytes), { delimiter: ';' }).data
const partsOf = (bytes: Uint8Array) => {
  const files = unzipSync(bytes)
  return (path: string) => strFromU8(files[path] ?? new Uint8Array())
}
const sheetsOf = async (bytes: Uint8Array) => readExcelFile(Buffer.from(bytes))

/** One table of one column that holds everything a spreadsheet would like to calculate. */
const hostilePaper = aPaper({
  title: '=1+1',
  blocks: [
    aTable({
      title: '=2+2',
      shares: [1],
      headRows: 1,
      rows: [[aHead('=3+3')], ...hostileCells.map(text => [aCell(text, { number: null })])],
    }),
  ],
})

describe('the text table', () => {
  test('begins with the mark of UTF-8, ends its lines as Windows does and has decimal commas', async () => {
    const bytes = await writePaper(aPaper(), 'csv')
    expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
    const text = Buffer.from(bytes).toString('utf8')
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
    expect(text).toContain('"Społeczność Żółć";-7,5;"·"')
    expect(text).toContain('"MOPS";1234;"46%"')
  })

  test('says what the copy is, then each table with one line of column names', async () => {
    const rows = rowsOfCsv(await writePaper(aPaper(), 'csv'))
    expect(rows).toContainEqual(['Wydanie', 'wewnętrzne'])
    expect(rows).toContainEqual(['Wersja', '1'])
    expect(rows).toContainEqual(['Skrót', 'a1b2c3'])
    expect(rows).toContainEqual(['Tabela 1. Bilans', 'listopad'])
    expect(rows).toContainEqual(['Instytucja', 'decyzje: liczba', 'decyzje: udział'])
  })

  test('holds no cell that a spreadsheet would calculate', async () => {
    const cells = rowsOfCsv(await writePaper(hostilePaper, 'csv')).flat()
    expect(cells.filter(cell => /^[\s]*[=+\-@＝＋－＠]/.test(cell) && !/^-?\d+(,\d+)?$/.test(cell))).toEqual(
      [],
    )
    expect(cells).toContain('\'=HYPERLINK("http://example.org";"tutaj")')
  })
})

describe('the workbook', () => {
  test('has one named sheet for each table, with real numbers and percentages', async () => {
    const sheets = await sheetsOf(await writePaper(aPaper(), 'xlsx'))
    expect(sheets.map(({ sheet }) => sheet)).toEqual(['Sprawozdanie', '1 Bilans'])
    const [front, balance] = sheets
    expect(front?.data).toContainEqual(['Wersja', '1'])
    expect(balance?.data.slice(2)).toEqual([
      [null, 'decyzje', null],
      ['Instytucja', 'liczba', 'udział'],
      ['MOPS', 1234, 0.46],
      ['Społeczność Żółć', -7.5, '·'],
    ])
    expect(String(balance?.data[1]?.[0])).toContain('Wydanie: wewnętrzne · Wersja: 1 · Skrót: a1b2c3')
  })

  test('keeps the head of a table and its first column in sight, and as wide as what they hold', async () => {
    const sheet = partsOf(await writePaper(aPaper(), 'xlsx'))('xl/worksheets/sheet2.xml')
    expect(sheet).toContain('ySplit="4" xSplit="1"')
    expect(sheet).toMatch(/<col min="1" max="1" width="18"/)
  })

  test('shows numbers as on paper: a dash for nothing, the whole beside its part, the sign of a change', async () => {
    const nothing = { amount: 0, decimals: 0, isPercent: false, isSigned: false, tail: '' }
    const cells = [
      aCell('–', { number: nothing }),
      aCell('22 z 24', { number: { ...nothing, amount: 22, tail: ' z 24' } }),
      aCell('+8', { number: { ...nothing, amount: 8, isSigned: true } }),
      aCell('68,8', { number: { ...nothing, amount: 68.8, decimals: 1, isPercent: true } }),
    ]
    const table = aTable({ shares: [0.25, 0.25, 0.25, 0.25], headRows: 0, rows: [cells] })
    const bytes = await writePaper(aPaper({ blocks: [table] }), 'xlsx')
    expect((await sheetsOf(bytes))[1]?.data[2]).toEqual([0, 22, 8, 0.688])
    const styles = partsOf(bytes)('xl/styles.xml').replaceAll('&quot;', '"')
    for (const format of ['#,##0;-#,##0;"–"', '#,##0" z 24"', '+#,##0;-#,##0;0', '0.0%'])
      expect(styles).toContain(`formatCode="${format}"`)
  })

  test('holds no formula, and what looks like one stays a text when somebody edits it', async () => {
    const bytes = await writePaper(hostilePaper, 'xlsx')
    const part = partsOf(bytes)
    expect(part('xl/worksheets/sheet1.xml') + part('xl/worksheets/sheet2.xml')).not.toMatch(/<f[ >/]/)
    expect(part('xl/styles.xml')).toMatch(/formatCode="@"|numFmtId="49"/)
    const texts = (await sheetsOf(bytes))[1]?.data.flat()
    expect(texts).toContain('=1+1')
    expect(texts).toContain('<script>alert(1)</script>')
  })

  test('gives sheets of one title names of their own, as long as a tab bears and without its forbidden signs', async () => {
    const title = "Czas do decyzji [w dniach]: przyjęcia / zwroty * i 'inne' sprawy?"
    const tables = [1, 2, 12].map(number => aTable({ label: `Tabela ${number}.`, title }))
    const twice = [...tables, aTable({ label: 'Tabela 1.', title })]
    const names = (await sheetsOf(await writePaper(aPaper({ blocks: twice }), 'xlsx'))).map(
      ({ sheet }) => sheet,
    )
    expect(new Set(names.map(name => name.toLowerCase())).size).toBe(5)
    for (const name of names) expect(name).toMatch(/^[^[\]:*?/\\]{1,31}$/)
  })
})

describe('the document', () => {
  test('has headings, sentences and tables that another program reads', async () => {
    const bytes = await writePaper(aPaper(), 'docx')
    const { value: html, messages } = await mammoth.convertToHtml({ buffer: Buffer.from(bytes) })
    expect(messages.filter(({ type }) => type === 'error')).toEqual([])
    expect(html).toContain('<h1>Sprawozdanie</h1>')
    expect(html).toContain('<h2>1. W skrócie</h2>')
    expect(html).toContain('<li>Wysłano <strong>93 skierowania</strong></li>')
    expect(html).toContain('<strong>Tabela\u00a01. </strong>Bilans listopad')
    expect(html).toMatch(/<tbody><tr><td>(<p>)?MOPS.*1\u00a0234.*46%/)
    expect(html).toContain('colspan="2"')
    expect(html).toContain('data, podpis')
  })

  test('counts its captions in a field that Word takes up, and repeats the heads of its tables', async () => {
    const text = partsOf(await writePaper(aPaper(), 'docx'))('word/document.xml')
    expect(text).toContain(' SEQ Tabela \\* ARABIC ')
    expect(text).toContain('<w:tblHeader/>')
    expect(text).toContain('<w:cantSplit/>')
  })

  test('bears edition, version and hash in the margin of every page', async () => {
    const part = partsOf(await writePaper(aPaper(), 'docx'))
    const footer = part('word/footer1.xml')
    expect(footer).toContain('Wydanie: wewnętrzne')
    expect(footer).toContain('Wersja: 1')
    expect(footer).toContain('Skrót: a1b2c3')
    expect(footer).toContain('NUMPAGES')
  })

  test('takes hostile texts for texts', async () => {
    const bytes = await writePaper(hostilePaper, 'docx')
    const { value } = await mammoth.extractRawText({ buffer: Buffer.from(bytes) })
    for (const text of hostileCells) expect(value).toContain(text.trim())
    expect(partsOf(bytes)('word/document.xml')).not.toContain('HYPERLINK("http://example.org"</')
  })
})

test('the same paper makes the same file, byte by byte, whenever it is made', async () => {
  for (const format of ['csv', 'xlsx', 'docx'] as const) {
    const first = await writePaper(aPaper(), format)
    vi.useFakeTimers({ now: Date.UTC(2031, 4, 6), toFake: ['Date'] })
    const later = await writePaper(aPaper(), format)
    vi.useRealTimers()
    expect(Buffer.from(later).equals(Buffer.from(first)), format).toBe(true)
  }
})

test('a paper of nothing, and one without tables, are files that open', async () => {
  for (const blocks of [[], aPaper().blocks.filter(({ kind }) => kind !== 'table')]) {
    const paper = aPaper({ blocks })
    expect(rowsOfCsv(await writePaper(paper, 'csv')).length).toBeGreaterThan(3)
    expect((await sheetsOf(await writePaper(paper, 'xlsx'))).length).toBe(1)
    const { value } = await mammoth.extractRawText({ buffer: Buffer.from(await writePaper(paper, 'docx')) })
    expect(value).toContain('Do użytku wewnętrznego.')
  }
})
