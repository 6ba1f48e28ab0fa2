import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { describe, test } from 'vitest'
import { type ResidentCode, shownResidentCode } from '#domain/resident-code.ts'
import { callAndExpect, callBridge } from '../support/bridge-call.ts'
import { unknownAttributes } from '../support/unknown-attributes.ts'
import type { RunningApp } from './support/app.ts'
import { lockByKey, tabTo, unlockAs } from './support/at-the-keyboard.ts'
import { startOnDemo } from './support/demo-app.ts'
import { expect } from './support/patient-expect.ts'
import { readPdf } from './support/read-pdf.ts'

const openRegister = async (page: Page): Promise<void> => {
  await tabTo(page, page.getByRole('navigation').getByRole('link', { name: 'Osoby' }))
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1, name: 'Osoby' })).toBeVisible()
}

/** A code from the register whose person has more than one matter that this worker sees. */
const busyResident = async (page: Page): Promise<ResidentCode> => {
  const input = { codeStart: '', sort: 'changed', descending: true, offset: 0, limit: 100 } as const
  const { rows } = await callAndExpect(page, 'listResidents', input)
  for (const { resident, referrals } of rows) {
    if (referrals < 2) continue
    const { chains } = await callAndExpect(page, 'residentDetails', { resident })
    if (chains.length > 1) return resident
  }
  throw new Error('nobody in the demo has two matters')
}

const printTo = async (app: RunningApp, name: string): Promise<string> => {
  const file = join(app.folder, name)
  await app.answerDialog({ kind: 'save', filePath: file })
  return file
}

describe('a worker who knows people by their codes', () => {
  test('finds a person, links a second card, sees it in the history, unlinks it, and prints cards', async () => {
    const app = await startOnDemo()
    const page = app.page()
    const { keyboard } = page
    await unlockAs(page, 'MOPS-02')
    await openRegister(page)
    const resident = await busyResident(page)
    const { resident: second } = await callAndExpect(page, 'issueResidentCode', unknownAttributes)
    const [code, other] = [shownResidentCode(resident), shownResidentCode(second)]

    await keyboard.press('/')
    await keyboard.type(code)
    await expect(page.getByText('Znaleziono 1 kod')).toBeVisible()
    await keyboard.press('Enter')
    await keyboard.press('Enter')
    await expect(page.getByRole('heading', { level: 1, name: code })).toBeVisible()
    const matters = page.getByRole('region', { name: 'Przebieg spraw' })
    await expect(matters.getByRole('img').first()).toBeVisible()
    expect(
      await page.getByRole('region', { name: 'Skierowania' }).getByRole('listitem').count(),
    ).toBeGreaterThan(1)

    await keyboard.press('p')
    const field = page.getByRole('dialog').getByRole('textbox', { name: 'Drugi kod tej osoby' })
    await expect(field).toBeFocused()
    await keyboard.type(code)
    await keyboard.press('Control+Enter')
    await expect(page.getByText('To ten sam kod. Podaj drugi kod tej osoby.')).toBeVisible()
    await keyboard.press('Control+A')
    await keyboard.type(`AZ-${other}`)
    await keyboard.press('Control+Enter')
    await expect(page.getByText('Połączono kody.')).toBeVisible()
    await expect(page.getByRole('dialog')).toHaveCount(0)
    const history = page.getByRole('region', { name: 'Historia kodu' }).getByRole('listitem')
    await expect(history.first()).toContainText(`Połączono ${code} z ${other}`)
    await expect(history.first()).toContainText('MOPS')
    const timeline = page.getByRole('region', { name: 'Oś czasu osoby' })
    await expect(timeline).toContainText(`Połączono ${code} z ${other}`)
    await expect(timeline.getByRole('link', { name: /^Sprawa 2: / }).first()).toHaveAttribute(
      'href',
      /^#\/referrals\/./,
    )
    const track = matters.getByRole('slider', { name: 'Tor sztafety' })
    await keyboard.press('+')
    await expect(track).toBeFocused()
    await expect(matters.getByRole('button', { name: 'Wszystkie sprawy' })).toHaveAttribute(
      'aria-pressed',
      'false',
    )
    await keyboard.press('0')
    await expect(matters.getByRole('img')).toHaveCount(1)
    await track.blur()

    await page.getByRole('link', { name: other }).click()
    await expect(page.getByRole('heading', { level: 1, name: other })).toBeVisible()
    await expect(
      page.getByRole('region', { name: 'Skierowania' }).getByText(`pod kodem ${code}`).first(),
    ).toBeVisible()
    await keyboard.press('r')
    await expect(page.getByRole('dialog').getByRole('radio', { name: code })).toBeFocused()
    await keyboard.press('Control+Enter')
    await expect(page.getByText('Rozłączono kody.')).toBeVisible()
    await expect(history.first()).toContainText(`Rozłączono ${other} i ${code}`)
    await expect(page.getByText('Żadna sprawa nie została jeszcze wysłana.')).toBeVisible()

    const card = await printTo(app, 'karta.pdf')
    await keyboard.press('d')
    await expect(page.getByText(`Zapisano: ${card}`)).toBeVisible({ timeout: 30_000 })
    const printed = readPdf(readFileSync(card))
    expect(printed.pages).toBe(1)
    expect(printed.isTagged).toBe(true)
    expect(printed.fontKinds).not.toContain('Type3')
    expect(printed.said).toContain('Karta osoby')

    await keyboard.press('n')
    await expect(page.getByRole('combobox', { name: 'Kod osoby' })).toHaveValue(other)
    await page.getByRole('link', { name: 'zobacz osobę' }).click()
    await expect(page.getByRole('heading', { level: 1, name: other })).toBeVisible()

    await page.getByRole('navigation').getByRole('link', { name: 'Osoby' }).click()
    await keyboard.press('d')
    await page.getByRole('dialog').getByText('16 kart').click()
    const sheets = await printTo(app, 'puste.pdf')
    await keyboard.press('Control+Enter')
    await expect(page.getByText(`Zapisano: ${sheets}`)).toBeVisible({ timeout: 30_000 })
    expect(readPdf(readFileSync(sheets)).pages).toBe(2)
    await lockByKey(page)
  }, 180_000)

  test('a code that the institution does not use is not shown, and no card is printed for it', async () => {
    const app = await startOnDemo()
    const page = app.page()
    await unlockAs(page, 'MOPS-02')
    const { resident } = await callAndExpect(page, 'issueResidentCode', unknownAttributes)
    await lockByKey(page)
    await unlockAs(page, 'PAL-01')
    expect(await callBridge(page, 'printResidentCard', { resident })).toEqual({
      ok: false,
      error: { type: 'NotFound', what: 'resident' },
    })
    await page.evaluate(`location.hash = '#/residents/${resident}'`)
    await expect(page.getByText(/^Tego kodu nie ma/)).toBeVisible()
    await page.getByRole('button', { name: 'Nowe skierowanie z tym kodem' }).click()
    await expect(page.getByRole('combobox', { name: 'Kod osoby' })).toHaveValue(shownResidentCode(resident))
    await lockByKey(page)

    await unlockAs(page, 'NET-01')
    await expect(page.getByRole('navigation').getByRole('link', { name: 'Osoby' })).toHaveCount(0)
  }, 120_000)
})
