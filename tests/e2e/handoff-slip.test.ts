import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { describe, test } from 'vitest'
import type { TodayRow } from '#domain/answers.ts'
import { shownHandoffCode } from '#domain/handoff-code.ts'
import { callAndExpect } from '../support/bridge-call.ts'
import { lockByKey, tabTo, unlockAs } from './support/at-the-keyboard.ts'
import { startOnDemo } from './support/demo-app.ts'
import { expect } from './support/patient-expect.ts'
import { readPdf } from './support/read-pdf.ts'

/** A referral that waits for this worker to confirm its receipt. */
const waiting = async (page: Page): Promise<TodayRow> => {
  const { groups } = await callAndExpect(page, 'listToday', {})
  const row = groups
    .flatMap(({ rows }) => rows)
    .find(({ actions }) => actions.includes('acknowledgeReferral'))
  if (row === undefined) throw new Error('nothing waits to be received in the demo')
  return row
}

describe('a handoff by paper and telephone', () => {
  test('the slip is printed by key; its code finds the referral, and says when the paper has become old', async () => {
    const app = await startOnDemo()
    const page = app.page()
    const { keyboard } = page
    await unlockAs(page, 'MOPS-02')
    const row = await waiting(page)
    await page.evaluate(to => {
      location.hash = to
    }, `#/referrals/${row.id}`)
    await expect(page.getByRole('slider', { name: 'Tor sztafety' })).toBeAttached()

    const file = join(app.folder, 'kartka.pdf')
    await app.answerDialog({ kind: 'save', filePath: file })
    await keyboard.press('Control+p')
    await expect(page.getByText(`Zapisano: ${file}`)).toBeVisible({ timeout: 30_000 })
    const printed = readPdf(readFileSync(file))
    expect(printed.pages).toBe(1)
    expect(printed.sizes).toEqual(['420 × 595'])
    expect(printed.isTagged).toBe(true)
    expect(printed.fontKinds).not.toContain('Type3')
    expect(printed.said).toContain('Kartka przekazania')

    const { code } = await callAndExpect(page, 'handoffSlip', { referralId: row.id })
    await keyboard.press('Control+k')
    await keyboard.type('kod z kartki')
    await expect(page.getByRole('option', { name: 'Kod z kartki…' })).toBeVisible()
    await keyboard.press('Enter')
    const field = page.getByRole('textbox', { name: 'Kod z kartki' })
    await expect(field).toBeFocused()
    const wrong = `${code.slice(0, 3)}${code.charAt(3) === '7' ? '8' : '7'}${code.slice(4)}`
    await keyboard.type(wrong)
    await expect(page.getByText('W tym kodzie jest pomyłka.')).toBeVisible()
    await keyboard.press('Control+A')
    await keyboard.type(shownHandoffCode(code).toLowerCase())
    await expect(page.getByRole('heading', { name: 'Kartka jest aktualna.' })).toBeVisible()
    await tabTo(page, page.getByRole('link', { name: 'Otwórz skierowanie' }))
    await keyboard.press('Enter')
    await expect(page).toHaveURL(new RegExp(`referrals/${row.id}`))

    await callAndExpect(page, 'acknowledgeReferral', { referralId: row.id })
    await keyboard.press('Control+k')
    await keyboard.type(shownHandoffCode(code))
    await expect(page.getByRole('option', { name: /^Kartka przekazania/ })).toContainText(
      'z wcześniejszego stanu',
    )
    await keyboard.press('Enter')
    await expect(page.getByRole('heading', { name: /^Kartka jest sprzed/ })).toBeVisible()
    await expect(page.getByRole('listitem').filter({ hasText: 'odebrano' })).toBeVisible()

    await lockByKey(page)
    await unlockAs(page, row.from === 'tpd' ? 'PAL-01' : 'TPD-01')
    await page.evaluate(to => {
      location.hash = to
    }, `#/slip?code=${code}`)
    await expect(page.getByText(/^Tego kodu nie ma przy żadnym skierowaniu/)).toBeVisible()
  }, 180_000)
})
