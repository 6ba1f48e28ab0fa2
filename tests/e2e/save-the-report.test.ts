import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import mammoth from 'mammoth'
import readExcelFile from 'read-excel-file/node'
import { test } from 'vitest'
import { ReportPeriod } from '#domain/report-period.ts'
import { callBridge } from '../support/bridge-call.ts'
import { tabTo, unlockAs } from './support/at-the-keyboard.ts'
import { startOnDemo } from './support/demo-app.ts'
import { expect } from './support/patient-expect.ts'

const november = ReportPeriod.parse('2026-11')

test('the coordinator saves the month for Excel, Word and as text with one key each, and is told where it could not be', async () => {
  const app = await startOnDemo()
  const page = app.page()
  await unlockAs(page, 'NET-01')
  await tabTo(page, page.getByRole('navigation').getByRole('link', { name: 'Sprawozdania' }))
  await page.keyboard.press('Enter')
  await page.evaluate(() => {
    location.hash = '#/reports?month=2026-11'
  })
  const ways = page.getByRole('region', { name: 'Do dalszej pracy' })
  await expect(ways.getByRole('button', { name: 'Excel' })).toBeEnabled()

  const save = async (key: string, name: string): Promise<Buffer> => {
    const file = join(app.folder, name)
    await app.answerDialog({ kind: 'save', filePath: file })
    await page.keyboard.press(key)
    await expect(page.getByText(`Zapisano: ${file}`)).toBeVisible({ timeout: 60_000 })
    await expect(ways.getByRole('button', { name: 'Excel' })).toBeEnabled()
    return readFileSync(file)
  }
  const sheets = await readExcelFile(await save('x', 'listopad.xlsx'))
  expect(sheets.length).toBeGreaterThan(4)
  const front = sheets[0]?.data.flat() ?? []
  expect(front).toContain('wewnętrzne')
  const document = await mammoth.extractRawText({ buffer: await save('o', 'listopad.docx') })
  expect(document.value).toContain('Sprawozdanie koordynacyjne')
  const text = (await save('c', 'listopad.csv')).toString('utf8')
  expect(text).toContain('"Tabela 1. ')

  // Where a file of that name cannot be made, the sentence says so, and nothing half is left behind.
  const blocked = join(app.folder, 'a-file')
  writeFileSync(blocked, '')
  const impossible = join(blocked, 'listopad.csv')
  await app.answerDialog({ kind: 'save', filePath: impossible })
  await page.keyboard.press('c')
  await expect(ways.getByRole('alert')).toContainText('Wybierz inny folder')
  expect(existsSync(impossible)).toBe(false)

  const standing = await callBridge(page, 'reportStanding', { period: november })
  if (!standing.ok) throw new Error(standing.error.type)
  const copies = standing.value.releases.map(({ format, dropped }) => [format, dropped])
  expect(copies).toEqual([
    ['xlsx', false],
    ['docx', false],
    ['csv', false],
    ['csv', true],
  ])
}, 120_000)
