import type { Page } from '@playwright/test'
import { describe, test } from 'vitest'
import { lockByKey, selectRow, unlockAs } from './support/at-the-keyboard.ts'
import { startOnDemo } from './support/demo-app.ts'
import { expect } from './support/patient-expect.ts'
import { sendByCall } from './support/send-by-call.ts'

const why = 'Nie prowadzimy w tej chwili żadnych dyżurów w terenie.'
const next = 'Streetworkerzy umówią wizytę w siedzibie na wtorek.'

/** The dialog of the refusal: the reason by its digit, both sentences, Ctrl+Enter. */
const refuse = async (page: Page): Promise<void> => {
  const { keyboard } = page
  const dialog = page.getByRole('dialog')
  await keyboard.press('x')
  await expect(dialog.getByRole('radio', { name: 'sprawa poza zakresem działania' })).toBeFocused()
  await keyboard.press('4')
  await expect(dialog.getByRole('textbox', { name: 'Uzasadnienie' })).toBeFocused()
  await keyboard.type(why)
  await keyboard.press('Tab')
  await expect(dialog.getByRole('textbox', { name: 'Co dalej' })).toBeFocused()
  await keyboard.type(next)
  await expect(dialog).toContainText('propozycją, dopóki nie zatwierdzi jej osoba kierująca')
  await keyboard.press('Control+Enter')
  await expect(page.getByText('Zapisano propozycję. Decyduje osoba kierująca.')).toBeVisible()
}

describe('an institution lead', () => {
  test('sends an urgent refusal back, approves the second one, and the sender reads the reason and the next step', async () => {
    const app = await startOnDemo()
    const page = app.page()
    const { keyboard } = page
    await unlockAs(page, 'SW-01')
    const { code } = await sendByCall(page, {
      to: 'mops',
      urgency: 'urgent',
      text: 'Siedzi sama na klatce od wczoraj, prosi o rozmowę jeszcze dziś.',
    })
    await lockByKey(page)

    // Kalina refuses; because it is urgent this only proposes, and nothing changes hands.
    await unlockAs(page, 'MOPS-02')
    await selectRow(page, code)
    await refuse(page)
    await expect(page.locator('li[aria-current]', { hasText: code })).toContainText('propozycja nieprzyjęcia')
    await lockByKey(page)

    // Dąb leads the team, finds it on Dziś, and sends it back with a remark.
    await unlockAs(page, 'MOPS-04')
    await selectRow(page, code)
    await expect(page.getByRole('region', { name: 'podgląd zaznaczonej' })).toContainText('Zatwierdź')
    await keyboard.press('s')
    await expect(
      page.getByRole('dialog').getByRole('textbox', { name: 'Uwaga dla osoby, która zaproponowała' }),
    ).toBeFocused()
    await keyboard.type('Zapytaj najpierw o dyżur w czwartek.')
    await keyboard.press('Control+Enter')
    await expect(page.getByText('Odesłano z uwagą.')).toBeVisible()
    await lockByKey(page)

    // Kalina sees the remark on the referral and proposes again.
    await unlockAs(page, 'MOPS-02')
    await selectRow(page, code)
    await keyboard.press('Enter')
    await expect(page.getByRole('heading', { level: 1, name: code })).toBeVisible()
    await expect(page.getByText('Zapytaj najpierw o dyżur w czwartek.').first()).toBeVisible()
    await refuse(page)
    await lockByKey(page)

    // Dąb reads what becomes a decision, approves it, and the refusal stands.
    await unlockAs(page, 'MOPS-04')
    await selectRow(page, code)
    await keyboard.press('a')
    await expect(page.getByRole('dialog').getByRole('button', { name: /^Zatwierdź/ })).toBeEnabled()
    await keyboard.press('Control+Enter')
    await expect(page.getByText('Zatwierdzono.')).toBeVisible()
    await lockByKey(page)

    await unlockAs(page, 'SW-01')
    await selectRow(page, code)
    await keyboard.press('Enter')
    await expect(page.getByRole('heading', { level: 1, name: code })).toBeVisible()
    await expect(
      page.getByText('nieprzyjęte (z uzasadnieniem): chwilowy brak obsady', { exact: true }),
    ).toBeVisible()
    await expect(page.getByText(why).first()).toBeVisible()
    await expect(page.getByText(next).first()).toBeVisible()
  }, 120_000)
})
