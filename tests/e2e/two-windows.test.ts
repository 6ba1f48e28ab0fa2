import { describe, test } from 'vitest'
import { callAndExpect } from '../support/bridge-call.ts'
import { groupOf, lockByKey, selectRow, unlockAs } from './support/at-the-keyboard.ts'
import { startOnDemo } from './support/demo-app.ts'
import { expect } from './support/patient-expect.ts'
import { sendByCall } from './support/send-by-call.ts'

describe('two windows', () => {
  test('show each other’s steps at once, and are locked and unlocked together', async () => {
    const app = await startOnDemo()
    const first = app.page()
    await unlockAs(first, 'SW-01')
    const { code, referralId } = await sendByCall(first, {
      to: 'mops',
      urgency: 'standard',
      text: 'Prosi o rozmowę o zasiłku, bywa na placu w południe.',
    })
    await lockByKey(first)
    await unlockAs(first, 'MOPS-02')
    const second = await app.nextWindow(() => callAndExpect(first, 'openWindow', {}))
    await second.evaluate(id => {
      location.hash = `#/referrals/${id}`
    }, referralId)
    await expect(second.getByRole('heading', { level: 1, name: code })).toBeVisible()
    const accept = second.getByRole('button', { name: 'Przyjmij…' })
    await expect(accept).toBeVisible()

    await selectRow(first, code)
    await first.keyboard.press('p')
    await expect(first.getByRole('textbox', { name: 'Kiedy pierwszy kontakt' })).toBeFocused()
    await first.keyboard.press('Control+Enter')
    await expect(first.getByText('Przyjęto. Masz pałeczkę.')).toBeVisible()

    // The other window was not touched: state, baton, steps and timeline have changed all the same.
    await expect(accept).toHaveCount(0)
    await expect(second.getByRole('button', { name: 'Odnotuj kontakt…' })).toBeVisible()
    await expect(second.getByRole('list', { name: 'Zdarzenia' })).toContainText('przyjęto')

    await second.keyboard.press('k')
    await expect(second.getByRole('radio', { name: 'rozmowa telefoniczna' })).toBeFocused()
    await second.keyboard.press('1')
    await second.keyboard.press('1')
    await second.keyboard.press('Control+Enter')
    await expect(second.getByText('Odnotowano kontakt.')).toBeVisible()
    await expect(groupOf(first, 'W pracy').getByRole('listitem').filter({ hasText: code })).toContainText(
      'w realizacji',
    )

    await lockByKey(second)
    await expect(first.getByRole('combobox', { name: 'Kto' })).toBeVisible()
    await expect(first.getByText(code)).toHaveCount(0)

    // Whoever comes in, comes in everywhere: no window stays at a door that is already open.
    await unlockAs(second, 'SW-01')
    await expect(first.getByRole('heading', { level: 1, name: /listopada/ })).toBeVisible()
  }, 120_000)
})
