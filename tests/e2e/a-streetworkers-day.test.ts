import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { describe, onTestFinished, test } from 'vitest'
import { sztafeta } from '../cli/run-sztafeta.ts'
import { aFolder } from '../support/a-vault.ts'
import type { RunningApp } from './support/app.ts'
import { groupOf, lockByKey, selectRow, tabTo, unlockAs } from './support/at-the-keyboard.ts'
import { startOnDemo } from './support/demo-app.ts'
import { expect } from './support/patient-expect.ts'
import { filesHolding } from './support/search-bytes.ts'
import {
  type Asked,
  codeField,
  description,
  dialogGone,
  fillUpToText,
  goToScreen,
  goToToday,
  openByCode,
  printBy,
} from './support/steps-of-a-day.ts'

const pesel = '44051401359'
const homeless: Asked = {
  place: '1',
  to: /^MOPS/,
  letters: 'bezdomn',
  need: 'kryzys bezdomności',
  urgency: '3',
}

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

/** A sheet of blank cards for the bag; answers one of the codes beside its squares. */
const printCards = async (app: RunningApp): Promise<string> => {
  const page = app.page()
  await goToScreen(page, 'Osoby')
  await page.keyboard.press('d')
  await expect(page.getByRole('dialog').getByText('Puste karty').first()).toBeVisible()
  const { said } = await printBy(app, 'Control+Enter', 'karty.pdf')
  await dialogGone(page)
  const codes = new Set([...said.matchAll(/AZ-([0-9A-Z]{5}-[0-9A-Z]{5})/g)].map(([, code]) => code ?? ''))
  expect(codes.size).toBe(8)
  const [first = ''] = codes
  return first
}

/** A card is given to somebody in the street; what he told is written down, and what must not be is taken out. */
const writeWithoutNames = async (page: Page, card: string, everything: string): Promise<void> => {
  const { keyboard } = page
  await keyboard.press('n')
  await fillUpToText(page, `az ${card.toLowerCase()}`, homeless)
  await expect(codeField(page)).toHaveValue(card)
  await expect(page.getByText('kod poprawny; w sieci jeszcze nieużywany')).toBeVisible()
  await keyboard.press('ArrowDown')
  await keyboard.press('Enter')
  await expect(description(page)).toHaveValue(/nocuje w przestrzeni publicznej|wniosek o pomoc celową/)
  const phrase = await description(page).inputValue()
  await keyboard.press('Control+End')

  // As from a clipboard, in one go.
  await keyboard.insertText(` PESEL ${pesel}`)
  await expect(page.getByText(/ciąg podobny do numeru PESEL/)).toBeVisible()
  await keyboard.press('Control+Enter')
  await expect(page.getByText(/^Do wysłania brakuje jednej rzeczy: tekst bez zaznaczonego/)).toBeVisible()
  await keyboard.press('Control+s')
  await expect(description(page)).toHaveValue(`${phrase} PESEL ${pesel}`)
  expect(filesHolding(everything, pesel)).toEqual([])
  await keyboard.press('Alt+u')
  await expect(description(page)).not.toHaveValue(new RegExp(pesel))

  await description(page).focus()
  await keyboard.press('Control+A')
  await keyboard.type(`${phrase} Bywa przy sklepie Nowak.`)
  await expect(page.getByText(/^To wygląda na: imię lub nazwisko/)).toBeVisible()
  await tabTo(page, page.getByRole('combobox', { name: 'Co to jest' }))
  await keyboard.type('instytucja')
  await expect(page.getByRole('combobox', { name: 'Co to jest' })).toHaveValue('institution_or_place')
  await keyboard.press('Alt+z')
  await expect(page.getByText(/^To wygląda na/)).toHaveCount(0)
}

/** Sent too soon: Z takes it back, the urgency is mended on its page, and it goes out once. */
const sendMendAndSend = async (page: Page): Promise<void> => {
  const { keyboard } = page
  const sent = page.getByText(/^Wysłano do MOPS\. Przyjęcie do: /)
  await keyboard.press('Control+Enter')
  await expect(sent).toBeVisible()
  await keyboard.press('z')
  await expect(page.getByText('Cofnięto: wysłanie.')).toBeVisible()
  await expect(page.getByRole('heading', { level: 1, name: 'Szkic skierowania' })).toBeVisible()
  await expect(description(page)).toHaveValue(/przy sklepie Nowak\.$/)
  await tabTo(page, page.locator('[name=urgency]:checked'))
  await keyboard.press('4')
  await expect(page.getByRole('radio', { name: /^pilna/ })).toBeChecked()
  await keyboard.press('Control+Enter')
  await expect(sent).toBeVisible()
  await expect(page.getByRole('heading', { level: 1, name: /\d/ })).toBeVisible()
}

