import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { describe, test } from 'vitest'
import { RefusalReason } from '#domain/code-lists.ts'
import { shownResidentCode } from '#domain/resident-code.ts'
import type { ReviewBoard } from '#domain/review-answers.ts'
import { emptyReviewFilter } from '#renderer/features/review/review-question.ts'
import { sztafeta } from '../cli/run-sztafeta.ts'
import { callAndExpect } from '../support/bridge-call.ts'
import type { RunningApp } from './support/app.ts'
import { lockByKey, selectRow, tabTo, unlockAs } from './support/at-the-keyboard.ts'
import { startOnDemo } from './support/demo-app.ts'
import { expect } from './support/patient-expect.ts'
import { sendByCall } from './support/send-by-call.ts'
import { signInByCall } from './support/sign-in-by-call.ts'
import { dialogGone, goToScreen, printBy } from './support/steps-of-a-day.ts'

/** An urgent referral that a worker of TPD wants to refuse, and one of TPD's own that MOPS has not answered: both by their codes. */
const prepare = async (page: Page): Promise<{ readonly proposed: string; readonly waiting: string }> => {
  await unlockAs(page, 'SW-01')
  const urgent = await sendByCall(page, { to: 'tpd', urgency: 'urgent', text: 'Prosi o miejsce na dziś.' })
  await signInByCall(page, 'TPD-02')
  await callAndExpect(page, 'refuseReferral', {
    referralId: urgent.referralId,
    reason: RefusalReason.parse('no_places'),
    justification: 'Grupa jest pełna do końca semestru.',
    nextStep: 'Lista oczekujących, kontakt w styczniu.',
  })
  await signInByCall(page, 'TPD-03')
  const own = await sendByCall(page, { to: 'mops', urgency: 'standard', text: 'Prosi o rozmowę.' })
  return { proposed: urgent.code, waiting: own.code }
}

const selected = (page: Page) => page.locator('[aria-current=true]')
const toApprove = (page: Page) => page.getByRole('region', { name: 'Do zatwierdzenia' })

const decideProposals = async (page: Page, proposed: string): Promise<void> => {
  const { keyboard } = page
  await keyboard.press('ArrowRight')
  await expect(toApprove(page).locator('[aria-current=true]')).toBeVisible()
  // What stands open is read before it is decided; the one proposed today comes last.
  await expect(toApprove(page).getByRole('button', { name: /^Zatwierdź/ })).toBeVisible()
  const before = await toApprove(page).getByRole('listitem').count()
  expect(before).toBeGreaterThan(1)
  await keyboard.press('a')
  await expect(page.getByText('Zatwierdzono.')).toBeVisible()
  await expect(toApprove(page).getByRole('listitem')).toHaveCount(before - 1)
  while (!(await toApprove(page).locator('[aria-current=true]').textContent())?.includes(proposed)) {
    const was = await toApprove(page).locator('[aria-current=true]').textContent()
    await keyboard.press('ArrowDown')
    await expect(toApprove(page).locator('[aria-current=true]')).not.toHaveText(was ?? '')
  }
  await expect(toApprove(page)).toContainText('Grupa jest pełna do końca semestru.')
  await keyboard.press('r')
  await expect(
    page.getByRole('dialog').getByRole('textbox', { name: 'Uwaga dla osoby, która zaproponowała' }),
  ).toBeFocused()
  await keyboard.type('Zapytaj najpierw w grupie popołudniowej.')
  await keyboard.press('Control+Enter')
  await expect(page.getByText('Odesłano z uwagą.')).toBeVisible()
  await dialogGone(page)
  await expect(toApprove(page)).not.toContainText(proposed)
}

const board = (page: Page): Promise<ReviewBoard> =>
  callAndExpect(page, 'reviewBoard', {
    filter: { ...emptyReviewFilter, direction: 'in', statuses: ['in_progress'] },
    limit: 60,
  })

