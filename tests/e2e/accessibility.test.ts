import { describe, test } from 'vitest'
import { statuses } from '#domain/referral.ts'
import { routes } from '#renderer/app/routes.ts'
import { polish } from '#renderer/text/polish.ts'
import { dialogActions } from './support/action-views.ts'
import { startApp } from './support/app.ts'
import { startOnDemo } from './support/demo-app.ts'
import { returnOneReferral } from './support/demo-people.ts'
import { lookAtEveryPage } from './support/every-page.ts'
import { examine } from './support/examine.ts'
import { expect } from './support/patient-expect.ts'
import { signInByCall } from './support/sign-in-by-call.ts'
import { viewsOfRoutes } from './support/views.ts'
import { walkDoor } from './support/walk-door.ts'

const t = polish

const desktop = { width: 1440, height: 900 }

describe('WCAG 2.2 AA', () => {
  test('every screen and dialog passes the audit in both schemes, is walked by Tab, and loses nothing enlarged', async () => {
    // A new screen comes in here by itself, and fails until its states are listed.
    expect(Object.keys(viewsOfRoutes).toSorted()).toEqual(Object.keys(routes).toSorted())
    const app = await startOnDemo()
    const page = app.page()
    await page.setViewportSize(desktop)
    await returnOneReferral(page)
    const { faults, met } = await lookAtEveryPage(page, t, name => examine(page, name))
    expect(faults).toEqual([])
    expect([...dialogActions, ...statuses].filter(state => !met.has(state))).toEqual([])
  }, 1_200_000)

  test('so does every page before the vault is open, and every one that says what went wrong', async () => {
    const app = await startApp()
    const page = app.page()
    await page.setViewportSize(desktop)
    await page.emulateMedia({ reducedMotion: 'reduce' })
    const faults: string[] = []
    await walkDoor(app, t, async name => {
      faults.push(...(await examine(page, name)))
    })
    expect(faults).toEqual([])
  }, 600_000)

  test('so does a screen that breaks', async () => {
    const app = await startOnDemo()
    const page = app.page()
    await page.setViewportSize(desktop)
    app.expectProblem(/broken on purpose/)
    await signInByCall(page, 'MOPS-02')
    await page.evaluate(() => {
      Intl.PluralRules.prototype.select = () => {
        throw new Error('broken on purpose')
      }
      location.hash = '#/referrals'
    })
    await expect(page.getByRole('heading', { level: 1, name: t.shell.screenBroke })).toBeVisible()
    expect(await examine(page, 'a screen that broke')).toEqual([])
  })
})
