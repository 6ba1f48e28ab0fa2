import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { describe, test } from 'vitest'
import writeXlsxFile, { type SheetData } from 'write-excel-file/node'
import { emptyFilter, type Input } from '#domain/contract.ts'
import { callAndExpect } from '../support/bridge-call.ts'
import { unlockAs } from './support/at-the-keyboard.ts'
import { startOnDemo } from './support/demo-app.ts'
import { expect } from './support/patient-expect.ts'

const titles = [
  'Nazwisko',
  'Nr',
  'Data wysłania',
  'Kto kieruje',
  'Dokąd',
  'Problem',
  'Przyjęto',
  'Zakończono',
  'Wynik',
  'Opis',
]
const day = (text: string) => ({ value: new Date(`${text}T00:00:00Z`), type: Date, format: 'dd.mm.yyyy' })
const closed = [day('2024-03-06'), day('2024-04-12'), 'udzielono wsparcia']

const writeSpreadsheet = async (file: string): Promise<void> => {
  const rows = [
    titles,
    [
      'Kowalska',
      'S/1',
      day('2024-03-04'),
      'Streetworkerzy',
      'MOPS',
      'bezdomność',
      ...closed,
      'Prosi o nocleg.',
    ],
    ['Nowak', 'S/2', day('2024-03-05'), 'CAS', 'MOPS', 'sprawa druga', null, null, null, 'Czeka na wizytę.'],
    ['Nowak', 'S/2', day('2024-03-07'), 'CAS', 'MOPS', 'samotność', null, null, null, 'Tel. 601 234 567'],
  ]
  const cells = rows.map(row => row.map(cell => (typeof cell === 'object' ? cell : { value: cell })))
  writeFileSync(file, await writeXlsxFile(cells as SheetData).toBuffer())
}

/** Enough of Windows-1250 for the sentence of the test. */
const windows1250 = (text: string): Buffer =>
  Buffer.from(
    [...text].map(
      letter =>
        ({ ś: 0x9c, ć: 0xe6, ł: 0xb3, ż: 0xbf, ą: 0xb9, ę: 0xea, ó: 0xf3 })[letter] ?? letter.charCodeAt(0),
    ),
  )

const openImport = async (page: Page): Promise<void> => {
  await page.keyboard.press('Control+k')
  await page.keyboard.type('przenoszenie')
  await expect(page.getByRole('option', { name: /Przenoszenie z Excela/ })).toBeVisible()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1, name: 'Przenoszenie z Excela' })).toBeVisible()
  // While it fades, the palette still keeps the keys of the page to itself.
  await expect(page.locator('[aria-modal=true]')).toHaveCount(0)
}

/** The key that opens the dialog of files; the file is chosen in it as a person would. */
const chooseFile = async (page: Page, file: string): Promise<void> => {
  const chooser = page.waitForEvent('filechooser')
  await page.keyboard.press('o')
  await (await chooser).setFiles(file)
}

const step = (page: Page, name: string) => page.locator('[aria-current="step"]', { hasText: name })
const totalOf = async (page: Page, words: string): Promise<number> => {
  const filter = { ...emptyFilter, words }
  const input: Input<'listReferrals'> = { filter, sort: 'sent', descending: true, offset: 0, limit: 10 }
  return (await callAndExpect(page, 'listReferrals', input)).total
}

