import type { Page } from '@playwright/test'
import { describe, test } from 'vitest'
import { shownResidentCode } from '#domain/resident-code.ts'
import { callAndExpect } from '../support/bridge-call.ts'
import { findInFamily } from '../support/process-family.ts'
import { selectRow, unlockAs } from './support/at-the-keyboard.ts'
import { type CountedKeyboard, countedKeyboard } from './support/counted-keyboard.ts'
import { startOnDemo } from './support/demo-app.ts'
import { expect } from './support/patient-expect.ts'

/** What the network asks of a referral, beside the code that is typed and the sentence that is written. */
const mostStrokes = 25

const startAs = async (worker: string) => {
  const app = await startOnDemo()
  await unlockAs(app.page(), worker)
  return app
}

const form = (page: Page) => page.getByRole('form', { name: 'Nowe skierowanie' })
const code = (page: Page) => page.getByRole('combobox', { name: 'Kod osoby' })

/** From Dziś to the open form. */
const openForm = async (page: Page, keys: CountedKeyboard): Promise<void> => {
  await keys.press('n')
  await expect(code(page)).toBeFocused()
  // The recent persons are there.
  await expect(page.locator('[data-field=resident]').getByText('↓')).toBeVisible()
}

/** The rest of the page, the same for whomever: to CAS, because of loneliness, the person agrees. */
const fillTheRest = async (page: Page, keys: CountedKeyboard): Promise<void> => {
  await expect(page.locator('[name=receiver]:focus')).toBeVisible()
  await keys.press('1')
  await expect(page.getByRole('radio', { name: /^CAS/ })).toBeChecked()
  await keys.press('Enter')
  await keys.search('samot')
  await expect(page.getByRole('option', { name: 'samotność i izolacja' })).toHaveAttribute(
    'data-combobox-selected',
  )
  await keys.press('Enter', 'Enter')
  await expect(page.getByRole('combobox', { name: 'Potrzeba' })).toHaveValue('samotność i izolacja')
  await keys.press('3', 'Enter', '1', 'Enter')
  await expect(page.getByRole('radio', { name: /^przyspieszona/ })).toBeChecked()
  await expect(page.getByRole('radio', { name: /^Tak, rozmawialiśmy o tym/ })).toBeChecked()
  await expect(page.getByRole('textbox', { name: 'Opis' })).toBeFocused()
}

const send = async (page: Page, keys: CountedKeyboard): Promise<void> => {
  await keys.press('Control+Enter')
  await expect(page.getByText(/^Wysłano do CAS\. Przyjęcie do: /)).toBeVisible()
}

const say = (what: string, keys: CountedKeyboard, from: number): void => {
  const seconds = ((performance.now() - from) / 1000).toFixed(1)
  process.stdout.write(
    `  keys: ${what}: ${keys.strokes()} strokes and ${keys.written()} characters of text or code, ${seconds} s\n`,
  )
}

const sentence = 'Od wiosny nie wychodzi z mieszkania, chętnie zagra w szachy.'

describe('a referral is logged with the keyboard alone, in at most twenty-five strokes beside the text,', () => {
  test('for a person found among the recent ones, with a ready phrase', async () => {
    const page = (await startAs('MOPS-02')).page()
    const keys = countedKeyboard(page)
    const from = performance.now()
    await openForm(page, keys)
    await keys.press('ArrowDown', 'Enter')
    await expect(code(page)).toHaveValue(/^[0-9A-Z]{5}-[0-9A-Z]{5}$/)
    await fillTheRest(page, keys)
    await keys.press('ArrowDown', 'Enter')
    await expect(page.getByRole('textbox', { name: 'Opis' })).toHaveValue(/^Osoba korzystająca z usług/)
    await expect(page.getByRole('combobox', { name: 'oczekiwane', exact: true })).toHaveValue('zajęcia w CAS')
    // What was chosen by hand stays, though the phrase is usually of another urgency.
    await expect(page.getByRole('radio', { name: /^przyspieszona/ })).toBeChecked()
    await send(page, keys)
    say('a recent person, a ready phrase', keys, from)
    expect(keys.strokes()).toBeLessThanOrEqual(mostStrokes)
  })

  test('for a person whose code is typed', async () => {
    const page = (await startAs('MOPS-02')).page()
    const [person] = await callAndExpect(page, 'recentResidents', { opened: [] })
    const keys = countedKeyboard(page)
    const from = performance.now()
    await openForm(page, keys)
    await keys.write((person?.resident ?? '').toLowerCase())
    await keys.press('Enter')
    await fillTheRest(page, keys)
    await keys.write(sentence)
    await send(page, keys)
    say('a typed code, an own sentence', keys, from)
    expect(keys.strokes()).toBeLessThanOrEqual(mostStrokes)
  })

  test('for a new person, with all that is coarsely known of them', async () => {
    const page = (await startAs('MOPS-02')).page()
    const keys = countedKeyboard(page)
    const from = performance.now()
    await openForm(page, keys)
    await page.keyboard.press('F3')
    await expect(page.getByRole('dialog')).toBeVisible()
    // Changing one's mind leaves the dialog, not the page.
    await page.keyboard.press('Escape')
    await expect(page.getByRole('dialog')).toHaveCount(0)
    await expect(form(page)).toBeVisible()
    await keys.press('F3')
    await expect(page.getByRole('radio', { name: /^nieznany/ })).toBeFocused()
    await keys.press('8', '1', '2', '3', 'Enter')
    await expect(page.getByRole('dialog')).toHaveCount(0)
    await fillTheRest(page, keys)
    await keys.write(sentence)
    const given = await code(page).inputValue()
    await send(page, keys)
    say('a new person, an own sentence', keys, from)
    expect(keys.strokes()).toBeLessThanOrEqual(mostStrokes)
    const [minted] = await callAndExpect(page, 'recentResidents', { opened: [] })
    expect(shownResidentCode(minted?.resident ?? '')).toBe(given)
    expect(minted?.attributes).toEqual({
      ageBand: '75_plus',
      household: 'single',
      housing: 'municipal',
      zone: 'az_e',
    })
  })
})