/** Tired, he begins the same once more, is told, and lets it be. */
const beginTheSameAgain = async (page: Page, card: string): Promise<void> => {
  const { keyboard } = page
  await keyboard.press('n')
  await fillUpToText(page, card, homeless)
  await expect(page.getByText('kod poprawny; w sieci 1 skierowanie')).toBeVisible()
  await expect(page.getByText(/^To może być powtórzenie: skierowanie tej osoby do MOPS/)).toBeVisible()
  await keyboard.press('Escape')
  await tabTo(page, page.getByRole('dialog').getByRole('button', { name: 'Odrzuć szkic' }))
  await keyboard.press('Enter')
  await dialogGone(page)
  await expect(page.getByRole('heading', { level: 1, name: 'Nowe skierowanie' })).toHaveCount(0)
}

const reportDarkLamp = async (page: Page): Promise<void> => {
  const { keyboard } = page
  await goToToday(page)
  await keyboard.press('g')
  await expect(page.getByRole('combobox', { name: 'Czego dotyczy' })).toBeFocused()
  await keyboard.type('oswietl')
  await expect(page.getByRole('option').first()).toHaveAttribute('data-combobox-selected')
  await keyboard.press('Enter')
  await tabTo(page, page.getByRole('combobox', { name: 'Część osiedla' }))
  await keyboard.type('zachodnia')
  await expect(page.getByRole('option', { name: 'Azory – część zachodnia' })).toHaveAttribute(
    'data-combobox-selected',
  )
  await keyboard.press('Enter')
  await tabTo(page, page.getByRole('textbox', { name: 'Miejsce' }))
  await keyboard.type('przejście za pętlą')
  const zzm = page.getByRole('radio', { name: /^ZZM/ })
  for (let place = 1; place < 9 && !(await zzm.isChecked()); place += 1) await keyboard.press(`Alt+${place}`)
  await expect(zzm).toBeChecked()
  await tabTo(page, page.getByRole('textbox', { name: 'Co się dzieje' }))
  await keyboard.type('Lampa nie świeci od tygodnia, prosimy o naprawę przed zimą.')
  await keyboard.press('Control+Enter')
  await expect(page.getByText('Zgłoszono do ZZM.')).toBeVisible()
  await expect(page.getByRole('heading', { level: 1, name: 'przejście za pętlą' })).toBeVisible()
}

/** The first person in work, as the code stands on the row. */
const someoneInWork = async (page: Page): Promise<string> => {
  const row = await groupOf(page, 'W pracy').getByRole('listitem').first().textContent()
  return /[0-9A-Z]{5}-[0-9A-Z]{5}/.exec(row ?? '')?.[0] ?? ''
}

/** It is somebody who had lost an earlier card: the two codes become one life. */
const joinCards = async (page: Page, card: string, other: string): Promise<void> => {
  const { keyboard } = page
  await goToScreen(page, 'Osoby')
  await keyboard.press('/')
  await keyboard.type(card)
  await expect(page.getByText('Znaleziono 1 kod')).toBeVisible()
  await keyboard.press('Enter')
  await keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1, name: card })).toBeVisible()
  await keyboard.press('p')
  await expect(page.getByRole('dialog').getByRole('textbox', { name: 'Drugi kod tej osoby' })).toBeFocused()
  await keyboard.type(other)
  await keyboard.press('Control+Enter')
  await expect(page.getByText('Połączono kody.')).toBeVisible()
  await dialogGone(page)
  const history = page.getByRole('region', { name: 'Historia kodu' }).getByRole('listitem')
  await expect(history.first()).toContainText(`Połączono ${card} z ${other}`)
}

