import { afterAll, beforeAll, expect, test } from 'vitest'
import type { MonthReport } from '#domain/report.ts'
import { printPage } from '#host/print-page.ts'
import { aPrintedMonth } from '../support/a-printed-month.ts'
import { aPublicNovember } from '../support/a-public-edition.ts'
import { buildPrintBundle, type PrintBundle } from './support/print-bundle.ts'

let bundle: PrintBundle
beforeAll(async () => {
  bundle = await buildPrintBundle()
})
afterAll(() => bundle.remove())

/** Fails on the page itself when something is wider than the live area: the print engine would shrink everything. */
const insideTheMargins = `
  const limit = document.body.getBoundingClientRect().right + 0.5
  const wide = [...document.querySelectorAll('body *')].filter(it => it.getBoundingClientRect().right > limit)
  if (wide.length > 0) throw new Error('too wide: ' + wide.map(it => it.tagName + ' ' + it.textContent).slice(0, 3))
  const free = [...document.querySelectorAll('body *')].filter(it => it instanceof HTMLElement && it.scrollWidth > it.clientWidth + 1 && it.clientWidth > 0)
  if (free.length > 0) throw new Error('overflows: ' + free.map(it => it.tagName + ' ' + it.textContent).slice(0, 3))`

const printed = async (call: string): Promise<string> => {
  const script = `(async () => { await ${call}; ${insideTheMargins} })()`
  const pdf = await printPage(bundle.answer, 'app://bundle/print.html', script)
  return Buffer.from(pdf).toString('latin1')
}
const print = (report: MonthReport) => printed(`window.renderReport(${JSON.stringify(report)})`)
const pagesOf = (pdf: string) => pdf.match(/\/Type \/Page\b/g)?.length ?? 0

test('a month is printed with all its sections on tagged pages, with real letters and nothing beyond the margins', async () => {
  const pdf = await print(aPrintedMonth())
  expect(pagesOf(pdf)).toBeGreaterThanOrEqual(7)
  expect(pagesOf(pdf)).toBeLessThanOrEqual(10)
  expect(pdf).toContain('/StructTreeRoot')
  expect(pdf).toContain('/Lang (pl')
  expect(pdf).toContain('Brygada1918')
  expect(pdf).toContain('IBMPlexSans')
  expect(pdf).not.toContain('/Subtype /Type3')
})

test('thousands of referrals and a very long name stay within the margins too', async () => {
  const report = aPrintedMonth({ scale: 40 })
  const long = 'Stowarzyszenie Przyjaciół Osiedla imienia Świętej Pamięci Założycieli'
  const institutions = report.institutions.map((one, place) => (place === 2 ? { ...one, short: long } : one))
  expect(pagesOf(await print({ ...report, institutions }))).toBeGreaterThan(3)
})

test('a running month and a month of almost nothing are printed as well', async () => {
  expect(pagesOf(await print(aPrintedMonth({ untilDay: 2 })))).toBeGreaterThan(2)
})

test('the edition for others is printed in both languages, with nothing beyond the margins', async () => {
  const report = aPublicNovember()
  for (const language of ['pl', 'en']) {
    const pdf = await printed(`window.renderPublicReport(${JSON.stringify(report)}, '${language}')`)
    expect(pagesOf(pdf)).toBeGreaterThan(1)
    expect(pdf).toContain(`/Lang (${language}`)
  }
})

test('the recovery key is printed on one sheet', async () => {
  const sheet = {
    recoveryKey: '7K3F9-Q5T2M-A1B2C-9ZZQK-M4N5P-00TRW-XYVB8-HJ6D3',
    networkName: 'Sieć wsparcia – osiedle Azory',
  }
  const pdf = await printed(`window.renderRecoveryKey(${JSON.stringify(sheet)})`)
  expect(pagesOf(pdf)).toBe(1)
})
