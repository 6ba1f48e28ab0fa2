import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import decodeQr from 'jsqr'
import { PNG } from 'pngjs'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { codeList, NeedKey } from '#domain/code-lists.ts'
import { handoffCodeFrom, shownHandoffCode } from '#domain/handoff-code.ts'
import type { HandoffSlip } from '#domain/handoff-slip.ts'
import { InstitutionKey, WorkerCode } from '#domain/ids.ts'
import { residentCodeFrom, shownResidentCode } from '#domain/resident-code.ts'
import { dayNumberOf, instantAt, LocalDay } from '#domain/time.ts'
import { withBundlePage } from '#host/print-page.ts'
import { buildPrintBundle, type PrintBundle } from './support/print-bundle.ts'
import { readPdf } from './support/read-pdf.ts'

let bundle: PrintBundle
beforeAll(async () => {
  bundle = await buildPrintBundle()
})
afterAll(() => bundle.remove())

const at = (day: string, hour: number) => instantAt(dayNumberOf(LocalDay.parse(day)), hour * 60)
const resident = residentCodeFrom(Uint8Array.from([9, 41, 7, 200, 3]))
const code = handoffCodeFrom(Uint8Array.from([200, 31, 7, 99]))
const acceptBy = at('2026-11-30', 15.5)

const aSlip = (over: Partial<HandoffSlip> = {}): HandoffSlip => ({
  networkName: 'Sieć wsparcia – osiedle Azory',
  programme: 'AZ',
  resident,
  from: InstitutionKey.parse('mops'),
  to: InstitutionKey.parse('pal'),
  need: NeedKey.parse('loneliness'),
  urgency: 'standard',
  status: 'sent',
  sentAt: at('2026-11-25', 9),
  acceptBy,
  sentBy: { code: WorkerCode.parse('MOPS-02'), alias: 'Olga' },
  leadWorker: null,
  nextStep: { kind: 'receiverAnswers', by: acceptBy },
  code,
  step: { type: 'ReferralSent', at: at('2026-11-25', 9) },
  printedAt: at('2026-11-26', 10),
  ...over,
})

type Printed = {
  readonly pdf: Buffer
  readonly square: Buffer | undefined
  readonly text: string
  /** What is cut or stands outside of the page, and type smaller than a body may be. */
  readonly outside: readonly string[]
  readonly small: readonly string[]
}

const measure = `(() => {
  const page = document.querySelector('main').getBoundingClientRect()
  const all = [...document.querySelectorAll('main *')].filter(it => it instanceof HTMLElement)
  const pt = it => parseFloat(getComputedStyle(it).fontSize) * 0.75
  return {
    text: document.querySelector('main').innerText,
    outside: all
      .filter(it => {
        const box = it.getBoundingClientRect()
        const isCut = it.tagName === 'DL' && it.scrollHeight > it.clientHeight + 1
        return isCut || box.right > page.right + 1 || box.bottom > page.bottom + 1
      })
      .map(it => it.tagName + ' ' + it.textContent),
    small: all
      .filter(it => it.children.length === 0 && it.textContent.trim() !== '' && pt(it) < 13.9)
      .filter(it => it.closest('footer') === null)
      .map(it => pt(it) + ' ' + it.textContent),
  }
})()`

const printSlip = (slip: HandoffSlip): Promise<Printed> =>
  withBundlePage(bundle.answer, 'app://bundle/print.html', async page => {
    await page.evaluate(`window.renderHandoffSlip(${JSON.stringify(slip)})`)
    await page.emulateMedia({ media: 'print' })
    const measured = await page.evaluate<Pick<Printed, 'text' | 'outside' | 'small'>>(measure)
    const squares = await page.locator('main svg').all()
    const square = await squares[0]?.screenshot()
    const pdf = await page.pdf({
      preferCSSPageSize: true,
      printBackground: true,
      tagged: true,
      outline: true,
    })
    return { pdf, square, ...measured }
  })

const said = ({ text }: Printed): string => text.replaceAll('\u00a0', ' ').replaceAll(/\s+/g, ' ')

