import { describe, test } from 'vitest'
import { english } from '#renderer/text/english.ts'
import { startOnDemo } from './support/demo-app.ts'
import { lookAtEveryPage } from './support/every-page.ts'
import { examineWords } from './support/examine.ts'
import { expect } from './support/patient-expect.ts'

describe('WCAG 2.2 AA', () => {
  test('holds in English as well, whose words take other room', async () => {
    const app = await startOnDemo()
    const page = app.page()
    await page.setViewportSize({ width: 1440, height: 900 })
    await page.evaluate(() => localStorage.setItem('sztafeta.language', 'en'))
    const { faults } = await lookAtEveryPage(page, english, name => examineWords(page, name, 'en'))
    expect(faults).toEqual([])
  }, 1_200_000)
})
