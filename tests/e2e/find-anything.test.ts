import type { Page } from '@playwright/test'
import { describe, test } from 'vitest'
import { shownResidentCode } from '#domain/resident-code.ts'
import { callAndExpect } from '../support/bridge-call.ts'
import { lockByKey, unlockAs } from './support/at-the-keyboard.ts'
import { startOnDemo } from './support/demo-app.ts'
import { expect } from './support/patient-expect.ts'
import { sendByCall } from './support/send-by-call.ts'

const palette = (page: Page) => page.getByRole('dialog', { name: 'Znajdź i przejdź' })
const chosen = (page: Page) => palette(page).getByRole('option', { selected: true })

const openPalette = async (page: Page): Promise<void> => {
  await page.keyboard.press('Control+k')
  await expect(palette(page).getByRole('combobox')).toBeFocused()
}

/** Types, waits until the wanted line is the chosen one, and takes it. */
const take = async (page: Page, typed: string, line: RegExp): Promise<void> => {
  await openPalette(page)
  await page.keyboard.type(typed)
  await expect(chosen(page)).toHaveText(line)
  await page.keyboard.press('Enter')
  await expect(palette(page)).toHaveCount(0)
}

describe('find anything', () => {
  test('by the keyboard alone: screens, steps, a code, words, and a view that is kept', async () => {
    const app = await startOnDemo()
    const page = app.page()
    const { keyboard } = page
    await unlockAs(page, 'SW-01')
    const { code, referralId } = await sendByCall(page, {
      to: 'mops',
      urgency: 'standard',
      text: 'Prosi o pożyczenie łyżworolek dla wnuczki, bywa na placu w południe.',
    })
    const shown = code.replace(/^AZ\s/, '')

    // A screen, by a beginning without Polish letters.
    await take(page, 'skiero', /Skierowania/)
    await expect(page.getByRole('heading', { level: 1, name: 'Skierowania' })).toBeVisible()

    // Words of the text, folded; the chip takes them off again.
    const table = page.getByRole('table', { name: 'Lista skierowań' })
    await keyboard.press('s')
    await expect(page.getByRole('textbox', { name: 'Słowa z opisu lub potrzeby' })).toBeFocused()
    await keyboard.type('LYZWOROLEK wnuczk')
    await keyboard.press('Enter')
    await expect(page.getByText('Znaleziono 1 skierowanie')).toBeVisible()
    await expect(table).toContainText(shown)
    await expect(page.getByRole('button', { name: 'Usuń filtr: zawiera: LYZWOROLEK wnuczk' })).toBeVisible()

    // The question gets a name, another one, and is opened again from the palette.
    await take(page, 'zapisz jako', /Zapisz jako widok/)
    await expect(page.getByRole('dialog').getByRole('textbox', { name: 'Nazwa' })).toBeFocused()
    await keyboard.type('Łyżworolki')
    await keyboard.press('Enter')
    const views = page.getByRole('navigation', { name: 'Widoki' })
    const view = views.getByRole('button', { name: 'Łyżworolki' })
    await expect(view).toHaveAttribute('aria-current', 'true')
    await views.getByRole('button', { name: 'Wszystkie' }).click()
    await expect(page.getByRole('textbox', { name: 'Słowa z opisu lub potrzeby' })).toHaveValue('')
    await take(page, 'lyzworol', /Widok: Łyżworolki/)
    await expect(page.getByText('Znaleziono 1 skierowanie')).toBeVisible()

    // The referral by its words, with the step that is possible on its page.
    await openPalette(page)
    await keyboard.type('pozyczenie')
    await expect(chosen(page)).toContainText(shown)
    await keyboard.press('Enter')
    await expect(page.getByRole('heading', { level: 1, name: code })).toBeVisible()
    await take(page, 'wycof', /Wycofaj/)
    const withdrawal = page.getByRole('dialog')
    await expect(withdrawal).toBeVisible()
    await expect(withdrawal.locator(':focus')).toHaveCount(1)
    await keyboard.press('Escape')
    await expect(withdrawal).toHaveCount(0)

    // What was chosen lately stands first; a typed code is checked and leads on.
    await openPalette(page)
    await expect(palette(page).getByRole('group').first()).toHaveAccessibleName('Ostatnio')
    const wrong = `${shown.slice(0, -1)}${shown.endsWith('0') ? '1' : '0'}`
    await keyboard.type(wrong)
    await expect(palette(page).getByText('Znaki kontrolne się nie zgadzają')).toBeVisible()
    await keyboard.press('Control+A')
    await keyboard.type(`az ${shown}`)
    await expect(chosen(page)).toContainText(`Otwórz najnowsze skierowanie ${shown}`)
    await keyboard.press('ArrowUp')
    await expect(chosen(page)).toContainText(`Nowe skierowanie z kodem ${shown}`)
    await keyboard.press('Enter')
    await expect(page.getByRole('heading', { level: 1, name: 'Nowe skierowanie' })).toBeVisible()

    // Views and recent lines are the worker's own; words of others are not found.
    await take(page, 'zablok', /Zablokuj/)
    await unlockAs(page, 'CAS-02')
    await take(page, 'skierowania', /Skierowania/)
    await expect(page.getByRole('navigation', { name: 'Widoki' }).getByRole('button')).toHaveCount(1)
    await openPalette(page)
    await keyboard.type('lyzworolek')
    await expect(palette(page).getByText('Nic takiego nie ma.')).toBeVisible()
    await keyboard.press('Escape')
    await expect(palette(page)).toHaveCount(0)
    expect(await callAndExpect(page, 'listViews', {})).toEqual([])
    await lockByKey(page)

    await unlockAs(page, 'MOPS-02')
    await openPalette(page)
    await keyboard.type(shownResidentCode(shown.replace('-', '')))
    await expect(chosen(page)).toContainText('Otwórz najnowsze skierowanie')
    await keyboard.press('Enter')
    await expect(page).toHaveURL(new RegExp(referralId))
  }, 180_000)
})
