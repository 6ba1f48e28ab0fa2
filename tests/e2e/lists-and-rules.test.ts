import type { Page } from '@playwright/test'
import { describe, test } from 'vitest'
import { dueAfter } from '#domain/deadline.ts'
import { instant } from '#domain/time.ts'
import { formatShortDay } from '#renderer/ui/format-day.ts'
import { callAndExpect } from '../support/bridge-call.ts'
import { lockByKey, tabTo, unlockAs } from './support/at-the-keyboard.ts'
import { startOnDemo } from './support/demo-app.ts'
import { expect } from './support/patient-expect.ts'

const saved = (page: Page) => page.getByText(/^(Zapisano\.|Dodano:)/)
const dialog = (page: Page) => page.getByRole('dialog')
const line = (page: Page) => page.getByRole('main').locator('tr[aria-current]')

/** Looks for an item as the coordinator does, and leaves the one line that fits selected. */
const find = async (page: Page, words: string): Promise<void> => {
  await page.keyboard.press('/')
  await expect(page.getByRole('textbox', { name: 'Szukaj na liście' })).toBeFocused()
  await page.keyboard.press('Control+A')
  await page.keyboard.type(words)
  await page.keyboard.press('Enter')
  await expect(line(page)).toContainText(words)
}

const confirm = async (page: Page): Promise<void> => {
  await page.keyboard.press('Control+Enter')
  await expect(dialog(page)).toHaveCount(0)
  await expect(saved(page)).toBeVisible()
}

describe('lists and rules', () => {
  test('are settled by the coordinator with the keyboard, and the next referral follows them', async () => {
    const app = await startOnDemo()
    const page = app.page()
    await unlockAs(page, 'NET-01')
    await page.keyboard.press('Control+k')
    await expect(page.getByRole('combobox')).toBeFocused()
    await page.keyboard.type('Listy i zas')
    await expect(page.getByRole('option', { name: 'Listy i zasady' })).toBeVisible()
    await page.keyboard.press('Enter')
    await expect(page.getByRole('heading', { level: 1, name: 'Listy i zasady' })).toBeVisible()
    await expect(line(page)).toBeVisible()

    await find(page, 'samotność')
    await page.keyboard.press('Enter')
    await expect(page.getByRole('textbox', { name: 'Nazwa po polsku' })).toBeFocused()
    await expect(dialog(page).getByText(/^Stoi teraz w\s\d+\sotwart/)).toBeVisible()
    await page.keyboard.press('Control+A')
    await page.keyboard.type('osamotnienie')
    await confirm(page)

    await find(page, 'brak żywności')
    await page.keyboard.press('w')
    await expect(dialog(page)).toContainText('Wycofanie: brak żywności')
    await confirm(page)
    await expect(line(page)).toContainText('wycofana od')

    await page.keyboard.press('d')
    await expect(page.getByRole('textbox', { name: 'Nazwa po polsku' })).toBeFocused()
    await page.keyboard.type('dostęp do opału')
    await page.keyboard.press('Tab')
    await page.keyboard.type('heating fuel')
    await page.keyboard.press('Tab')
    await page.keyboard.press('1')
    await expect(page.getByRole('radio', { name: /^zwykła/ })).toBeChecked()
    await confirm(page)

    await tabTo(page, page.getByRole('button', { name: 'Terminy i czas pracy' }))
    await page.keyboard.press('Enter')
    await expect(line(page)).toContainText('planowa')
    await page.keyboard.press('ArrowDown')
    await expect(line(page)).toContainText('zwykła')
    await page.keyboard.press('Enter')
    await expect(page.getByRole('textbox', { name: 'Na przyjęcie, dni' })).toBeFocused()
    await page.keyboard.press('Control+A')
    await page.keyboard.type('0')
    await page.keyboard.press('Control+Enter')
    await expect(dialog(page).getByRole('alert')).toContainText('od 1 do 90')
    await tabTo(page, page.getByRole('textbox', { name: 'Na przyjęcie, dni' }))
    await page.keyboard.press('Control+A')
    await page.keyboard.type('3')
    await confirm(page)
    await expect(line(page)).toContainText('3 dni robocze')
    const { clockOffset } = await callAndExpect(page, 'sessionInfo', {})
    await lockByKey(page)

    await unlockAs(page, 'MOPS-02')
    await page.keyboard.press('n')
    const code = page.getByRole('combobox', { name: 'Kod osoby' })
    await expect(code).toBeFocused()
    // Nobody is chosen yet to whom it goes, so the agreement of the network stands beside the urgency.
    const due = dueAfter(instant(Date.now() + clockOffset), { days: 3, counts: 'working' })
    const said = new RegExp(formatShortDay(due).replaceAll('.', '\\.').replaceAll(/\s/g, '\\s'))
    await expect(page.getByRole('radio', { name: /^zwykła/ })).toHaveAccessibleName(said)
    await expect(page.locator('[data-field=resident]').getByText('↓')).toBeVisible()
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await expect(page.locator('[name=receiver]:focus')).toBeVisible()
    await page.keyboard.press('1')
    await page.keyboard.press('Enter')
    const need = page.getByRole('combobox', { name: 'Potrzeba', exact: true })
    await expect(need).toBeFocused()
    await page.keyboard.type('brak żywn')
    await expect(page.getByText('Nie ma takiej pozycji')).toBeVisible()
    await page.keyboard.press('Control+A')
    await page.keyboard.type('osamot')
    await expect(page.getByRole('option', { name: 'osamotnienie' })).toBeVisible()
    await page.keyboard.press('Control+A')
    await page.keyboard.type('opał')
    await expect(page.getByRole('option', { name: 'dostęp do opału' })).toHaveAttribute(
      'data-combobox-selected',
    )
    await page.keyboard.press('Enter')
    await expect(need).toHaveValue('dostęp do opału')
    await page.keyboard.press('Enter')
    await page.keyboard.press('Enter')
    await page.keyboard.press('1')
    await page.keyboard.press('Enter')
    await expect(page.getByRole('textbox', { name: 'Opis' })).toBeFocused()
    await page.keyboard.type('Zimno w mieszkaniu, prosi o radę w sprawie opału.')
    await page.keyboard.press('Control+Enter')
    await expect(page.getByText(/^Wysłano do CAS\. Przyjęcie do: /)).toBeVisible()
  })
})
