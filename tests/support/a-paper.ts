import type { PaperCell, PaperDocument, PaperTable } from '#domain/paper-document.ts'
import { printedNumber } from '#domain/printed-number.ts'
import { instant } from '#domain/time.ts'

/** A cell of words, or of a number as it would be printed. */
export const aCell = (text: string, more: Partial<PaperCell> = {}): PaperCell => {
  const printed = printedNumber(text, 'pl')
  return {
    text,
    number: printed === undefined ? null : { ...printed, tail: '' },
    isHead: false,
    isStrong: false,
    align: 'left',
    columns: 1,
    rows: 1,
    ...more,
  }
}

export const aHead = (text: string, more: Partial<PaperCell> = {}): PaperCell =>
  aCell(text, { isHead: true, number: null, ...more })

export const aTable = (more: Partial<PaperTable> = {}): PaperTable => ({
  kind: 'table',
  label: 'Tabela\u00a01.',
  title: 'Bilans',
  remark: 'listopad',
  shares: [0.5, 0.25, 0.25],
  headRows: 2,
  rows: [
    [aHead(''), aHead('decyzje', { columns: 2 })],
    [aHead('Instytucja'), aHead('liczba'), aHead('udział')],
    [aHead('MOPS'), aCell('1\u00a0234'), aCell('46%')],
    [aHead('Społeczność Żółć'), aCell('−7,5'), aCell('·')],
  ],
  ...more,
})

/** A paper made by hand: what the writers are given, without laying anything out. */
export const aPaper = (more: Partial<PaperDocument> = {}): PaperDocument => ({
  language: 'pl',
  title: 'Sprawozdanie za listopad 2026\u00a0r.',
  stamp: {
    network: 'Sieć wsparcia – osiedle Azory',
    dataAt: instant(Date.UTC(2026, 11, 1, 7)),
    facts: [
      { name: 'Wydanie', value: 'wewnętrzne' },
      { name: 'Wersja', value: '1' },
      { name: 'Skrót', value: 'a1b2c3' },
    ],
    remarks: ['Do użytku wewnętrznego.'],
    words: { report: 'Sprawozdanie', tables: 'Spis tabel', page: 'strona ', of: ' z ' },
  },
  blocks: [
    { kind: 'heading', level: 1, text: 'Sprawozdanie' },
    { kind: 'heading', level: 2, text: '1 W skrócie' },
    {
      kind: 'paragraph',
      role: 'item',
      runs: [
        { text: 'Wysłano ', isStrong: false },
        { text: '93 skierowania', isStrong: true },
      ],
    },
    aTable(),
    { kind: 'signature', role: 'Sporządził(a)', who: 'Kompas', line: 'data, podpis' },
  ],
  ...more,
})

/** Texts that a spreadsheet would calculate, or a reader of XML stumble over, if it were let. */
export const hostileCells: readonly string[] = [
  '=1+1',
  '=HYPERLINK("http://example.org";"tutaj")',
  '+48 12',
  '-2+3',
  '@SUM(A1:A9)',
  '\t=1+1',
  '\r=1+1',
  ' =cmd|x!A0',
  '＝1+1',
  '＠SUM(A1)',
  '"; =1+1; "',
  '<script>alert(1)</script>',
  ']]>&amp;<w:t>',
]
