import { test } from 'vitest'
import { english } from '#renderer/text/english.ts'
import { polish } from '#renderer/text/polish.ts'
import { startOnDemo } from './support/demo-app.ts'
import { examine, examineWords } from './support/examine.ts'
import { expect } from './support/patient-expect.ts'
import { signInByCall } from './support/sign-in-by-call.ts'
import { openView, viewsOfRoutes } from './support/views.ts'
test('network views', async () => {
  const app = await startOnDemo()
  const page = app.page()
  await page.setViewportSize({ width: 1440, height: 900 })
  await signInByCall(page, 'NET-01')
  const faults: string[] = []
  for (const view of await viewsOfRoutes.network({ page, t: polish, worker: 'NET-01', met: new Set() })) {
    await openView(page, polish, view)
    faults.push(...(await examine(page, view.name)))
  }
  await page.evaluate(() => localStorage.setItem('sztafeta.language', 'en'))
  await page.reload()
  for (const view of await viewsOfRoutes.network({ page, t: english, worker: 'NET-01', met: new Set() })) {
    await openView(page, english, view)
    faults.push(...(await examineWords(page, view.name, 'en')))
  }
  expect(faults).toEqual([])
}, 600_000)
