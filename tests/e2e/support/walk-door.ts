import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Worker } from '#domain/worker.ts'
import type { Texts } from '#renderer/text/polish.ts'
import { callAndExpect } from '../../support/bridge-call.ts'
import type { RunningApp } from './app.ts'
import { expect } from './patient-expect.ts'

/** Looks at the page as it stands; the name says what it shows. */
export type Look = (name: string) => Promise<void>

const passphrase = 'siedem szpaków nad stawem'

/** From the first run to the first screen of an empty network, and over every page that says what went wrong. */
export const walkDoor = async (app: RunningApp, t: Texts, look: Look): Promise<void> => {
  const page = app.page()
  const title = (name: string) => page.getByRole('heading', { level: 1, name, exact: true })
  const alert = page.getByRole('alert').first()
  const word = page.getByLabel(t.unlock.passphrase, { exact: true })
  await expect(title(t.unlock.firstTitle)).toBeVisible()
  await look('first run')

  const damaged = join(app.folder, 'damaged')
  mkdirSync(damaged)
  writeFileSync(join(damaged, 'vault.json'), '{')
  await app.answerDialog({ kind: 'open', filePaths: [app.folder] })
  await page.keyboard.press('2')
  await expect(alert).toBeVisible()
  await look('first run, no vault there')

  await page.keyboard.press('1')
  await expect(title(t.unlock.foundTitle)).toBeVisible()
  await page.getByRole('textbox', { name: t.unlock.alias }).fill('wilga 1')
  await look('new network, wrong alias')
  await page.getByRole('textbox', { name: t.unlock.alias }).fill('Wilga')
  const folder = join(app.folder, 'network')
  mkdirSync(folder)
  await app.answerDialog({ kind: 'open', filePaths: [folder] })
  await word.fill('azory123azory123')
  await word.press('Enter')
  await expect(alert).toBeVisible()
  await look('new network, weak passphrase')

  await app.answerDialog({ kind: 'open', filePaths: [folder] })
  await word.fill(passphrase)
  await word.press('Enter')
  await expect(title(t.unlock.keyTitle)).toBeVisible()
  const groups = await page.locator('[translate=no] > span').allTextContents()
  const confirm = page.getByRole('textbox', { name: t.unlock.keyConfirm })
  await confirm.fill('UUUUU')
  await look('recovery key, wrong group')
  await confirm.fill(groups.at(-1)?.trim() ?? '')
  await confirm.press('Enter')
  await expect(page.getByRole('navigation')).toBeVisible()
  await look('empty Dziś')

  const newcomer = { code: 'MOPS-01', alias: 'Jawor', institution: 'mops', team: 'mops-r', lead: false }
  const worker = Worker.parse({ ...newcomer, role: 'social_worker' })
  const given = await callAndExpect(page, 'addWorker', worker)
  await page.keyboard.press('Control+l')
  await page.getByRole('combobox', { name: t.unlock.who }).fill('MOPS-01')
  await page.getByRole('option').first().click()
  await word.fill(given.passphrase)
  await word.press('Enter')
  await expect(title(t.unlock.ownTitle)).toBeVisible()
  await look('one-time passphrase, own to be chosen')
  await page.keyboard.press('Escape')

  const who = page.getByRole('combobox', { name: t.unlock.who })
  await who.fill('NET-01')
  await look('unlock, choosing who')
  await who.fill('NET-0')
  await page.getByRole('option').first().click()
  await word.fill('inne hasło niż to')
  await word.press('Enter')
  await expect(alert).toBeVisible()
  await look('unlock, wrong passphrase')
  await alert.getByRole('button', { name: t.unlock.forgotten }).click()
  await expect(title(t.unlock.forgottenTitle)).toBeVisible()
  await look('forgotten passphrase')

  await page.reload()
  await app.answerDialog({ kind: 'open', filePaths: [damaged] })
  await page.getByRole('button', { name: t.unlock.chooseOther }).click()
  await expect(title(t.unlock.closedTitle)).toBeVisible()
  await look('vault that cannot be opened')
}