const expectOnePage = ({ pdf, outside, small }: Printed): void => {
  const facts = readPdf(pdf)
  expect(facts.pages).toBe(1)
  expect(new Set(facts.sizes)).toEqual(new Set(['420 × 595']))
  expect(facts.isTagged).toBe(true)
  expect(facts.language).toBe('pl')
  expect(facts.fontKinds).not.toContain('Type3')
  expect(facts.said).toContain('Kartka przekazania')
  expect(outside).toEqual([])
  expect(small).toEqual([])
}

/** With SZTAFETA_SLIPS=FOLDER the pages stay there to be looked at. */
const keep = (name: string, { pdf }: Printed): void => {
  const folder = process.env.SZTAFETA_SLIPS
  if (folder !== undefined) writeFileSync(join(folder, `${name}.pdf`), pdf)
}

test('the slip says on one A5 page, in large type, what a handoff by paper or telephone needs', async () => {
  const printed = await printSlip(aSlip())
  keep('slip', printed)
  expectOnePage(printed)
  const text = said(printed)
  for (const part of [
    shownResidentCode(resident),
    'Z MOPS do PAL',
    'samotność i izolacja',
    'śr. 25.11.2026',
    'pon. 30.11.2026',
    'do wyznaczenia przy przyjęciu',
    'Decyzja zapadnie w PAL do pon. 30.11.2026.',
    shownHandoffCode(code),
    'Zadzwoń: Olga (MOPS-02) w MOPS.',
    'Stan: wysłano 25.11.2026, 9:00',
  ])
    expect(text).toContain(part)
  if (printed.square === undefined) throw new Error('no QR code')
  const { data, width, height } = PNG.sync.read(printed.square)
  expect(decodeQr(Uint8ClampedArray.from(data), width, height)?.data).toBe(
    `AZ-${shownResidentCode(resident)}`,
  )
})

test('a restricted need is printed as such and not named', async () => {
  const text = said(await printSlip(aSlip({ need: null })))
  expect(text).toContain('Potrzeba zastrzeżone')
  expect(text).not.toContain('samotność')
})

test('the longest words of the network still fit on one page', async () => {
  const longest = (list: 'need' | 'institution', field: 'pl'): string =>
    codeList(list).toSorted((a, b) => b[field].length - a[field].length)[0]?.key ?? ''
  const printed = await printSlip(
    aSlip({
      networkName: 'Sieć wsparcia społecznego osiedli Azory, Prądnik Biały Zachód i Bronowice Wielkie Wschód',
      from: InstitutionKey.parse(longest('institution', 'pl')),
      to: InstitutionKey.parse('sw'),
      need: NeedKey.parse(longest('need', 'pl')),
      urgency: 'immediate',
      sentBy: { code: WorkerCode.parse('STREETWO-123'), alias: 'Krzysztofanielamarysieńka' },
      leadWorker: { code: WorkerCode.parse('STREETWO-124'), alias: 'Krzysztofanielamarysieńka' },
      step: { type: 'ReferralReturned', at: at('2026-11-25', 9) },
    }),
  )
  keep('slip-long', printed)
  expectOnePage(printed)
  expect(said(printed)).toContain(shownHandoffCode(code))
})

for (const nextStep of [
  { kind: 'senderCompletes' },
  { kind: 'firstContact', by: acceptBy },
  { kind: 'workGoesOn' },
  { kind: 'workResumes', on: LocalDay.parse('2026-12-04') },
  { kind: 'senderSeesOutcome' },
  { kind: 'nothing' },
] as const) {
  test(`the slip of a referral whose next step is ${nextStep.kind} is one page too`, async () => {
    const printed = await printSlip(
      aSlip({
        status: 'in_progress',
        acceptBy: null,
        leadWorker: { code: WorkerCode.parse('PAL-01'), alias: 'Ewa' },
        nextStep,
      }),
    )
    expectOnePage(printed)
    expect(said(printed)).toContain('Ewa (PAL-01)')
  })
}