describe('the lead who moves in from Excel', () => {
  test('brings in a spreadsheet by keyboard without its refused row, saves what was refused, and undoes it all', async () => {
    const app = await startOnDemo()
    const page = app.page()
    const { keyboard } = page
    const file = join(app.folder, 'rejestr.xlsx')
    await writeSpreadsheet(file)
    await unlockAs(page, 'MOPS-04')
    await openImport(page)
    await expect(page.getByText('Twoja instytucja nie przeniosła jeszcze żadnego rejestru.')).toBeVisible()
    await chooseFile(page, file)

    await expect(step(page, 'Kolumny i słowa')).toBeVisible()
    await expect(page.getByText('wygląda na dane osób – zostaw w pliku')).toBeVisible()
    await expect(page.getByText('Kowalska')).toHaveCount(0)
    const meaning = page.getByRole('combobox', { name: 'Co to jest: sprawa druga' })
    await expect(meaning).toBeVisible()
    await meaning.focus()
    await keyboard.type('samotn')
    await expect(meaning).toHaveValue('loneliness')
    await keyboard.press('Control+Enter')

    await expect(step(page, 'Podgląd')).toBeVisible()
    await expect(page.getByText('2 skierowania przejdą')).toBeVisible()
    await expect(page.getByText('1 wiersz odrzucony')).toBeVisible()
    const submit = page.getByRole('button', { name: /^Przenieś 2 skierowania/ })
    await expect(submit).toBeDisabled()
    await keyboard.press('f')
    await expect(page.getByRole('table')).toContainText('dane osoby: ciąg podobny do numeru telefonu')
    await expect(page.getByText('601')).toHaveCount(0)

    const report = join(app.folder, 'odrzucone.csv')
    await app.answerDialog({ kind: 'save', filePath: report })
    await page.getByRole('button', { name: 'Zapisz listę odrzuconych…' }).focus()
    await keyboard.press('Enter')
    await expect(page.getByText(`Zapisano: ${report}`)).toBeVisible()
    const saved = readFileSync(report, 'utf8')
    expect(saved).toContain('"4";"J";"dane osoby: ciąg podobny do numeru telefonu"')
    expect(saved).not.toMatch(/601|Nowak/)

    await page.getByRole('checkbox', { name: 'Przenieś bez 1 odrzuconego wiersza' }).focus()
    await keyboard.press('Space')
    await keyboard.press('Control+Enter')
    await expect(page.getByText('Przeniesiono 2 skierowania.')).toBeVisible()
    await expect(page.getByRole('region', { name: 'Nowe kody osób' })).toContainText('S/1')
    expect(await totalOf(page, 'nocleg')).toBeGreaterThan(0)
    const waiting = await totalOf(page, 'czeka wizyte')
    expect(waiting).toBe(1)

    const undo = page.getByRole('button', { name: 'Cofnij przeniesienie' })
    await undo.focus()
    await keyboard.press('Enter')
    await expect(page.getByRole('button', { name: 'Cofnij całe' })).toBeFocused()
    await keyboard.press('Enter')
    await expect(page.getByText('Cofnięto przeniesienie: 2 skierowania.')).toBeVisible()
    await expect(page.getByText(/cofnięto \d/)).toBeVisible()
    expect(await totalOf(page, 'czeka wizyte')).toBe(0)
  })

  test('is told what is wrong with a file, and a text file of Windows comes in with its Polish letters', async () => {
    const app = await startOnDemo()
    const page = app.page()
    const { keyboard } = page
    await unlockAs(page, 'MOPS-04')
    await openImport(page)
    const whole = join(app.folder, 'caly.xlsx')
    await writeSpreadsheet(whole)
    const cut = join(app.folder, 'uciety.xlsx')
    writeFileSync(cut, readFileSync(whole).subarray(0, 1500))
    await chooseFile(page, cut)
    await expect(page.getByRole('alert')).toContainText('Arkusz jest uszkodzony albo ucięty')

    const text = join(app.folder, 'rejestr.csv')
    const line = '17;4.3.2024;MOPS;CAS;samotność;żółta ściana, wątła ścieżka'
    writeFileSync(text, windows1250(`Nr;Data;Kto kieruje;Dokąd;Potrzeba;Opis\r\n${line}\r\n`))
    await chooseFile(page, text)
    await expect(page.getByLabel('Kodowanie znaków')).toHaveValue('windows-1250')
    await keyboard.press('Control+Enter')
    await expect(page.getByText('1 skierowanie przejdzie')).toBeVisible()
    await keyboard.press('Control+Enter')
    await expect(page.getByText('Przeniesiono 1 skierowanie.')).toBeVisible()
    expect(await totalOf(page, 'watla')).toBe(1)
    await keyboard.press('Enter')
    await expect(page.getByRole('heading', { level: 1, name: 'Skierowania' })).toBeVisible()
    await expect(page.getByText('z tego przeniesienia')).toBeVisible()
    await expect(page.getByText(/(^|\s)1\sskierowanie/).first()).toBeVisible()
  })

  test('a worker who leads nobody is told who may', async () => {
    const app = await startOnDemo()
    const page = app.page()
    await unlockAs(page, 'MOPS-02')
    await page.evaluate(() => {
      location.hash = '#/import'
    })
    await expect(page.getByText(/Dawny\srejestr\s\(MOPS\)\smoże\sprzenieść:\s.*MOPS.04/)).toBeVisible()
    await expect(page.getByText('Upuść tu plik albo')).toHaveCount(0)
    await expect(page.getByRole('button', { name: 'Wróć do skierowań' })).toBeVisible()
  })
})
