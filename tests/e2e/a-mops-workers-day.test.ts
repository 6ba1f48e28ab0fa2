import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { describe, test } from 'vitest'
import type { TodayRow } from '#domain/answers.ts'
import { shownHandoffCode } from '#domain/handoff-code.ts'
import type { ReferralAction } from '#domain/permission.ts'
import { shownResidentCode } from '#domain/resident-code.ts'
import { sztafeta } from '../cli/run-sztafeta.ts'
import { callAndExpect } from '../support/bridge-call.ts'
import type { RunningApp } from './support/app.ts'
import { groupOf, lockByKey, selectRow, tabTo, unlockAs } from './support/at-the-keyboard.ts'
import { countedKeyboard } from './support/counted-keyboard.ts'
import { startOnDemo } from './support/demo-app.ts'
import { expect } from './support/patient-expect.ts'
import {
  codeField,
  dialogGone,
  fillFromReceiver,
  goToScreen,
  goToToday,
  openByCode,
} from './support/steps-of-a-day.ts'

/** What came in and leaves all four answers open, as the codes on its rows. */
const waitingCodes = async (page: Page): Promise<readonly [string, string, string, string]> => {
  const needed: readonly ReferralAction[] = ['acknowledgeReferral', 'refuseReferral', 'redirectReferral']
  const { groups } = await callAndExpect(page, 'listToday', {})
  const isOpen = ({ actions, restricted, urgency, status }: TodayRow): boolean =>
    needed.every(action => actions.includes(action)) &&
    !restricted &&
    urgency !== 'urgent' &&
    status === 'sent'
  const codes = groups
    .flatMap(({ rows }) => rows)
    .filter(isOpen)
    .flatMap(({ resident }) => (resident === null ? [] : [shownResidentCode(resident)]))
  const [first, second, third, fourth] = codes
  if (first === undefined || second === undefined || third === undefined || fourth === undefined)
    throw new Error(`Only ${codes.length} referrals wait for MOPS`)
  return [first, second, third, fourth]
}

/** The headings of Dziś in their order, as the day goes: what is late, what came in, what is promised, what runs. */
const seeTheDay = async (page: Page): Promise<void> => {
  const order = [
    'Po terminie',
    'Do odebrania',
    'Termin dziś',
    'Do zatwierdzenia',
    'Do uzupełnienia',
    'Wyniki do potwierdzenia',
    'Do wznowienia',
    'Cicho od dawna',
    'W pracy',
    'Szkice',
  ]
  await expect(groupOf(page, 'Do odebrania')).toBeVisible()
  const headings = await page.getByRole('main').getByRole('heading').allTextContents()
  const seen = headings.filter(title => order.includes(title))
  expect(seen).toEqual(order.filter(title => seen.includes(title)))
  expect(seen.slice(0, 2)).toEqual(['Po terminie', 'Do odebrania'])

  await page.keyboard.press('F8')
  await expect(page.getByRole('heading', { name: 'To receive', exact: true })).toBeVisible()
  await expect(page.getByRole('navigation').getByRole('link', { name: 'Today' })).toBeVisible()
  await page.keyboard.press('F8')
  await expect(groupOf(page, 'Do odebrania')).toBeVisible()
}

/** Opens the dialog of a step with the selected row and waits until it has the keys. */
const begin = async (page: Page, key: string): Promise<void> => {
  await page.keyboard.press(key)
  await expect(page.getByRole('dialog').locator(':focus')).toHaveCount(1)
}

const finish = async (page: Page, said: string | RegExp): Promise<void> => {
  await page.keyboard.press('Control+Enter')
  await expect(page.getByText(said)).toBeVisible()
  await dialogGone(page)
}

