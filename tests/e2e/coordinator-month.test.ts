import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { describe, test } from 'vitest'
import { LocalMonth } from '#domain/time.ts'
import { callBridge } from '../support/bridge-call.ts'
import { lockByKey, tabTo, unlockAs } from './support/at-the-keyboard.ts'
import { startOnDemo } from './support/demo-app.ts'
import { expect } from './support/patient-expect.ts'
import { readPdf } from './support/read-pdf.ts'

const november = LocalMonth.parse('2026-11')

const openReports = async (page: Page): Promise<void> => {
  await tabTo(page, page.getByRole('navigation').getByRole('link', { name: 'Sprawozdania' }))
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1, name: 'Sprawozdania' })).toBeVisible()
}

describe('the coordinator', () => {
  test('sees the month, that it adds up, and prints it; a social worker gets neither', async () => {
    const app = await startOnDemo()
    const page = app.page()
    await unlockAs(page, 'NET-01')
    await openReports(page)
    const months = page.getByRole('navigation', { name: 'Miesiące' })
    await expect(months.getByRole('button').first()).toBeVisible()
    await page.keyboard.press('Home')
    await page.keyboard.press('ArrowUp')
    await expect(months.getByRole('button', { name: /^listopad 2026/ })).toHaveAttribute(
      'aria-current',
      'page',
    )
    const figures = page.getByRole('region', { name: 'Liczby za listopad 2026' })
    await expect(figures.getByRole('table').first()).toBeVisible()

    const equation = await page.getByText(/^[\d\s]+ \+ [\d\s]+ − [\d\s]+ = [\d\s]+$/).textContent()
    const [start, sent, ended, end] = (equation?.replaceAll(/[^\d+−=]/g, '').split(/[+−=]/) ?? []).map(Number)
    if (start === undefined || sent === undefined || ended === undefined || end === undefined)
      throw new Error(`This is no balance: ${equation}`)
    expect(start + sent - ended).toBe(end)
    expect(sent).toBeGreaterThan(50)

    const file = join(app.folder, 'listopad.pdf')
    await app.answerDialog({ kind: 'save', filePath: file })
    await page.keyboard.press('d')
    await expect(page.getByText(`Zapisano: ${file}`)).toBeVisible({ timeout: 30_000 })
    const pdf = readPdf(readFileSync(file))
    expect(pdf.isTagged).toBe(true)
    expect(pdf.language).toMatch(/^pl/)
    expect(new Set(pdf.sizes)).toEqual(new Set(['595 × 842']))
    expect(pdf.pages).toBeGreaterThanOrEqual(5)
    expect(pdf.fontKinds).toContain('Type0')
    expect(pdf.fontKinds).not.toContain('Type3')
    expect(pdf.said).toContain('Sprawozdanie koordynacyjne')
    await lockByKey(page)

    // A worker sees the own institution and the totals; the whole report and its print are not theirs.
    await unlockAs(page, 'MOPS-02')
    await page.getByRole('link', { name: 'Sprawozdania' }).press('Enter')
    const own = page.getByRole('table', { name: 'Liczby miesiąca' })
    await expect(own.getByRole('columnheader', { name: 'MOPS: otrzymane' })).toBeVisible()
    await expect(own.getByRole('columnheader', { name: 'Cała sieć' })).toBeVisible()
    await expect(own.getByText('CAS')).toHaveCount(0)
    await expect(page.getByRole('button', { name: /Drukuj/ })).toHaveCount(0)
    const refusal = { ok: false, error: { type: 'NotPermitted', rule: 'coordinator' } }
    expect(await callBridge(page, 'monthReport', { period: november, edition: 'internal' })).toEqual(refusal)
    expect(await callBridge(page, 'printMonthReport', { period: november })).toEqual(refusal)
  }, 120_000)
})
