import { describe, test } from 'vitest'
import { startOnDemo } from './support/demo-app.ts'
import { busyResident } from './support/demo-people.ts'
import { expect } from './support/patient-expect.ts'
import { signInByCall } from './support/sign-in-by-call.ts'

describe('in the high contrast of the system', () => {
  test('every mark, bar and sign of the track is drawn in its colours, whatever scheme the app was set to', async () => {
    const app = await startOnDemo()
    const page = app.page()
    await signInByCall(page, 'MOPS-02')
    const resident = await busyResident(page)
    await page.evaluate(code => {
      location.hash = `#/residents/${code}`
    }, resident)
    await expect(page.getByRole('img').first()).toBeVisible()
    for (const colorScheme of ['light', 'dark'] as const)
      for (const chosen of ['light', 'dark'] as const) {
        await page.emulateMedia({ forcedColors: 'active', colorScheme, reducedMotion: 'reduce' })
        await page.evaluate(scheme => {
          document.documentElement.setAttribute('data-mantine-color-scheme', scheme)
        }, chosen)
        const drawn = await page.evaluate(() => {
          const probe = document.createElement('i')
          document.body.append(probe)
          const asComputed = (color: string): string => {
            probe.style.color = color
            return getComputedStyle(probe).color
          }
          const allowed = ['CanvasText', 'Canvas', 'GrayText', 'HighlightText', 'Highlight', 'LinkText'].map(
            asComputed,
          )
          probe.remove()
          const shapes = [...document.querySelectorAll('main svg :is(path, rect, circle, text)')]
          const strange = shapes.flatMap(shape => {
            const { fill, stroke } = getComputedStyle(shape)
            return [fill, stroke].filter(
              color =>
                color !== 'none' &&
                !color.startsWith('url') &&
                !/rgba\(.*, 0\)/.test(color) &&
                !allowed.includes(color),
            )
          })
          return { shapes: shapes.length, strange: [...new Set(strange)] }
        })
        expect(drawn.shapes).toBeGreaterThan(20)
        expect(drawn.strange, `${chosen} on ${colorScheme}`).toEqual([])
      }
  })
})