describe('the code', () => {
  test('with two mistakes is answered with the person who was meant, and one key takes the guess', async () => {
    const page = (await startAs('MOPS-02')).page()
    const [person] = await callAndExpect(page, 'recentResidents', { opened: [] })
    const right = person?.resident ?? ''
    const mistyped = [...right].map((symbol, place) =>
      place === 2 || place === 7 ? (symbol === '4' ? '5' : '4') : symbol,
    )
    const { keyboard } = page
    await keyboard.press('n')
    await expect(code(page)).toBeFocused()
    await keyboard.type(mistyped.join(''))
    const guesses = page.getByRole('list', { name: 'Podpowiedzi kodu' })
    await expect(guesses).toContainText('Czy chodziło o')
    await expect(guesses).toContainText(shownResidentCode(right))
    await expect(guesses.locator('mark')).toHaveCount(2)
    // Enter walks away from no mistake: nothing is taken, and the next scan replaces it.
    await keyboard.press('Enter')
    await expect(code(page)).toBeFocused()
    await keyboard.press('F2')
    await expect(code(page)).toHaveValue(shownResidentCode(right))
    await expect(page.locator('[name=receiver]:focus')).toBeVisible()
  })

  test('comes from a scanner with its prefix and Enter, twice in a row too, and nothing is sent by that', async () => {
    const page = (await startAs('MOPS-02')).page()
    const [one, other] = await callAndExpect(page, 'recentResidents', { opened: [] })
    const { keyboard } = page
    await keyboard.press('n')
    await expect(code(page)).toBeFocused()
    await keyboard.type(
      `AZ-${shownResidentCode(one?.resident ?? '')}AZ-${shownResidentCode(other?.resident ?? '')}`,
    )
    await keyboard.press('Enter')
    await expect(code(page)).toHaveValue(shownResidentCode(other?.resident ?? ''))
    await expect(page.locator('[name=receiver]:focus')).toBeVisible()
    await keyboard.press('Shift+Tab')
    await code(page).focus()
    await keyboard.type(`AZ-${shownResidentCode(one?.resident ?? '')}`)
    await keyboard.press('Enter')
    await expect(code(page)).toHaveValue(shownResidentCode(one?.resident ?? ''))
    await expect(form(page)).toBeVisible()
  })
})

test.runIf(process.platform === 'linux')(
  'what was written without a rest is there again when the vault process is killed',
  async () => {
    const app = await startAs('MOPS-02')
    const page = app.page()
    const keys = countedKeyboard(page)
    await openForm(page, keys)
    await keys.press('ArrowDown', 'Enter')
    const person = await code(page).inputValue()
    await fillTheRest(page, keys)
    const begun = 'Od wiosny nie wychodzi'
    const saved = page.getByText(/^Szkic zapisano/)
    await page.keyboard.type(begun)
    // On and on, without the rest at which it would be saved anyway.
    for (let letters = 0; letters < 300 && !(await saved.isVisible()); letters += 1)
      await page.keyboard.type(letters % 8 === 0 ? ' ' : 'a', { delay: 60 })
    await expect(saved).toBeVisible({ timeout: 1 })
    const [vaultProcess] = findInFamily(app.processId(), 'vault.js')
    if (vaultProcess === undefined) throw new Error('There is no vault process')
    process.kill(vaultProcess, 'SIGKILL')
    await unlockAs(page, 'MOPS-02')
    await page.evaluate(() => {
      location.hash = '#/'
    })
    await selectRow(page, begun)
    await page.keyboard.press('Enter')
    await expect(page.getByRole('heading', { level: 1, name: 'Szkic skierowania' })).toBeVisible()
    await expect(code(page)).toHaveValue(person)
    await expect(page.getByRole('radio', { name: /^CAS/ })).toBeChecked()
    await expect(page.getByRole('textbox', { name: 'Opis' })).toHaveValue(new RegExp(`^${begun}`))
  },
)
