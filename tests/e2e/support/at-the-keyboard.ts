import type { Locator, Page } from '@playwright/test'
import { demoPassphrase } from '#electron/vault/demo-passphrase.ts'
import { expect } from './patient-expect.ts'

/**
 * Presses Tab until the wanted element has the focus, as somebody without a mouse would; so it proves a way there.
 * What stands before the focus is reached backwards.
 */
export const tabTo = async (page: Page, wanted: Locator, mostPresses = 40): Promise<void> => {
  await expect(wanted).toBeVisible()
  for (let presses = 0; presses < mostPresses; presses += 1) {
    if (await wanted.evaluate(element => element === element.ownerDocument.activeElement)) return
    await page.keyboard.press((await standsBeforeFocus(wanted)) ? 'Shift+Tab' : 'Tab')
  }
  throw new Error(`Tab does not lead to ${wanted.toString()}`)
}

const standsBeforeFocus = (wanted: Locator): Promise<boolean> =>
  wanted.evaluate(element => {
    const focused = element.ownerDocument.activeElement
    if (focused === null || focused === element.ownerDocument.body) return false
    return (focused.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_PRECEDING) !== 0
  })

/**
 * Unlocks the demo from its door with the keyboard alone: the code, Enter, the passphrase, Enter. Whoever was here
 * last finds the cursor in the passphrase already.
 */
export const unlockAs = async (page: Page, code: string, passphrase = demoPassphrase): Promise<void> => {
  await knockAs(page, code, passphrase)
  await expect(page.getByRole('banner').getByText(code)).toBeVisible()
}

/** The same up to the Enter that sends the passphrase. */
export const knockAs = async (page: Page, code: string, passphrase: string): Promise<void> => {
  const who = page.getByRole('combobox', { name: 'Kto' })
  const word = page.getByLabel('Hasło', { exact: true })
  await expect(who).toBeVisible()
  if (!(await who.inputValue()).includes(code)) {
    await who.focus()
    await page.keyboard.press('Control+A')
    await page.keyboard.type(code)
    await expect(page.getByRole('option', { name: code })).toHaveAttribute('data-combobox-selected')
    await page.keyboard.press('Enter')
  }
  await expect(word).toBeFocused()
  await page.keyboard.press('Control+A')
  await page.keyboard.type(passphrase)
  await page.keyboard.press('Enter')
}

/** Ctrl+L, and the door is there. */
export const lockByKey = async (page: Page): Promise<void> => {
  await page.keyboard.press('Control+l')
  await expect(page.getByRole('combobox', { name: 'Kto' })).toBeVisible()
}

/** The group of rows on Dziś that wait for the same reason. */
export const groupOf = (page: Page, title: string): Locator =>
  page.locator('section').filter({ has: page.getByRole('heading', { name: title, exact: true }) })

/** Walks down Dziś with the arrow until the row with this text is the selected one. */
export const selectRow = async (page: Page, text: string): Promise<void> => {
  const row = page.locator('li[aria-current]')
  await expect(row).toBeVisible()
  await page.keyboard.press('Home')
  for (let presses = 0; presses < 60; presses += 1) {
    if ((await row.textContent())?.includes(text)) return
    await page.keyboard.press('ArrowDown')
  }
  throw new Error(`No row of Dziś says ${text}`)
}