const answerWhatCameIn = async (
  page: Page,
  [taken, returned, refused, redirected]: readonly [string, string, string, string],
): Promise<void> => {
  const { keyboard } = page
  await selectRow(page, taken)
  await keyboard.press('o')
  await expect(page.getByText('Potwierdzono odbiór. Decyzja jeszcze przed Tobą.')).toBeVisible()
  await selectRow(page, taken)
  await begin(page, 'p')
  const day = page.getByRole('textbox', { name: 'Kiedy pierwszy kontakt' })
  await expect(day).toBeFocused()
  const proposed = await day.inputValue()
  await keyboard.press('ArrowUp')
  await expect(day).not.toHaveValue(proposed)
  await finish(page, 'Przyjęto. Masz pałeczkę.')
  await expect(groupOf(page, 'W pracy')).toContainText(taken)

  await selectRow(page, returned)
  await begin(page, 'u')
  await keyboard.press('1')
  await expect(page.getByRole('textbox', { name: 'Czego brakuje' })).toBeFocused()
  await keyboard.type('O jaką pomoc prosi ta osoba i do kiedy?')
  await finish(page, 'Zwrócono do uzupełnienia. Zegar przyjęcia stoi.')

  await selectRow(page, refused)
  await begin(page, 'x')
  await keyboard.press('7')
  await expect(page.getByRole('textbox', { name: 'Uzasadnienie' })).toBeFocused()
  await keyboard.type('Osoba ma już przyznane to świadczenie do końca marca.')
  await tabTo(page, page.getByRole('textbox', { name: 'Co dalej' }))
  await keyboard.type('Przed końcem marca prosimy o nowy wniosek; pomożemy go wypełnić.')
  await finish(page, 'Zapisano nieprzyjęcie. Wysyłający zobaczy powód i co dalej.')

  await selectRow(page, redirected)
  await begin(page, 'd')
  await keyboard.press('1')
  await expect(page.getByRole('textbox', { name: 'Co przekazujesz' })).toBeFocused()
  await keyboard.type('Ta forma wsparcia jest u Państwa; osoba o tym wie.')
  await finish(page, /^Przekazano dalej\./)
  await expect(page.getByRole('heading', { level: 1, name: 'Szkic skierowania' })).toBeVisible()
  await expect(codeField(page)).toHaveValue(redirected)
  await keyboard.press('Control+Enter')
  await expect(page.getByText(/^Wysłano do .*Przyjęcie do: /)).toBeVisible()
}

/** Two conversations, a pause and the end of one matter, each from Dziś. */
const workOn = async (page: Page, code: string): Promise<void> => {
  const { keyboard } = page
  for (const [type, result] of [
    ['1', '4'],
    ['2', '1'],
  ] as const) {
    await selectRow(page, code)
    await begin(page, 'k')
    await keyboard.press(type)
    await keyboard.press(result)
    await expect(page.getByRole('textbox', { name: /^Notatka/ })).toBeFocused()
    await finish(page, 'Odnotowano kontakt.')
    await expect(page.getByText('Odnotowano kontakt.')).toHaveCount(0)
  }
  await openByCode(page, code)
  await expect(page.getByRole('cell', { name: 'umówiono spotkanie' })).toBeVisible()
  await expect(page.getByRole('cell', { name: 'nawiązano kontakt' })).toBeVisible()

  await begin(page, 'w')
  await keyboard.type('Czekamy na zaświadczenie z urzędu.')
  await finish(page, 'Wstrzymano.')
  await expect(page.getByRole('button', { name: /^Wznów/ })).toBeVisible()
  await keyboard.press('r')
  await expect(page.getByText('Wznowiono.')).toBeVisible()
  // The page has read it too: the end of the track is the resuming.
  await expect(page.getByRole('button', { name: /^Wstrzymaj/ })).toBeVisible()

  const track = page.getByRole('slider', { name: 'Tor sztafety' })
  const scale = page.getByRole('toolbar', { name: 'Skala toru' }).locator('[aria-pressed=true]')
  await keyboard.press('ArrowRight')
  await expect(track).toBeFocused()
  await keyboard.press('+')
  await expect(scale).not.toHaveText('Cała sprawa')
  await keyboard.press('End')
  await expect(track).toHaveAttribute('aria-valuetext', /wznowiono/)
  await keyboard.press('0')
  await expect(scale).toHaveText('Cała sprawa')

  await begin(page, 'm')
  await keyboard.press('1')
  await expect(page.getByRole('textbox', { name: /^Jedno zdanie/ })).toBeFocused()
  await keyboard.type('Przyznano posiłek w stołówce, sąsiadka zajrzy w soboty.')
  await finish(page, /^Domknięto\./)
}

