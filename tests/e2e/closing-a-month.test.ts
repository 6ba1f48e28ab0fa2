import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect as plainExpect, test } from 'vitest'
import { tabTo, unlockAs } from './support/at-the-keyboard.ts'
import { startOnDemo } from './support/demo-app.ts'
import { expect } from './support/patient-expect.ts'

test('the coordinator writes the conclusions, closes a month and prints it twice: the same file, and both copies stand in the register', async () => {
  const app = await startOnDemo()
  const page = app.page()
  await unlockAs(page, 'NET-01')
  await tabTo(page, page.getByRole('navigation').getByRole('link', { name: 'Sprawozdania' }))
  await page.keyboard.press('Enter')
  const months = page.getByRole('navigation', { name: 'Miesiące' })
  const september = months.getByRole('button', { name: /^wrzesień 2026/ })
  const august = months.getByRole('button', { name: /^sierpień 2026/ })
  await expect(months.getByRole('button', { name: /^październik 2026/ })).toHaveAttribute('aria-current')
  await page.keyboard.press('ArrowDown')
  await expect(september).toHaveAttribute('aria-current')
  await page.keyboard.press('ArrowDown')
  await expect(august).toHaveAttribute('aria-current')

  await expect(page.getByRole('button', { name: 'Zamknij miesiąc…' })).toBeVisible()
  await page.keyboard.press('e')
  const words = page.getByRole('dialog', { name: 'Słowa koordynacji' })
  await tabTo(page, words.getByLabel('Luki w ofercie'))
  await page.keyboard.type('Brakuje miejsc w noclegowni.')
  await page.keyboard.press('Control+Enter')
  await expect(words).toHaveCount(0)
  const paper = page.getByRole('region', { name: 'Liczby za sierpień 2026' })
  await expect(page.getByText('Zapisano: 1 miejsce.')).toBeVisible()

  await page.keyboard.press('f')
  const closing = page.getByRole('dialog', { name: 'Zamknij miesiąc: sierpień 2026' })
  await expect(closing.getByText(/^Bilans się zgadza/)).toBeVisible()
  await page.keyboard.press('Control+Enter')
  await expect(closing).toHaveCount(0)
  await expect(august).toContainText('zamknięte')
  await expect(page.getByRole('button', { name: 'Zamknij miesiąc…' })).toHaveCount(0)
  await expect(paper.getByRole('table').first()).toBeVisible()

  const files = ['pierwszy.pdf', 'drugi.pdf'].map(name => join(app.folder, name))
  for (const file of files) {
    await app.answerDialog({ kind: 'save', filePath: file })
    await page.keyboard.press('d')
    await expect(page.getByText(`Zapisano: ${file}`)).toBeVisible({ timeout: 30_000 })
  }
  const [first = '', second = ''] = files.map(file =>
    createHash('sha256').update(readFileSync(file)).digest('hex'),
  )
  plainExpect(second).toBe(first)

  await page.keyboard.press('r')
  const copies = page.getByRole('dialog').getByRole('table', { name: 'Wydane egzemplarze' }).getByRole('row')
  await expect(copies.filter({ hasText: first })).toHaveCount(2)
  await expect(copies.filter({ hasText: 'wewnętrzne, wersja 1, PDF' })).toHaveCount(2)
}, 120_000)