/** Three of those in work go to one person; who leads one of them already is told so, and the others are done. */
const assignThree = async (page: Page): Promise<void> => {
  const { keyboard } = page
  const cell = page.getByRole('button', { name: /^Do nas, w realizacji: / })
  await tabTo(page, cell, 60)
  await keyboard.press('Enter')
  await expect(cell).toHaveAttribute('aria-pressed', 'true')
  const { rows, total } = await board(page)
  expect(total).toBeGreaterThan(3)
  await expect(
    page.getByRole('region', { name: 'Najdłużej czekają' }).getByText(String(total)).first(),
  ).toBeVisible()
  await keyboard.press('Home')
  await expect(selected(page)).toContainText(codeAt(rows, 0))
  for (const place of [1, 2]) {
    await keyboard.press('Shift+ArrowDown')
    await expect(selected(page)).toContainText(codeAt(rows, place))
  }
  await expect(page.getByText('Zaznaczono 3 skierowania.')).toBeVisible()
  await keyboard.press('p')
  const person = page.getByRole('dialog').getByRole('combobox', { name: 'Kto prowadzi' })
  await expect(person).toBeFocused()
  const code = /\(([A-Z]+-\d+)\)/.exec(await person.inputValue())?.[1]
  const theirs = rows.slice(0, 3).filter(({ leadWorker }) => leadWorker === code).length
  await keyboard.press('Control+Enter')
  if (theirs > 0) {
    await expect(page.getByText(`Udało się: ${3 - theirs}. Nie udało się: ${theirs}.`)).toBeVisible()
    await expect(page.getByRole('dialog').getByRole('listitem')).toHaveCount(theirs)
    await keyboard.press('Control+Enter')
  }
  await dialogGone(page)
  const after = await board(page)
  for (const { id } of rows.slice(0, 3)) expect(after.rows.find(row => row.id === id)?.leadWorker).toBe(code)
  if (theirs > 0) await keyboard.press('Escape')
  await expect(page.getByText(/^Zaznaczono /)).toHaveCount(0)
  await tabTo(page, page.getByRole('button', { name: 'Usuń filtry' }), 60)
  await keyboard.press('Enter')
  await expect(cell).toHaveAttribute('aria-pressed', 'false')
}

const codeAt = (rows: ReviewBoard['rows'], place: number): string => {
  const resident = rows[place]?.resident
  if (resident === undefined || resident === null) throw new Error(`no person in row ${place}`)
  return shownResidentCode(resident)
}

const remind = async (page: Page, waiting: string): Promise<void> => {
  const { keyboard } = page
  const cell = page.getByRole('button', { name: /^Od nas, wysłane: / })
  await tabTo(page, cell, 60)
  await keyboard.press('Enter')
  await expect(cell).toHaveAttribute('aria-pressed', 'true')
  await keyboard.press('Home')
  for (let presses = 0; presses < 60; presses += 1) {
    const text = (await selected(page).textContent()) ?? ''
    if (text.includes(waiting)) break
    await keyboard.press('ArrowDown')
    await expect(selected(page)).not.toHaveText(text)
  }
  await keyboard.press('j')
  await expect(page.getByRole('dialog').getByRole('textbox')).toBeFocused()
  await keyboard.type('Rodzina pyta o dzień rozmowy.')
  await keyboard.press('Control+Enter')
  await expect(page.getByText('Przypomniano. Druga strona zobaczy to na ekranie Dziś.')).toBeVisible()
  await dialogGone(page)
  await expect(selected(page)).toContainText('przypomniano dziś')
}

const takeAway = async (app: RunningApp, waiting: string): Promise<void> => {
  const page = app.page()
  const file = join(app.folder, 'przeglad.csv')
  await app.answerDialog({ kind: 'save', filePath: file })
  await page.keyboard.press('c')
  await expect(page.getByText(`Zapisano: ${file}`)).toBeVisible()
  const table = readFileSync(file, 'utf8')
  expect(table.startsWith('\uFEFF"Kod osoby";"Potrzeba"')).toBe(true)
  expect(table).toContain(`"${waiting}"`)
  // A table of codes, days and labels: nothing that somebody wrote.
  expect(table).not.toContain('Rodzina pyta')
  const pdf = await printBy(app, 'Control+p', 'przeglad.pdf')
  expect(new Set(pdf.sizes)).toEqual(new Set(['595 × 842']))
  expect(pdf.said).toContain('Przegląd TPD')
  expect(pdf.fontKinds).not.toContain('Type3')
}

describe('a TPD lead', () => {
  test('clears the morning from the board by keyboard alone, and the record of it is whole', async () => {
    const app = await startOnDemo()
    const page = app.page()
    const { proposed, waiting } = await prepare(page)
    await lockByKey(page)
    await unlockAs(page, 'TPD-01')
    await goToScreen(page, 'Przegląd', /^Przegląd TPD/)
    await expect(page.getByRole('region', { name: 'Skierowania według stanu' })).toBeVisible()
    await expect(page.getByRole('region', { name: 'Obciążenie' })).toContainText('TPD-02')
    await decideProposals(page, proposed)
    await assignThree(page)
    await remind(page, waiting)
    await takeAway(app, waiting)
    await lockByKey(page)

    // MOPS finds the reminder on the row, with its sender.
    await unlockAs(page, 'MOPS-02')
    await selectRow(page, waiting)
    await expect(selected(page)).toContainText('przypomnienie z TPD, dziś')
    await lockByKey(page)
    await app.quit()
    for (const command of ['verify', 'replay']) {
      const checked = await sztafeta(command, '--vault', app.vaultFolder)
      expect(checked.code, checked.said).toBe(0)
    }
  }, 300_000)
})
