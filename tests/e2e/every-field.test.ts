import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Locator, Page } from '@playwright/test'
import { describe, onTestFinished, test } from 'vitest'
import { keptText } from '#domain/kept-text.ts'
import { polish } from '#renderer/text/polish.ts'
import { aFolder } from '../support/a-vault.ts'
import { callAndExpect } from '../support/bridge-call.ts'
import { pastedNumbers, strangeTexts, traces } from '../support/hostile-texts.ts'
import { startOnDemo } from './support/demo-app.ts'
import { returnOneReferral } from './support/demo-people.ts'
import { expect } from './support/patient-expect.ts'
import { filesHolding } from './support/search-bytes.ts'
import { signInByCall } from './support/sign-in-by-call.ts'
import { type Desk, desks, openView, viewsOf } from './support/views.ts'

const t = polish
/** A plain one, one in other digits and one with a hidden sign: every disguise is tried on the guard itself. */
const fewNumbers = pastedNumbers.filter((_, place) => place % 4 === 0)
const typed =
  'textarea, input:not([type=radio], [type=checkbox], [type=hidden], [type=password], [type=file])'
/** The driver cannot type half a character: it arrives as U+FFFD. The vault is asked in hostile-texts.test.ts. */
const typeableTexts = Object.entries(strangeTexts).filter(([name]) => name !== 'loneSurrogate')
const everyStrangeText = typeableTexts.map(([, text]) => text).join(' ')
const hugePaste = 'Prosi o rozmowę i o posiłek. '.repeat(3500)

/** Everything temporary of the app and of its browser lies here until the test ends, and can be searched. */
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

/** The fields that can be typed in now: of the dialog where one is open, else of the page. */
const fieldsOf = async (page: Page): Promise<readonly Locator[]> => {
  const dialog = page.getByRole('dialog')
  const scope = (await dialog.count()) > 0 ? dialog.last() : page.getByRole('main')
  return (await scope.locator(typed).all()).slice(0, 12)
}

/** Gives a field everything; answers what it did wrong. */
const fuzz = async (page: Page, field: Locator): Promise<readonly string[]> => {
  const faults: string[] = []
  const isText = await field.evaluate(element => element.tagName === 'TEXTAREA')
  const explained = (): Promise<boolean> =>
    field.evaluate(element => {
      const told = ['aria-describedby', 'aria-errormessage'].flatMap(name =>
        (element.getAttribute(name) ?? '').split(' '),
      )
      const words = told.map(id => document.getElementById(id)?.textContent ?? '').join('')
      return element.getAttribute('aria-invalid') === 'true' && words.trim() !== ''
    })
  for (const number of isText ? fewNumbers : fewNumbers.slice(0, 1)) {
    await field.fill(`Osoba ${number} prosi.`)
    if (isText && !(await explained())) faults.push(`takes ${JSON.stringify(number)} without a word`)
  }
  await field.fill(hugePaste)
  const kept = await field.inputValue()
  if (isText && kept.length > 500 && !(await explained())) faults.push('takes 100 kB without a word')
  await field.fill(everyStrangeText)
  const shown = await field.inputValue()
  const asKept = keptText(everyStrangeText)
  // A field of one line makes one line of many.
  if (isText && shown !== asKept && shown !== asKept.replaceAll('\n', ' '))
    faults.push(`shows ${JSON.stringify(shown)}, otherwise than it is kept`)
  await field.fill('   ')
  await field.fill('')
  if (await page.evaluate(() => 'broken' in globalThis)) faults.push('runs what was pasted')
  return faults
}

describe('every field', () => {
  test('of every screen and dialog takes a hostile paste with a word beside it, and keeps no number anywhere', async () => {
    const everything = ownTemporaryFolder()
    const app = await startOnDemo()
    const page = app.page()
    await returnOneReferral(page)
    const met: Desk['met'] = new Set()
    const faults: string[] = []
    const seen = new Set<string>()
    for (const worker of desks) {
      await signInByCall(page, worker)
      for (const view of await viewsOf({ page, t, worker, met })) {
        // What only looks at a referral in another state has no field of its own.
        await openView(page, t, view)
        for (const field of await fieldsOf(page)) {
          if (!(await field.isEditable().catch(() => false))) continue
          const name = await field.evaluate(
            element =>
              element.getAttribute('aria-label') ??
              document.querySelector(`label[for="${element.id}"]`)?.textContent ??
              '',
          )
          const key = `${view.name.replace(/,.*(withdrawn|closed)$/, '')} / ${name}`
          if (seen.has(key)) continue
          seen.add(key)
          faults.push(...(await fuzz(page, field)).map(fault => `${key} ${fault}`))
        }
      }
      await callAndExpect(page, 'sessionInfo', {})
    }
    expect(faults).toEqual([])
    expect(seen.size).toBeGreaterThan(25)
    expect(traces.flatMap(trace => filesHolding(everything, trace))).toEqual([])
  }, 1_200_000)

  test('whose text is taken gives it back after a reload as it was kept, and nothing around it is turned', async () => {
    const app = await startOnDemo()
    const page = app.page()
    await signInByCall(page, 'MOPS-02')
    for (const [name, text] of typeableTexts) {
      await openView(page, t, { name, hash: '#/new' })
      await page.getByRole('textbox', { name: t.newReferral.text, exact: true }).fill(text)
      await page.keyboard.press('Control+s')
      await expect(page.getByText(/Szkic.zapisano/).first()).toBeVisible()
      const today = await callAndExpect(page, 'listToday', {})
      const drafts = today.groups.flatMap(group => group.rows).filter(({ status }) => status === 'draft')
      const newest = drafts.toSorted((a, b) => b.changedAt - a.changedAt)[0]
      if (newest === undefined) throw new Error('no draft')
      await openView(page, t, { name, hash: `#/new?draft=${newest.id}` })
      const field = page.getByRole('textbox', { name: t.newReferral.text, exact: true })
      await expect(field, name).toHaveValue(keptText(text))
    }
  }, 600_000)
})
