import decodeQr from 'jsqr'
import { PNG } from 'pngjs'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { isResidentCode, residentCodeFrom, shownResidentCode } from '#domain/resident-code.ts'
import { withBundlePage } from '#host/print-page.ts'
import { buildPrintBundle, type PrintBundle } from './support/print-bundle.ts'
import { readPdf } from './support/read-pdf.ts'

let bundle: PrintBundle
beforeAll(async () => {
  bundle = await buildPrintBundle()
})
afterAll(() => bundle.remove())

const codesFor = (count: number): readonly string[] =>
  Array.from({ length: count }, (_, place) => residentCodeFrom(Uint8Array.from([9, 41, place, 200, 3])))

type Printed = {
  readonly pdf: Buffer
  /** A picture of every card in its order, as a scanner sees it. */
  readonly cards: readonly Buffer[]
  /** Width and height of the cards in millimetres, and what reaches over the edge of the page or of its box. */
  readonly sizes: readonly string[]
  readonly tooWide: readonly string[]
}

const measure = `(() => {
  const inMm = pixels => Math.round(pixels / 96 * 254) / 10
  const all = [...document.querySelectorAll('main *')].filter(it => it instanceof HTMLElement)
  const limit = document.body.getBoundingClientRect().right + 0.5
  return {
    sizes: [...document.querySelectorAll('article')].map(it => {
      const { width, height } = it.getBoundingClientRect()
      return inMm(width) + ' × ' + inMm(height)
    }),
    tooWide: all
      .filter(it => it.getBoundingClientRect().right > limit ||
        (it.closest('article') && (it.scrollWidth > it.clientWidth + 1 || it.scrollHeight > it.clientHeight + 2)))
      .map(it => it.tagName + ' ' + it.textContent),
  }
})()`

const printCards = (codes: readonly string[]): Promise<Printed> =>
  withBundlePage(bundle.answer, 'app://bundle/print.html', async page => {
    const input = { networkName: 'Sieć wsparcia – osiedle Azory', programme: 'AZ', codes }
    await page.evaluate(`window.renderResidentCards(${JSON.stringify(input)})`)
    await page.emulateMedia({ media: 'print' })
    const measured = await page.evaluate<Pick<Printed, 'sizes' | 'tooWide'>>(measure)
    const cards: Buffer[] = []
    for (const card of await page.locator('article').all()) cards.push(await card.screenshot())
    const pdf = await page.pdf({
      preferCSSPageSize: true,
      printBackground: true,
      tagged: true,
      outline: true,
    })
    return { pdf, cards, ...measured }
  })

const scanned = (picture: Buffer): string | undefined => {
  const { data, width, height } = PNG.sync.read(picture)
  return decodeQr(Uint8ClampedArray.from(data), width, height)?.data
}

test('the square on a card says what the letters say, and a scanner reads it as a code of the network', async () => {
  const [code = ''] = codesFor(1)
  const { pdf, cards, sizes, tooWide } = await printCards([code])
  expect(cards.map(scanned)).toEqual([`AZ-${shownResidentCode(code)}`])
  expect(isResidentCode(code)).toBe(true)
  expect(sizes).toEqual(['85.6 × 54'])
  expect(tooWide).toEqual([])
  const facts = readPdf(pdf)
  expect(facts.pages).toBe(1)
  expect(facts.isTagged).toBe(true)
  expect(new Set(facts.sizes)).toEqual(new Set(['595 × 842']))
  expect(facts.fontKinds).not.toContain('Type3')
  expect(facts.said).toContain('Karta osoby')
})

test('three sheets hold twenty-four different blank cards, each with its own code', async () => {
  const codes = codesFor(24)
  const { pdf, cards, sizes, tooWide } = await printCards(codes)
  expect(cards.map(scanned)).toEqual(codes.map(code => `AZ-${shownResidentCode(code)}`))
  expect(new Set(sizes)).toEqual(new Set(['85.6 × 54']))
  expect(tooWide).toEqual([])
  expect(readPdf(pdf).pages).toBe(3)
})