/** Words without Polish letters find it; the question is kept under a name. */
const findAndKeep = async (page: Page, code: string): Promise<void> => {
  const { keyboard } = page
  await goToScreen(page, 'Skierowania')
  await keyboard.press('s')
  await keyboard.type('stolowce sasiadka')
  await keyboard.press('Enter')
  await expect(page.getByText('Znaleziono 1 skierowanie')).toBeVisible()
  await expect(page.getByRole('table', { name: 'Lista skierowań' })).toContainText(code)
  await keyboard.press('Control+k')
  await expect(page.getByRole('dialog', { name: 'Znajdź i przejdź' }).getByRole('combobox')).toBeFocused()
  await keyboard.type('zapisz jako')
  await expect(page.getByRole('option', { selected: true })).toHaveText(/Zapisz\sjako\swidok/)
  await keyboard.press('Enter')
  await expect(page.getByRole('dialog').getByRole('textbox', { name: 'Nazwa' })).toBeFocused()
  await keyboard.type('Stołówka')
  await keyboard.press('Enter')
  const views = page.getByRole('navigation', { name: 'Widoki' })
  await expect(views.getByRole('button', { name: 'Stołówka' })).toHaveAttribute('aria-current', 'true')
  await dialogGone(page)
}

/** A colleague rings and reads out the code of the slip. */
const confirmByTelephone = async (page: Page, slip: string, code: string): Promise<void> => {
  const { keyboard } = page
  await keyboard.press('Control+k')
  await expect(page.getByRole('dialog', { name: 'Znajdź i przejdź' }).getByRole('combobox')).toBeFocused()
  await keyboard.type('kod z kartki')
  await expect(page.getByRole('option', { selected: true })).toHaveText(/Kod\sz\skartki/)
  await keyboard.press('Enter')
  await expect(page.getByRole('textbox', { name: 'Kod z kartki' })).toBeFocused()
  await keyboard.type(slip.toLowerCase())
  await expect(page.getByRole('heading', { name: /^Kartka jest sprzed/ })).toBeVisible()
  await expect(page.getByRole('main')).toContainText(code)
  await expect(page.getByRole('listitem').filter({ hasText: 'przyjęto' })).toBeVisible()
}

/** A new matter of the same person; in the code two symbols are wrong, and the network knows who was meant. */
const referOn = async (page: Page, code: string): Promise<void> => {
  const bare = code.replace('-', '')
  const mistyped = [...bare]
    .map((symbol, place) => (place === 2 || place === 7 ? (symbol === '4' ? '5' : '4') : symbol))
    .join('')
  const keys = countedKeyboard(page)
  await keys.press('n')
  await expect(codeField(page)).toBeFocused()
  await keys.write(mistyped)
  await expect(page.getByRole('list', { name: 'Podpowiedzi kodu' })).toContainText(code)
  await keys.press('F2')
  await expect(codeField(page)).toHaveValue(code)
  await fillFromReceiver(
    page,
    { place: '1', to: /^CAS/, letters: 'samot', need: 'samotność i izolacja', urgency: '2' },
    keys.press,
  )
  await keys.write('Chętnie zagra w szachy, bywa w parku przed południem.')
  await keys.press('Control+Enter')
  await expect(page.getByText(/^Wysłano do CAS\. Przyjęcie do: /)).toBeVisible()
  expect(keys.strokes()).toBeLessThanOrEqual(25)
}

