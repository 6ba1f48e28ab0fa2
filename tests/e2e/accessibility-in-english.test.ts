import { describe, test } from 'vitest'
import { english } from '#renderer/text/english.ts'
import { startOnDemo } from './support/demo-app.ts'
import { lookAtEveryPage } from './support/every-page.ts'
import { examineWords } from './support/examine.ts'
import { expect } from './support/patient-expect.ts'

describe('WCAG 2.2 AA', () => {
  test('holds on every screen in English as well, whose words take other room', async () => {
    const app = await startOnDemo()
    const page = app.page()
    await page.setViewportSize({ width: 1440, height: 900 })
    await page.evaluate(() => localStorage.setItem('sztafeta.language', 'en'))
    // The screens; their dialogs are made of the same pieces, and are audited in Polish.
    const { faults } = await lookAtEveryPage(
      page,
      english,
      name => examineWords(page, name, 'en'),
      ({ reach }) => reach === undefined,
    )
    expect(faults).toEqual([])
  }, 1_200_000)
})
