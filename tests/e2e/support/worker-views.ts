import type { Page } from '@playwright/test'
import type { Texts } from '#renderer/text/polish.ts'
import { expect } from './patient-expect.ts'
import type { Desk, View } from './views.ts'

const hash = '#/workers'
const ready = (page: Page) => page.getByRole('table').getByRole('row').nth(2)

const press =
  (...keys: readonly string[]) =>
  async (page: Page): Promise<void> => {
    for (const key of keys) await page.keyboard.press(key)
    await expect(page.getByRole('dialog')).toBeVisible()
  }

/** People as the coordinator looks after them, with every dialog; for the others, that it is not theirs. */
export const workersViews = async ({ worker }: Desk): Promise<readonly View[]> => {
  if (worker === 'MOPS-02') return [{ name: 'Osoby prowadzące, not theirs', hash }]
  if (worker !== 'NET-01') return []
  return [
    { name: 'Osoby prowadzące', hash, ready },
    { name: 'Osoby prowadzące, new', hash, ready, reach: press('d') },
    { name: 'Osoby prowadzące, change', hash, ready, reach: press('ArrowDown', 'e') },
    { name: 'Osoby prowadzące, new passphrase', hash, ready, reach: press('h') },
    { name: 'Osoby prowadzące, end of access', hash, ready, reach: press('u') },
    { name: 'Osoby prowadzące, back', hash, ready, reach: press('End', 'p') },
    { name: 'Osoby prowadzące, recovery key', hash, ready, reach: press('o') },
    {
      name: 'Osoby prowadzące, one-time passphrase',
      hash,
      ready,
      reach: async (page: Page, t: Texts) => {
        await press('h')(page)
        await page.keyboard.press('Control+Enter')
        await expect(page.getByRole('dialog', { name: t.workers.oneTime.title })).toBeVisible()
      },
    },
  ]
}

/** The log of one's own actions, of a colleague's for a lead, and one that is not to be read. */
export const logViews = async ({ worker }: Desk): Promise<readonly View[]> => {
  if (worker === 'MOPS-02') {
    return [
      { name: 'Działania', hash: '#/log/MOPS-02', ready },
      { name: 'Działania, not theirs', hash: '#/log/CAS-01' },
    ]
  }
  return worker === 'MOPS-04' ? [{ name: 'Działania of a colleague', hash: '#/log/MOPS-02', ready }] : []
}
