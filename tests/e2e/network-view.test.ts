import { describe, test } from 'vitest'
import { lockByKey, tabTo, unlockAs } from './support/at-the-keyboard.ts'
import { startOnDemo } from './support/demo-app.ts'
import { expect } from './support/patient-expect.ts'

describe('the coordinator', () => {
  test('walks the network by keyboard, goes down from a figure to its referrals and back to the same cell', async () => {
    const app = await startOnDemo()
    const page = app.page()
    await unlockAs(page, 'NET-01')
    await tabTo(page, page.getByRole('navigation').getByRole('link', { name: 'Przegląd' }))
    await page.keyboard.press('Enter')
    await expect(page.getByRole('heading', { level: 1, name: 'Przegląd sieci' })).toBeVisible()
    const matrix = page.getByRole('table', { name: /^Macierz przepływów, wysłane/ })
    await expect(matrix).toBeVisible()

    await tabTo(page, matrix.locator('[data-walk="0:0"]'))
    await page.keyboard.press('ArrowRight')
    const cell = matrix.locator('[data-figure="matrix/mops/cas"]')
    await expect(cell).toBeFocused()
    const shown = Number(await cell.textContent())
    expect(shown).toBeGreaterThan(0)
    await expect(page.locator('[data-tip]')).toContainText('Pierwsze wysłanie w okresie')

    await page.keyboard.press('Enter')
    await expect(page.getByRole('heading', { level: 1, name: 'Skierowania' })).toBeVisible()
    await expect(page.getByRole('button', { name: 'Usuń filtr: od: MOPS' })).toBeVisible()
    await expect(page.getByRole('main')).toContainText(new RegExp(`Znaleziono\\s${shown}\\sskierowa`))
    await page.keyboard.press('Escape')
    await expect(page.getByRole('heading', { level: 1, name: 'Przegląd sieci' })).toBeVisible()
    await expect(cell).toBeFocused()

    await page.keyboard.press('t')
    const twin = page.getByRole('table', { name: 'Tabela przepływów' })
    await expect(twin.locator('[data-figure="flows/mops/cas/sent"]')).toHaveText(String(shown))
    await page.keyboard.press('o')
    await expect(page.getByRole('radio', { name: '30 dni' })).toBeChecked()
    await page.keyboard.press('m')
    await expect(page.getByRole('table', { name: /^Macierz przepływów, przyjęte/ })).toBeVisible()
    await lockByKey(page)

    // No way leads a social worker there, and the address typed by hand says who may.
    await unlockAs(page, 'MOPS-02')
    await expect(page.getByRole('link', { name: 'Skierowania' })).toBeVisible()
    await page.evaluate(() => {
      location.hash = '#/network'
    })
    await expect(page.getByText('Przegląd całej sieci otwierają')).toBeVisible()
    await expect(page.getByRole('table')).toHaveCount(0)
  }, 120_000)
})
