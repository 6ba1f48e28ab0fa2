import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect as expectNow, test } from 'vitest'
import { MatrixFile, readMatrixFile } from '#domain/matrix-file.ts'
import { aMatrixFile } from '../support/matrix.ts'
import { tabTo, unlockAs } from './support/at-the-keyboard.ts'
import { startOnDemo } from './support/demo-app.ts'
import { expect } from './support/patient-expect.ts'
import { readPdf } from './support/read-pdf.ts'

test('the coordinator sets the institutions side by side, describes what is missing, prints, and compares with another estate', async () => {
  const app = await startOnDemo()
  const page = app.page()
  const { keyboard } = page
  await unlockAs(page, 'NET-01')
  await tabTo(page, page.getByRole('navigation').getByRole('link', { name: 'Sprawozdania' }))
  await keyboard.press('Enter')
  await expect(page.getByRole('button', { name: /^Macierz kwartału/ })).toBeVisible()
  await keyboard.press('m')
  const table = page.getByRole('table', { name: 'Macierz podobieństw i różnic' })
  await expect(table).toBeVisible()
  await expect(page.getByRole('combobox', { name: 'Okres' })).toHaveValue('2026-Q3')
  // A row that differs has its question, one that is alike names who stands out.
  await expect(table.getByRole('row', { name: /^A\.1/ })).toContainText('Wyjątek: CAS.')
  await expect(table.getByRole('row', { name: /^0\.4/ })).toContainText('Co ułatwi pierwszy kontakt')

  // What nobody described is one step from its form.
  const missing = table.getByRole('link', { name: 'opisz: wolontariat i samopomoc, Streetworkerzy' })
  await tabTo(page, missing)
  await keyboard.press('Enter')
  const form = page.getByRole('dialog', { name: 'B.2 wolontariat i samopomoc' })
  await expect(form).toBeVisible()
  await keyboard.press('2')
  await expect(form.getByRole('radio', { name: /^pojedyncze osoby/ })).toBeChecked()
  await form.getByRole('button', { name: 'początek poprzedniego' }).press('Enter')
  await keyboard.press('Control+Enter')
  await expect(form).toHaveCount(0)
  await expect(table.getByRole('row', { name: /^B\.2/ })).not.toContainText('nie opisano')

  const pdf = join(app.folder, 'macierz.pdf')
  await app.answerDialog({ kind: 'save', filePath: pdf })
  await keyboard.press('d')
  await expect(page.getByText(`Zapisano wydruk: ${pdf}`)).toBeVisible({ timeout: 30_000 })
  const facts = readPdf(readFileSync(pdf))
  expectNow(facts).toMatchObject({ pages: 1, isTagged: true, sizes: ['842 × 595'] })
  expectNow(facts.said).toContain('Macierz podobieństw')

  const json = join(app.folder, 'macierz.json')
  await app.answerDialog({ kind: 'save', filePath: json })
  await keyboard.press('e')
  await expect(page.getByText(`Zapisano macierz: ${json}`)).toBeVisible()
  const saved = readFileSync(json, 'utf8')
  expectNow(readMatrixFile(saved, [])).toMatchObject({ ok: true, value: { leftOut: 0 } })
  expectNow(MatrixFile.parse(JSON.parse(saved)).institutions.map(({ key }) => key)).toContain('tpd')

  const chosen = page.locator('input[type=file]')
  const put = (name: string, text: string): string => {
    writeFileSync(join(app.folder, name), text)
    return join(app.folder, name)
  }
  await chosen.setInputFiles(put('cut.json', saved.slice(0, -100)))
  await expect(page.getByText('Tego pliku nie da się odczytać')).toBeVisible()
  await chosen.setInputFiles(put('own.json', saved))
  await expect(page.getByText('To jest macierz tej samej sieci.')).toBeVisible()
  await chosen.setInputFiles(put('other.json', JSON.stringify(aMatrixFile())))
  await expect(table.getByRole('columnheader', { name: 'Xarxa Bon Pastor' })).toBeVisible()
  await page.getByRole('button', { name: 'Usuń macierz: Xarxa Bon Pastor' }).press('Enter')
  await expect(table.getByRole('columnheader', { name: 'Xarxa Bon Pastor' })).toHaveCount(0)
  await keyboard.press('z')
  await expect(table.getByRole('columnheader', { name: 'Xarxa Bon Pastor' })).toBeVisible()
}, 120_000)
