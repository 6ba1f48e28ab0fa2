import { describe, test } from 'vitest'
import { lockByKey, selectRow, unlockAs } from './support/at-the-keyboard.ts'
import { startOnDemo } from './support/demo-app.ts'
import { expect } from './support/patient-expect.ts'
import { sendByCall } from './support/send-by-call.ts'

describe('a worker who was too quick', () => {
  test('takes an acceptance back with Z; when the sender has opened it, the refusal says who and when', async () => {
    const app = await startOnDemo()
    const page = app.page()
    const { keyboard } = page
    await unlockAs(page, 'SW-01')
    const { code, referralId } = await sendByCall(page, {
      to: 'mops',
      urgency: 'standard',
      text: 'Prosi o rozmowę o świadczeniach, najlepiej przed południem.',
    })
    await lockByKey(page)

    // From Dziś: the notice says what was done, and Z takes it back.
    await unlockAs(page, 'MOPS-02')
    await selectRow(page, code)
    const accept = async (): Promise<void> => {
      await keyboard.press('p')
      await expect(page.getByRole('dialog').getByRole('button', { name: /^Przyjmij/ })).toBeEnabled()
      await keyboard.press('Control+Enter')
      await expect(page.getByText('Przyjęto. Masz pałeczkę.')).toBeVisible()
    }
    await accept()
    await keyboard.press('z')
    await expect(page.getByText('Cofnięto: przyjęcie.')).toBeVisible()
    await selectRow(page, code)
    await expect(page.locator('li[aria-current]')).toContainText('wysłane')

    // On its page the step is struck through, and the sender never learns of it.
    await keyboard.press('Enter')
    await expect(page.getByRole('heading', { level: 1, name: code })).toBeVisible()
    const timeline = page.getByRole('region', { name: 'Oś czasu' })
    await expect(timeline.locator('s')).toContainText('Przyjęto w MOPS')
    await expect(timeline).toContainText('cofnięto')
    await accept()
    await expect(page.getByRole('button', { name: /^Cofnij: przyjęcie/ })).toBeVisible()
    await lockByKey(page)

    await unlockAs(page, 'SW-01')
    await page.evaluate(to => {
      location.hash = to
    }, `#/referrals/${referralId}`)
    await expect(page.getByRole('heading', { level: 1, name: code })).toBeVisible()
    await expect(page.getByRole('region', { name: 'Oś czasu' })).toContainText('Przyjęto w MOPS')
    await expect(page.getByRole('region', { name: 'Oś czasu' }).locator('s')).toHaveCount(0)
    await lockByKey(page)

    await unlockAs(page, 'MOPS-02')
    await page.evaluate(to => {
      location.hash = to
    }, `#/referrals/${referralId}`)
    await expect(page.getByRole('heading', { level: 1, name: code })).toBeVisible()
    await expect(page.getByRole('button', { name: /^Cofnij/ })).toHaveCount(0)
  }, 120_000)
})
