import type { Locator, Page } from '@playwright/test'
import { expect } from './patient-expect.ts'
import type { Desk, View } from './views.ts'

const paper = (page: Page): Locator => page.getByRole('main').getByRole('table').first()

/** The dialog of a step of the panel, which stands there once the standing of the period is known. */
const dialogOf =
  (keys: string): NonNullable<View['reach']> =>
  async page => {
    await expect(page.locator(`button[aria-keyshortcuts='${keys.toUpperCase()}']`)).toBeVisible()
    await page.keyboard.press(keys)
    await expect(page.getByRole('dialog')).toBeVisible()
  }

const running = { hash: '#/reports?month=2026-11', ready: paper }
const open = { hash: '#/reports?period=2026-08', ready: paper }
const corrected = { hash: '#/reports?period=2026-09', ready: paper }
const toCorrect = { hash: '#/reports?period=2026-10', ready: paper }

/** The report of a running month for everybody who has one; what the coordinator does with a finished one. */
export const reportsViews = async ({ worker }: Desk): Promise<readonly View[]> => {
  if (worker === 'MOPS-02') return [{ name: 'Sprawozdania', ...running }]
  if (worker !== 'NET-01') return []
  return [
    { name: 'Sprawozdania', ...running },
    { name: 'Sprawozdania, closing', ...open, reach: dialogOf('f') },
    { name: 'Sprawozdania, words', ...open, reach: dialogOf('e') },
    { name: 'Sprawozdania, register', ...corrected, reach: dialogOf('r') },
    { name: 'Sprawozdania, correction', ...toCorrect, reach: dialogOf('k') },
  ]
}