describe('a streetworker', () => {
  test('hands a person of the street to MOPS in the evening, and in the morning answers, learns the outcome and goes on', async () => {
    const everything = ownTemporaryFolder()
    const app = await startOnDemo()
    const { keyboard } = app.page()

    // In the evening.
    await unlockAs(app.page(), 'SW-02')
    const card = await printCards(app)
    await writeWithoutNames(app.page(), card, everything)
    await sendMendAndSend(app.page())
    await beginTheSameAgain(app.page(), card)
    await openByCode(app.page(), card)
    const slip = await printBy(app, 'Control+p', 'kartka.pdf')
    expect(slip.said).toContain('Kartka przekazania')
    await lockByKey(app.page())

    // MOPS is in early, and asks.
    await unlockAs(app.page(), 'MOPS-02')
    await selectRow(app.page(), card)
    await keyboard.press('u')
    await expect(app.page().getByRole('dialog').locator(':focus')).toHaveCount(1)
    await keyboard.press('3')
    await expect(app.page().getByRole('textbox', { name: 'Czego brakuje' })).toBeFocused()
    await keyboard.type('Gdzie i kiedy można tę osobę zastać?')
    await keyboard.press('Control+Enter')
    await expect(app.page().getByText('Zwrócono do uzupełnienia. Zegar przyjęcia stoi.')).toBeVisible()
    await app.restart()

    // The morning after.
    const page = app.page()
    const morning = page.keyboard
    await unlockAs(page, 'SW-02')
    await expect(groupOf(page, 'Do uzupełnienia')).toContainText(card)
    await selectRow(page, card)
    await morning.press('u')
    await expect(page.getByRole('dialog')).toContainText('Gdzie i kiedy można tę osobę zastać?')
    await expect(page.getByRole('textbox', { name: 'Uzupełnienie' })).toBeFocused()
    await morning.type('Codziennie po zmroku przy pętli; możemy pójść razem.')
    await morning.press('Control+Enter')
    await expect(page.getByText('Uzupełniono. Ruch ma teraz odbiorca.')).toBeVisible()
    await dialogGone(page)
    await expect(groupOf(page, 'Do uzupełnienia')).toHaveCount(0)
    await reportDarkLamp(page)
    await lockByKey(page)

    // MOPS takes it, meets the person and is done.
    await unlockAs(page, 'MOPS-02')
    await selectRow(page, card)
    await morning.press('p')
    await expect(page.getByRole('textbox', { name: 'Kiedy pierwszy kontakt' })).toBeFocused()
    await morning.press('Control+Enter')
    await expect(page.getByText('Przyjęto. Masz pałeczkę.')).toBeVisible()
    await dialogGone(page)
    await selectRow(page, card)
    await morning.press('m')
    await expect(page.getByRole('dialog').locator(':focus')).toHaveCount(1)
    await morning.press('1')
    await expect(page.getByRole('textbox', { name: /^Jedno zdanie/ })).toBeFocused()
    await morning.type('Jest miejsce w noclegowni od dziś, wniosek złożony.')
    await morning.press('Control+Enter')
    await expect(page.getByText(/^Domknięto\./)).toBeVisible()
    await dialogGone(page)
    await lockByKey(page)

    // The loop is closed by the one who asked.
    await unlockAs(page, 'SW-02')
    await expect(groupOf(page, 'Wyniki do potwierdzenia')).toContainText(card)
    await selectRow(page, card)
    await expect(page.getByRole('region', { name: 'podgląd zaznaczonej' })).toContainText(
      'Jest miejsce w noclegowni',
    )
    await morning.press('w')
    await expect(page.getByText('Pętla zamknięta.', { exact: true })).toBeVisible()
    await expect(groupOf(page, 'Wyniki do potwierdzenia')).not.toContainText(card)
    const earlier = await someoneInWork(page)
    await joinCards(page, card, earlier)
    const matters = page.getByRole('region', { name: 'Przebieg spraw' })
    await expect(matters.getByRole('img').first()).toBeVisible()
    await expect(page.getByRole('region', { name: 'Oś czasu osoby' })).toContainText(
      `Połączono ${card} z ${earlier}`,
    )

    // Nothing was ever kept of the number that was pasted: no list finds it, no file holds it.
    await goToScreen(page, 'Skierowania')
    await morning.press('s')
    await morning.type(pesel)
    await expect(page.getByText('Nie ma wyników dla tych filtrów.')).toBeVisible()
    await lockByKey(page)
    await app.quit()
    const checked = await sztafeta('verify', '--vault', app.vaultFolder)
    expect(checked.code, checked.said).toBe(0)
    expect(filesHolding(everything, 'sklepie Nowak')).toEqual([])
  }, 300_000)
})