/** The lead moves a page of the old register in and sees that it was the wrong one. */
const bringInAndUndo = async (app: RunningApp): Promise<void> => {
  const page = app.page()
  const { keyboard } = page
  const file = join(app.folder, 'rejestr.csv')
  writeFileSync(
    file,
    'Nr;Data;Kto kieruje;Dokąd;Potrzeba;Opis\r\n17;4.3.2024;MOPS;CAS;samotność;Chce pograć w karty.\r\n',
  )
  await keyboard.press('Control+k')
  await expect(page.getByRole('dialog', { name: 'Znajdź i przejdź' }).getByRole('combobox')).toBeFocused()
  await keyboard.type('przenoszenie')
  await expect(page.getByRole('option', { selected: true })).toHaveText(/Przenoszenie\sz\sExcela/)
  await keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1, name: 'Przenoszenie z Excela' })).toBeVisible()
  await dialogGone(page)
  // The list of what was moved in before has come: the screen hears its keys.
  await expect(page.getByText('Twoja instytucja nie przeniosła jeszcze żadnego rejestru.')).toBeVisible()
  const chooser = page.waitForEvent('filechooser')
  await keyboard.press('o')
  await (await chooser).setFiles(file)
  await expect(page.locator('[aria-current="step"]', { hasText: 'Kolumny i słowa' })).toBeVisible()
  await keyboard.press('Control+Enter')
  await expect(page.getByText('1 skierowanie przejdzie')).toBeVisible()
  await keyboard.press('Control+Enter')
  await expect(page.getByText('Przeniesiono 1 skierowanie.')).toBeVisible()
  await tabTo(page, page.getByRole('button', { name: 'Cofnij przeniesienie' }))
  await keyboard.press('Enter')
  await expect(page.getByRole('button', { name: 'Cofnij całe' })).toBeFocused()
  await keyboard.press('Enter')
  await expect(page.getByText('Cofnięto przeniesienie: 1 skierowanie.')).toBeVisible()
}

describe('a MOPS worker', () => {
  test('walks through a day from Dziś to an empty desk, and the record of it is whole', async () => {
    const app = await startOnDemo()
    const page = app.page()
    await unlockAs(page, 'MOPS-02')
    await seeTheDay(page)
    const codes = await waitingCodes(page)
    const [taken] = codes
    // What stands on the slip that came with it, printed before MOPS did anything.
    const { id } = await rowOf(page, taken)
    const slip = await callAndExpect(page, 'handoffSlip', { referralId: id })

    await answerWhatCameIn(page, codes)
    await goToToday(page)
    await workOn(page, taken)
    await findAndKeep(page, taken)
    await confirmByTelephone(page, shownHandoffCode(slip.code), taken)
    await goToToday(page)
    await referOn(page, taken)

    await goToToday(page)
    await expect(groupOf(page, 'Wyniki do potwierdzenia')).toBeVisible()
    for (const done of codes)
      for (const title of ['Po terminie', 'Do odebrania', 'Termin dziś', 'W pracy'])
        await expect(groupOf(page, title).filter({ hasText: done })).toHaveCount(0)
    await lockByKey(page)

    await unlockAs(page, 'MOPS-04')
    await bringInAndUndo(app)
    await lockByKey(page)
    await app.quit()
    for (const command of ['verify', 'replay']) {
      const checked = await sztafeta(command, '--vault', app.vaultFolder)
      expect(checked.code, checked.said).toBe(0)
    }
  }, 300_000)
})

const rowOf = async (page: Page, code: string): Promise<TodayRow> => {
  const { groups } = await callAndExpect(page, 'listToday', {})
  const row = groups
    .flatMap(({ rows }) => rows)
    .find(({ resident }) => resident !== null && shownResidentCode(resident) === code)
  if (row === undefined) throw new Error(`${code} does not wait`)
  return row
}
