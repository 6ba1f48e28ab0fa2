import type { Locator, Page } from '@playwright/test'
import { describe, test } from 'vitest'
import type { ReferralId } from '#domain/ids.ts'
import { callAndExpect } from '../support/bridge-call.ts'
import { unlockAs } from './support/at-the-keyboard.ts'
import { startOnDemo } from './support/demo-app.ts'
import { expect } from './support/patient-expect.ts'

/** The matter on Dziś with the most events. */
const liveliest = async (page: Page): Promise<ReferralId> => {
  const { groups } = await callAndExpect(page, 'listToday', {})
  let most: { readonly id: ReferralId; readonly events: number } | undefined
  for (const { id, sentAt } of groups.flatMap(group => group.rows)) {
    if (sentAt === null) continue
    const { legs } = await callAndExpect(page, 'referralDetails', { referralId: id })
    const events = legs.reduce((sum, leg) => sum + leg.entries.length, 0)
    if (most === undefined || events > most.events) most = { id, events }
  }
  if (most === undefined) throw new Error('nothing waits on Dziś')
  return most.id
}

const scrolled = (scroller: Locator): Promise<number> => scroller.evaluate(box => box.scrollLeft)
const pressed = (page: Page): Locator =>
  page.getByRole('toolbar', { name: 'Skala toru' }).locator('[aria-pressed=true]')

describe('the relay track of a referral', () => {
  test('is walked, brought near, scrolled and left again by the keyboard, the wheel and the buttons', async () => {
    const app = await startOnDemo()
    const page = app.page()
    const { keyboard, mouse } = page
    await unlockAs(page, 'MOPS-02')
    const id = await liveliest(page)
    await page.evaluate(to => {
      location.hash = to
    }, `#/referrals/${id}`)
    const track = page.getByRole('slider', { name: 'Tor sztafety' })
    const scroller = page.locator('[data-level]')
    await expect(track).toBeAttached()
    await expect(pressed(page)).toHaveText('Cała sprawa')

    // The keys of the track work from anywhere on the page.
    await keyboard.press('ArrowRight')
    await expect(track).toBeFocused()
    await keyboard.press('Home')
    const first = await track.getAttribute('aria-valuetext')
    await expect(track).toHaveAttribute('aria-valuenow', '1')
    await keyboard.press('End')
    const count = await track.getAttribute('aria-valuemax')
    await expect(track).toHaveAttribute('aria-valuenow', count ?? '')
    await keyboard.press('Home')
    await expect(track).toHaveAttribute('aria-valuetext', first ?? '')

    for (let steps = 0; steps < 3; steps += 1) await keyboard.press('+')
    await expect(pressed(page)).toHaveText('Dzień')
    const ring = page.locator('circle[class*=chosen]')
    await expect(ring).toBeInViewport()
    await expect(page.getByText('9:00', { exact: true }).first()).toBeAttached()
    await keyboard.press('End')
    await expect(ring).toBeInViewport()
    expect(await scrolled(scroller)).toBeGreaterThan(0)
    await keyboard.press('-')
    await expect(pressed(page)).not.toHaveText('Dzień')
    await expect(ring).toBeInViewport()
    await keyboard.press('0')
    await expect(pressed(page)).toHaveText('Cała sprawa')
    expect(await scrolled(scroller)).toBe(0)

    const box = await scroller.boundingBox()
    if (box === null) throw new Error('the track is not there')
    await mouse.move(box.x + box.width * 0.6, box.y + box.height / 2)
    await keyboard.down('Control')
    await mouse.wheel(0, -120)
    await keyboard.up('Control')
    await expect(pressed(page)).not.toHaveText('Cała sprawa')
    await page.getByRole('button', { name: 'Tydzień', exact: true }).click()
    await expect(pressed(page)).toHaveText('Tydzień')
    const widths = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth])
    expect(widths[0]).toBe(widths[1])

    await track.focus()
    await keyboard.press('Home')
    await keyboard.press('Enter')
    await expect(page.locator('li[data-opened]')).toBeFocused()
    await expect(page.locator('li[data-opened]')).toBeInViewport()

    const list = page.getByRole('list', { name: 'Zdarzenia' })
    await expect(list.getByRole('listitem')).toHaveCount(Number(count))
    await keyboard.press('l')
    await expect(list).toBeInViewport()
  }, 120_000)
})
