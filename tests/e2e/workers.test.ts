import type { Page } from '@playwright/test'
import { expect as expectNow, test } from 'vitest'
import { callBridge } from '../support/bridge-call.ts'
import { knockAs, lockByKey, unlockAs } from './support/at-the-keyboard.ts'
import { startOnDemo } from './support/demo-app.ts'
import { expect } from './support/patient-expect.ts'

const own = 'osiem dudków pod mostem'

const toWorkers = async (page: Page): Promise<void> => {
  await page.evaluate(() => {
    location.hash = '#/workers'
  })
  await expect(page.getByRole('heading', { level: 1, name: 'Osoby prowadzące' })).toBeVisible()
}

/** Walks with the arrow until the worker with this code is chosen. */
const choose = async (page: Page, code: string): Promise<void> => {
  const chosen = page.locator('tr[aria-current]')
  await expect(chosen).toBeVisible()
  await page.keyboard.press('Home')
  for (let presses = 0; presses < 60; presses += 1) {
    if ((await chosen.textContent())?.includes(code)) return
    await page.keyboard.press('ArrowDown')
  }
  throw new Error(`nobody in the list is ${code}`)
}

test('a new worker enters with a one-time passphrase, chooses their own, and is let in no more once they left', async () => {
  const app = await startOnDemo()
  const page = app.page()
  await unlockAs(page, 'NET-01')
  await toWorkers(page)

  await page.keyboard.press('d')
  const dialog = page.getByRole('dialog')
  const code = await dialog.getByRole('textbox', { name: 'Kod' }).inputValue()
  const alias = await dialog.getByRole('textbox', { name: 'Pseudonim' }).inputValue()
  expectNow(code).toBe('MOPS-09')
  await page.keyboard.press('Control+Enter')
  const slip = page.getByRole('dialog', { name: 'Hasło jednorazowe' })
  await expect(slip).toContainText(`${alias} (${code})`)
  const oneTime = (await slip.locator('[translate=no] strong').textContent()) ?? ''
  expectNow(oneTime.split(' ')).toHaveLength(5)
  await app.answerDialog({ kind: 'save', filePath: `${app.folder}/haslo.pdf` })
  await page.keyboard.press('d')
  await expect(page.getByText(/Zapisano kartkę/)).toBeVisible()
  await slip.getByRole('button', { name: 'Przekazane, zamknij' }).press('Enter')
  const line = page.locator('tr[aria-current]')
  await expect(line).toContainText(code)
  await expect(line).toContainText('hasło jednorazowe')

  // The last coordinator stays.
  await choose(page, 'NET-01')
  await page.keyboard.press('u')
  await page.keyboard.press('Control+Enter')
  await expect(dialog.getByRole('alert')).toContainText('To jedyna osoba koordynująca')
  await page.keyboard.press('Escape')
  await expect(dialog).toHaveCount(0)
  await lockByKey(page)

  await knockAs(page, code, oneTime)
  await expect(page.getByRole('heading', { level: 1, name: 'Wybierz własne hasło' })).toBeVisible()
  expectNow(await callBridge(page, 'listToday', {})).toMatchObject({ error: { type: 'NotSignedIn' } })
  const chosen = page.getByLabel('Nowe hasło', { exact: true })
  await chosen.fill(oneTime)
  await chosen.press('Enter')
  await expect(page.getByText('Nowe hasło jest takie samo')).toBeVisible()
  await chosen.fill(own)
  await chosen.press('Enter')
  await expect(page.getByRole('banner').getByText(code)).toBeVisible()
  // Their first work stays in the log under their code.
  expectNow(await callBridge(page, 'mintBlankCodes', { count: 8 })).toMatchObject({ ok: true })
  await lockByKey(page)
  await unlockAs(page, code, own)
  await lockByKey(page)

  await unlockAs(page, 'NET-01')
  await toWorkers(page)
  await choose(page, code)
  await expect(line).toContainText('własne hasło')
  await page.keyboard.press('u')
  await expect(dialog).toBeVisible()
  await page.keyboard.press('Control+Enter')
  await expect(page.getByText(`Zakończono dostęp: ${alias} (${code}).`)).toBeVisible()
  await expect(page.locator('tr[data-former]').filter({ hasText: code })).toBeVisible()
  await lockByKey(page)
  await page.getByRole('combobox', { name: 'Kto' }).fill(code)
  await expect(page.getByText('Nie ma tu takiej osoby.')).toBeVisible()
}, 240_000)
