import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { expect as expectValue, test } from 'vitest'
import { sztafeta } from '../cli/run-sztafeta.ts'
import { tabTo, unlockAs } from './support/at-the-keyboard.ts'
import { startOnDemo } from './support/demo-app.ts'
import { expect } from './support/patient-expect.ts'
import { type PdfFacts, readPdf } from './support/read-pdf.ts'

const intoMeetings = async (page: Page): Promise<void> => {
  await tabTo(page, page.getByRole('navigation').getByRole('link', { name: 'Spotkanie' }))
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1, name: 'Spotkania koordynacyjne' })).toBeVisible()
}

const atPlace = async (page: Page, place: number): Promise<void> => {
  await expect(page.getByText(new RegExp(`^${place}\\sz\\s\\d+`))).toBeVisible()
}

const first = 'Odbiorca oddzwoni jeszcze dziś i umówi pierwszy kontakt.'
const second = 'Wspólna rozmowa obu instytucji z osobą.'

test('a coordinator runs the whole meeting by the keyboard, from opening to the printed minutes, and a kill in the middle loses nothing', async () => {
  const app = await startOnDemo()
  let page = app.page()
  await unlockAs(page, 'NET-01')
  await intoMeetings(page)
  await expect(page.getByText('Następne spotkanie: wt. 1.12.2026.')).toBeVisible()
  await page.keyboard.press('o')
  await expect(page.getByRole('heading', { level: 1, name: /^Spotkanie koordynacyjne/ })).toBeVisible()

  // Who is there: one digit for each institution.
  const presence = page.getByRole('group', { name: 'Obecność' })
  await page.keyboard.press('1')
  await expect(presence.getByRole('button').nth(0)).toContainText('jest')
  await page.keyboard.press('2')
  await expect(presence.getByRole('button').nth(1)).toContainText('jest')
  await page.keyboard.press('2')
  await expect(presence.getByRole('button').nth(1)).toContainText('nie ma')

  // What the last meeting left comes first, and is settled.
  await atPlace(page, 1)
  await page.keyboard.press('s')
  const settling = page.getByRole('dialog', { name: 'Rozlicz decyzję' })
  await expect(settling.getByRole('textbox')).toBeFocused()
  await page.keyboard.type('Wynik odczytano.')
  await page.keyboard.press('Control+Enter')
  await expect(settling).toHaveCount(0)
  await atPlace(page, 2)

  // To the first matter: its track stands there, and a decision is typed. A PESEL gets into none.
  for (let place = 3; (await page.getByRole('button', { name: /^Decyzja…/ }).count()) === 0; place += 1) {
    await page.keyboard.press('ArrowDown')
    await atPlace(page, place)
  }
  await expect(page.getByRole('main').getByRole('img').first()).toBeVisible()
  await page.keyboard.press('d')
  const what = page.getByRole('textbox', { name: 'Co', exact: true })
  await expect(what).toBeFocused()
  await page.keyboard.type(`${first} 44051401359`)
  await expect(page.getByRole('main').getByRole('alert')).toBeVisible()
  await page.keyboard.press('Control+Enter')
  await page.keyboard.press('Alt+u')
  await expect(page.getByRole('main').getByRole('alert')).toHaveCount(0)
  await page.keyboard.press('Control+Enter')
  const made = page.getByRole('list', { name: 'Decyzje tego spotkania' })
  await expect(made.getByRole('listitem')).toHaveCount(1)
  await expect(made).toContainText(first)
  await expect(what).toHaveCount(0)

  // The next matter follows at once; the power goes out in the middle of its sentence.
  await page.keyboard.press('d')
  await expect(what).toBeFocused()
  await page.keyboard.type(second)
  await expect(page.getByText('Wpisany tekst jest zapisany')).toBeVisible()
  app.expectProblem(/./)
  await app.restart('kill')
  page = app.page()
  await unlockAs(page, 'NET-01')
  await intoMeetings(page)
  await page.keyboard.press('o')
  const again = page.getByRole('textbox', { name: 'Co', exact: true })
  await expect(again).toHaveValue(second)
  await expect(again).toBeFocused()
  await page.keyboard.press('Control+Enter')
  const decisions = page.getByRole('list', { name: 'Decyzje tego spotkania' })
  await expect(decisions.getByRole('listitem')).toHaveCount(2)
  await expect(again).toHaveCount(0)
  await expect(page.getByText('omówione: 3')).toBeVisible()
  await page.keyboard.press('o')
  await expect(page.getByText('omówione: 4')).toBeVisible()

  // Closing freezes the minutes.
  await page.keyboard.press('x')
  const closing = page.getByRole('dialog', { name: 'Zamknąć spotkanie?' })
  await expect(closing.getByRole('textbox')).toBeFocused()
  await page.keyboard.type('15.12.2026')
  await page.keyboard.press('Control+Enter')
  await expect(page.getByRole('heading', { level: 1, name: /^Protokół spotkania/ })).toBeVisible()
  const minutes = page.getByRole('main').getByRole('article')
  for (const words of [first, second, 'wt. 15.12.2026', 'Wynik odczytano.']) {
    await expect(minutes).toContainText(words)
  }

  const print = async (name: string): Promise<PdfFacts> => {
    const file = join(app.folder, name)
    await app.answerDialog({ kind: 'save', filePath: file })
    await page.keyboard.press('d')
    await expect(page.getByText(`Zapisano: ${file}`)).toBeVisible({ timeout: 60_000 })
    return readPdf(readFileSync(file))
  }
  const pdf = await print('protokol.pdf')
  expectValue(pdf.isTagged).toBe(true)
  expectValue(pdf.language).toBe('pl')
  expectValue(new Set(pdf.sizes)).toEqual(new Set(['595 × 842']))
  expectValue([1, 2]).toContain(pdf.pages)
  expectValue(pdf.fontKinds).toContain('Type0')
  expectValue(pdf.fontKinds).not.toContain('Type3')
  for (const words of ['Protokół spotkania koordynacyjnego', 'Omówione sprawy', 'Decyzje', 'Podpisy']) {
    expectValue(pdf.said).toContain(words)
  }
  // The same content again.
  const reprint = await print('protokol-jeszcze-raz.pdf')
  expectValue(reprint.pages).toBe(pdf.pages)
  expectValue(reprint.said.replaceAll(/D:\d+[^\n]*/g, '')).toBe(pdf.said.replaceAll(/D:\d+[^\n]*/g, ''))

  await app.quit()
  const verified = await sztafeta('verify', '--vault', app.vaultFolder)
  expectValue(verified.code, verified.said).toBe(0)
  const replayed = await sztafeta('replay', '--vault', app.vaultFolder)
  expectValue(replayed.code, replayed.said).toBe(0)
}, 180_000)
