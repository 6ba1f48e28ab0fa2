import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { describe, onTestFinished, test } from 'vitest'
import { aFolder } from '../support/a-vault.ts'
import { groupOf, lockByKey, selectRow, tabTo, unlockAs } from './support/at-the-keyboard.ts'
import { startOnDemo } from './support/demo-app.ts'
import { expect } from './support/patient-expect.ts'
import { filesHolding } from './support/search-bytes.ts'

/** A word that no other text of the app holds. */
const marker = 'Rozmarynowozielony'

/** Until the test ends, everything temporary of the app and of its browser lies in this folder, and can be searched. */
const ownTemporaryFolder = (): string => {
  const folder = join(aFolder(), 'everything')
  mkdirSync(folder)
  const before = process.env.TMPDIR
  process.env.TMPDIR = folder
  onTestFinished(() => {
    if (before === undefined) delete process.env.TMPDIR
    else process.env.TMPDIR = before
  })
  return folder
}

/** From Dziś to a sent referral to MOPS for a new person; answers the code that was given out. */
const logReferralByKeyboard = async (page: Page): Promise<string> => {
  const { keyboard } = page
  await keyboard.press('n')
  await expect(page.getByRole('heading', { level: 1, name: 'Nowe skierowanie' })).toBeVisible()
  await keyboard.press('F3')
  await tabTo(page, page.getByRole('dialog').getByRole('button', { name: 'Nadaj kod' }))
  await keyboard.press('Enter')
  await expect(page.getByRole('dialog')).toHaveCount(0)
  const code = page.getByRole('combobox', { name: 'Kod osoby' })
  await expect(code).toHaveValue(/^[0-9A-Z]{5}-[0-9A-Z]{5}$/)
  await expect(page.getByText('kod poprawny; w sieci jeszcze nieużywany')).toBeVisible()
  await keyboard.press('Alt+1')
  await expect(page.getByRole('radio', { name: /^MOPS/ })).toBeChecked()
  await tabTo(page, page.getByRole('combobox', { name: 'Potrzeba' }))
  await keyboard.type('samot')
  await keyboard.press('Enter')
  await expect(page.getByRole('combobox', { name: 'Potrzeba' })).toHaveValue('samotność i izolacja')
  await tabTo(page, page.getByRole('radio', { name: 'Tak, rozmawialiśmy o tym' }))
  await keyboard.press('Space')
  await tabTo(page, page.getByRole('textbox', { name: 'Opis' }))
  await keyboard.type(`${marker} szalik, siedzi sama na ławce; prosimy o rozmowę.`)
  const given = await code.inputValue()
  await keyboard.press('Control+Enter')
  await expect(page.getByText(/^Wysłano do MOPS\. Przyjęcie do: /)).toBeVisible()
  return given
}

/** By „/” and the beginning of the code to the one referral of this person, and into it. */
const findByCode = async (page: Page, code: string): Promise<void> => {
  await tabTo(page, page.getByRole('navigation').getByRole('link', { name: 'Skierowania' }))
  await page.keyboard.press('Enter')
  await expect(page.getByRole('table', { name: 'Lista skierowań' })).toBeVisible()
  await page.keyboard.press('/')
  await page.keyboard.type(code)
  await expect(page.getByText('Znaleziono 1 skierowanie')).toBeVisible()
}

const standingFact = (page: Page, name: string) =>
  page.locator('dl > *', { has: page.getByText(name, { exact: true }) }).first()

describe('a social worker', () => {
  test('hands a referral over with the keyboard alone, and nothing of it can be read on the disk', async () => {
    const everything = ownTemporaryFolder()
    const app = await startOnDemo()
    const page = app.page()
    const { keyboard } = page

    // Sowa of the streetworkers sends.
    await unlockAs(page, 'SW-01')
    const code = await logReferralByKeyboard(page)
    await findByCode(page, code)
    const line = page.getByRole('row', { name: code })
    await expect(line).toContainText('wysłane')
    expect(filesHolding(everything, marker)).toEqual([])
    await lockByKey(page)
    expect(filesHolding(everything, marker)).toEqual([])

    // Kalina of MOPS takes the baton.
    await unlockAs(page, 'MOPS-02')
    await expect(groupOf(page, 'Do odebrania')).toContainText(code)
    await selectRow(page, code)
    await keyboard.press('o')
    await expect(page.getByText('Potwierdzono odbiór. Decyzja jeszcze przed Tobą.')).toBeVisible()
    await keyboard.press('p')
    const dialog = page.getByRole('dialog')
    await expect(dialog.getByText('Przyjmij', { exact: true }).first()).toBeVisible()
    await expect(dialog.getByRole('textbox', { name: 'Kiedy pierwszy kontakt' })).toBeFocused()
    await keyboard.press('Control+Enter')
    await expect(page.getByText('Przyjęto. Masz pałeczkę.')).toBeVisible()
    await expect(groupOf(page, 'W pracy')).toContainText(code)

    await selectRow(page, code)
    await keyboard.press('Enter')
    await expect(page.getByRole('heading', { level: 1, name: code })).toBeVisible()
    await expect(page.getByText(`${marker} szalik`).first()).toBeVisible()
    await keyboard.press('k')
    await keyboard.press('2')
    await keyboard.press('1')
    await keyboard.press('Control+Enter')
    await expect(page.getByText('Odnotowano kontakt.')).toBeVisible()
    await expect(page.getByRole('cell', { name: 'nawiązano kontakt' })).toBeVisible()
    await expect(standingFact(page, 'Stan')).toContainText('w realizacji')

    await keyboard.press('m')
    await keyboard.press('1')
    await keyboard.type(`Spotkania co tydzień w klubie. ${marker}`)
    await keyboard.press('Control+Enter')
    await expect(page.getByText('Domknięto. Pętla zamknie się, gdy wysyłający zobaczy wynik.')).toBeVisible()
    await expect(page.getByText('jeszcze niewidziany')).toBeVisible()
    await lockByKey(page)

    // Sowa learns the outcome, and only that closes the loop.
    await unlockAs(page, 'SW-01')
    await expect(groupOf(page, 'Wyniki do potwierdzenia')).toContainText(code)
    await selectRow(page, code)
    await expect(page.getByRole('region', { name: 'podgląd zaznaczonej' })).toContainText(
      'Spotkania co tydzień',
    )
    await keyboard.press('w')
    await expect(page.getByText('Pętla zamknięta.', { exact: true })).toBeVisible()
    await expect(groupOf(page, 'Wyniki do potwierdzenia')).not.toContainText(code)
    await findByCode(page, code)
    await keyboard.press('Enter')
    await keyboard.press('Enter')
    await expect(page.getByRole('heading', { level: 1, name: code })).toBeVisible()
    await expect(page.getByText('widziany, pętla zamknięta')).toBeVisible()
    const happened = page.getByRole('list', { name: 'Zdarzenia' }).getByRole('listitem')
    await expect(happened).toHaveText([
      /Streetworkerzy wysłano$/,
      /MOPS odebrano$/,
      /MOPS przyjęto$/,
      /MOPS spotkanie w siedzibie$/,
      /MOPS domknięto$/,
      /Streetworkerzy wynik widziany$/,
    ])
    expect(filesHolding(everything, marker)).toEqual([])

    await app.quit()
    expect(filesHolding(everything, marker)).toEqual([])
    // The same search finds what is meant to be readable: the name of the network in the vault file.
    expect(filesHolding(everything, 'osiedle Azory')).toEqual([join(app.vaultFolder, 'vault.json')])
  }, 120_000)
})
