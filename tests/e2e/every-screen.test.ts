import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { describe, test } from 'vitest'
import { emptyFilter } from '#domain/contract.ts'
import { callAndExpect } from '../support/bridge-call.ts'
import { lockByKey, unlockAs } from './support/at-the-keyboard.ts'
import { startOnDemo } from './support/demo-app.ts'
import { expect } from './support/patient-expect.ts'

/** With SZTAFETA_PICTURES=FOLDER the screens of the README are taken on the way. */
const pictures = process.env.SZTAFETA_PICTURES

const sizes = [
  { width: 1440, height: 900 },
  { width: 1000, height: 800 },
] as const

const schemes = ['light', 'dark'] as const
type Scheme = (typeof schemes)[number]

type Screen = {
  readonly name: string
  readonly hash: string
  /** Stands there when the screen has read its data. */
  readonly ready: (page: Page) => Promise<void>
  readonly picture?: Scheme
}

const visit = async (page: Page, { name, hash, ready, picture }: Screen): Promise<void> => {
  await page.evaluate(to => {
    location.hash = to
  }, hash)
  await ready(page)
  for (const size of sizes) {
    await page.setViewportSize(size)
    for (const scheme of schemes) {
      await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' })
      await expect(page.locator('html')).toHaveAttribute('data-mantine-color-scheme', scheme)
      await ready(page)
      expect(await wider(page), `${name} at ${size.width}, ${scheme}`).toEqual([])
      if (pictures !== undefined && picture === scheme && size === sizes[0])
        await takePicture(page, `${name}-${scheme}`)
    }
  }
}

/** What makes the page itself scroll sideways; a table may scroll inside a box of its own. */
const wider = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const root = document.documentElement
    if (root.scrollWidth <= root.clientWidth && document.body.scrollWidth <= root.clientWidth) return []
    return [...document.querySelectorAll('body *')]
      .filter(element => element.getBoundingClientRect().right > root.clientWidth + 1)
      .map(element => `${element.tagName} ${element.textContent.slice(0, 40)}`)
      .slice(0, 5)
      .concat(`${root.scrollWidth} > ${root.clientWidth}`)
  })

const takePicture = async (page: Page, name: string): Promise<void> => {
  if (pictures === undefined) return
  mkdirSync(pictures, { recursive: true })
  await page.evaluate(() => document.fonts.ready.then(() => true))
  // Notices fade and numbers are drawn in a moment that nothing announces.
  await page.waitForTimeout(600)
  await page.screenshot({ path: join(pictures, `${name}.png`) })
}

const heading = (name: string | RegExp) => (page: Page) =>
  expect(page.getByRole('heading', { level: 1, name })).toBeVisible()

const today: Screen = {
  name: 'today',
  hash: '#/',
  ready: page => expect(page.locator('li[aria-current]')).toBeVisible(),
  picture: 'light',
}
const referrals: Screen = {
  name: 'referrals',
  hash: '#/referrals',
  ready: page =>
    expect(page.getByRole('table', { name: 'Lista skierowań' }).getByRole('row').nth(8)).toBeVisible(),
  picture: 'dark',
}
const newReferral: Screen = {
  name: 'new-referral',
  hash: '#/new',
  ready: heading('Nowe skierowanie'),
  picture: 'light',
}
const reports: Screen = {
  name: 'reports',
  hash: '#/reports?month=2026-11',
  ready: page =>
    expect(
      page.getByRole('region', { name: 'Liczby za listopad 2026' }).getByRole('table').first(),
    ).toBeVisible(),
  picture: 'light',
}

/** A whole form shows more than an empty one, and has more that could be too wide. */
const fillIn = async (page: Page): Promise<void> => {
  await page.evaluate(to => {
    location.hash = to
  }, newReferral.hash)
  await page.getByRole('button', { name: 'Nowy kod' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('button', { name: 'Nadaj kod' }).click()
  await expect(dialog).toHaveCount(0)
  const given = page.getByRole('alert').filter({ hasText: 'Nadano kod' })
  await given.getByRole('button').click()
  await expect(given).toHaveCount(0)
  await page.getByRole('radio', { name: /^CAS/ }).check({ force: true })
  await page.getByRole('combobox', { name: 'Potrzeba' }).fill('samotność')
  await page.getByRole('option', { name: 'samotność i izolacja' }).click()
  await page.getByRole('radio', { name: 'Tak, rozmawialiśmy o tym' }).check()
  await page
    .getByRole('textbox', { name: 'Opis' })
    .fill('Od wiosny nie wychodzi z mieszkania. Chętnie grałaby w szachy; prosimy o zaproszenie do klubu.')
  await page.getByRole('combobox', { name: 'Kod osoby' }).focus()
}

/** Of what waits for this worker, the matter with the most legs: it shows the most of a track. */
const longestMatter = async (page: Page): Promise<Screen> => {
  const { groups } = await callAndExpect(page, 'listToday', {})
  let longest: { readonly id: string; readonly legs: number } | undefined
  for (const { id } of groups.flatMap(group => group.rows)) {
    const { legs } = await callAndExpect(page, 'referralDetails', { referralId: id })
    if (longest === undefined || legs.length > longest.legs) longest = { id, legs: legs.length }
  }
  if (longest === undefined) throw new Error('Nothing waits on Dziś')
  return {
    name: 'referral',
    hash: `#/referrals/${longest.id}`,
    ready: at => expect(at.getByRole('slider', { name: 'Tor sztafety' })).toBeAttached(),
    picture: 'light',
  }
}

const manyReferrals = async (page: Page): Promise<number> => {
  const { total } = await callAndExpect(page, 'listReferrals', {
    filter: emptyFilter,
    sort: 'changed',
    descending: true,
    offset: 0,
    limit: 1,
  })
  return total
}

describe('every screen', () => {
  test('stands in light and dark, wide and narrow, without a complaint and without scrolling sideways', async () => {
    const app = await startOnDemo()
    const page = app.page()
    const door: Screen = {
      name: 'unlock',
      hash: '#/',
      ready: at => expect(at.getByRole('combobox', { name: 'Kto' })).toBeVisible(),
    }
    await visit(page, door)
    await unlockAs(page, 'MOPS-02')
    expect(await manyReferrals(page)).toBeGreaterThan(300)
    for (const screen of [today, referrals, await longestMatter(page)]) await visit(page, screen)
    await fillIn(page)
    await visit(page, newReferral)
    await lockByKey(page)
    await unlockAs(page, 'NET-01')
    const { picture: _, ...networkToday } = today
    await visit(page, { ...networkToday, name: 'network-today' })
    await visit(page, reports)
  }, 180_000)
})
