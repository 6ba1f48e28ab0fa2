import { describe, test } from 'vitest'
import { polish } from '#renderer/text/polish.ts'
import { startOnDemo } from './support/demo-app.ts'
import { expect } from './support/patient-expect.ts'
import { signInByCall } from './support/sign-in-by-call.ts'
import { openView, type View, viewsOfRoutes } from './support/views.ts'

const t = polish

describe('„?”', () => {
  test('tells every key that acts on a screen, and says of each what it does', async () => {
    const app = await startOnDemo()
    const page = app.page()
    const faults: string[] = []
    for (const worker of ['MOPS-02', 'NET-01'] as const) {
      await signInByCall(page, worker)
      for (const route of Object.values(viewsOfRoutes)) {
        // The first state of a screen that stands without a dialog.
        const [view] = (await route({ page, t, worker, met: new Set() })).filter(
          (one: View) => one.reach === undefined,
        )
        if (view === undefined) continue
        await openView(page, t, view)
        // On Dziś the caps of a row act once the row is selected.
        const caps = await page.locator('main kbd:visible:not(li:not([aria-current]) kbd)').allTextContents()
        await page.evaluate(() => {
          if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
        })
        await page.keyboard.press('?')
        const help = page.getByRole('dialog', { name: t.shell.keysTitle })
        await expect(help).toBeVisible()
        const rows = await help.locator('dl > div').all()
        const told: string[] = []
        for (const row of rows) {
          const words = (await row.locator('dt').textContent())?.trim() ?? ''
          const keys = await row.locator('kbd').allTextContents()
          told.push(...keys)
          if (words === '') faults.push(`${view.name}: ${keys.join(' ')} has no words`)
        }
        const family = (cap: string): string => (/^(Alt )?\d$/.test(cap) ? 'Alt 1' : cap)
        for (const cap of new Set(caps.map(family)))
          if (!told.includes(cap)) faults.push(`${view.name}: ${cap} is not told`)
      }
    }
    expect(faults).toEqual([])
  })
})
