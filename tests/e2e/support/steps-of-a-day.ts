import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Locator, Page } from '@playwright/test'
import type { RunningApp } from './app.ts'
import { tabTo } from './at-the-keyboard.ts'
import { expect } from './patient-expect.ts'
import { type PdfFacts, readPdf } from './read-pdf.ts'

/** To another screen by Tab and Enter in the navigation. */
export const goToScreen = async (page: Page, link: string, title: string | RegExp = link): Promise<void> => {
  await tabTo(page, page.getByRole('navigation').getByRole('link', { name: link }))
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible()
}

/** To Dziś, whose title is the day. */
export const goToToday = (page: Page): Promise<void> => goToScreen(page, 'Dziś', /\d/)

/** The one referral of this person, by „/” and the code in the list, opened. */
export const openByCode = async (page: Page, code: string): Promise<void> => {
  const { keyboard } = page
  await goToScreen(page, 'Skierowania')
  await keyboard.press('/')
  await keyboard.press('Control+A')
  await keyboard.type(code)
  await expect(page.getByText('Znaleziono 1 skierowanie')).toBeVisible()
  await keyboard.press('Enter')
  await keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1, name: code })).toBeVisible()
}

export const codeField = (page: Page): Locator => page.getByRole('combobox', { name: 'Kod osoby' })
export const description = (page: Page): Locator => page.getByRole('textbox', { name: 'Opis' })

export type Asked = {
  /** The digit on the card of the receiver, and how its name begins. */
  readonly place: string
  readonly to: RegExp
  /** Letters that find the need, and its whole name. */
  readonly letters: string
  readonly need: string
  /** The digit of the urgency. */
  readonly urgency: string
}

/** The form of a new referral from the receiver, where the cursor stands after the code, to the description. */
export const fillFromReceiver = async (
  page: Page,
  { place, to, letters, need, urgency }: Asked,
  press: (key: string) => Promise<void> = key => page.keyboard.press(key),
): Promise<void> => {
  await expect(page.locator('[name=receiver]:focus')).toBeVisible()
  await press(place)
  await expect(page.getByRole('radio', { name: to })).toBeChecked()
  await press('Enter')
  for (const letter of letters) await press(letter)
  await expect(page.getByRole('option', { name: need })).toHaveAttribute('data-combobox-selected')
  await press('Enter')
  await expect(page.getByRole('combobox', { name: 'Potrzeba' })).toHaveValue(need)
  await press('Enter')
  await press(urgency)
  await press('Enter')
  await press('1')
  await expect(page.getByRole('radio', { name: /^Tak, rozmawialiśmy o tym/ })).toBeChecked()
  await press('Enter')
  await expect(description(page)).toBeFocused()
}

/** The same from its first field, with a code as it is typed or scanned. */
export const fillUpToText = async (page: Page, code: string, asked: Asked): Promise<void> => {
  await expect(codeField(page)).toBeFocused()
  await page.keyboard.type(code)
  await page.keyboard.press('Enter')
  await fillFromReceiver(page, asked)
}

/** What the given key prints, saved under a name in the dialog of the system. */
export const printBy = async (app: RunningApp, key: string, name: string): Promise<PdfFacts> => {
  const file = join(app.folder, name)
  await app.answerDialog({ kind: 'save', filePath: file })
  await app.page().keyboard.press(key)
  await expect(app.page().getByText(`Zapisano: ${file}`)).toBeVisible({ timeout: 60_000 })
  return readPdf(readFileSync(file))
}

/** Waits until no dialog keeps the keys to itself, also none that is fading. */
export const dialogGone = (page: Page): Promise<void> =>
  expect(page.locator('[aria-modal=true]')).toHaveCount(0)
