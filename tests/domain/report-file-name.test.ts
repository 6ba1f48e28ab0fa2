import { expect, test } from 'vitest'
import { reportFileName } from '#domain/report-file-name.ts'
import { ReportPeriod } from '#domain/report-period.ts'

const november = {
  networkName: 'Sieć wsparcia – osiedle Azory',
  period: ReportPeriod.parse('2026-11'),
  version: 1,
  edition: 'internal',
} as const

test('the file of a report is named after its place, period and version', () => {
  expect(reportFileName(november, 'pdf', 'pl')).toBe('Azory_sprawozdanie_2026-11_w1.pdf')
  expect(reportFileName({ ...november, version: 3 }, 'xlsx', 'en')).toBe('Azory_report_2026-11_v3.xlsx')
  const quarter = { ...november, period: ReportPeriod.parse('2026-Q4') }
  expect(reportFileName(quarter, 'csv', 'pl')).toBe('Azory_sprawozdanie_2026-Q4_w1.csv')
})

test('what was not closed is named a draft, and the edition for others says so', () => {
  expect(reportFileName({ ...november, version: 0 }, 'docx', 'pl')).toBe(
    'Azory_sprawozdanie_2026-11_robocze.docx',
  )
  expect(reportFileName({ ...november, edition: 'public' }, 'pdf', 'pl')).toBe(
    'Azory_sprawozdanie_2026-11_w1_do-udostepnienia.pdf',
  )
})

test.each([
  ['Sieć Łąki/Żabiniec: północ', 'Siec-Laki-Zabiniec-polnoc'],
  ['../../etc', 'etc'],
  ['Sieć – osiedle Bieńczyce Nowe', 'Bienczyce-Nowe'],
  ['…', 'Siec'],
])('of the name „%s” every file system bears „%s”', (networkName, place) => {
  expect(reportFileName({ ...november, networkName }, 'pdf', 'pl')).toBe(
    `${place}_sprawozdanie_2026-11_w1.pdf`,
  )
})
