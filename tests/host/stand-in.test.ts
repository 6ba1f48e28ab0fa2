import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join, resolve } from 'node:path'
import { expect, type Page } from '@playwright/test'
import { describe, test } from 'vitest'
import { startApp } from '../e2e/support/app.ts'

const entry = resolve(import.meta.dirname, 'fixture-app/main.js')
const run = resolve(import.meta.dirname, '../../host/run.ts')

type Bridge = {
  readonly call: (name: string, input?: unknown) => Promise<unknown>
  readonly onNews: (listener: (news: unknown) => void) => () => void
}
declare global {
  interface Window {
    readonly fixtureNews: Promise<unknown>
  }
}

const call = (page: Page, name: string, input?: unknown): Promise<unknown> =>
  page.evaluate(
    ([callName, callInput]) => {
      const bridge: Bridge = Reflect.get(window, 'fixture')
      return bridge.call(callName, callInput)
    },
    [name, input] as const,
  )

const listenForNews = async (page: Page): Promise<void> => {
  await page.evaluate(() => {
    const bridge: Bridge = Reflect.get(window, 'fixture')
    Object.assign(window, { fixtureNews: new Promise(done => bridge.onNews(done)) })
  })
}

const news = (page: Page): Promise<unknown> => page.evaluate(() => window.fixtureNews)

describe('the stand-in for the electron module', () => {
  test('carries plain data and dates from a page to main and back, and says which frame called', async () => {
    const page = (await startApp({ entry })).page()
    const at = new Date('2026-11-03T08:00:00Z')
    expect(await call(page, 'echo', { at, bytes: new Uint8Array([1, 2]), none: null })).toEqual({
      input: { at, bytes: new Uint8Array([1, 2]), none: null },
      kind: '[object Date]',
    })
    expect(await call(page, 'frame')).toEqual({ url: 'app://bundle/index.html', top: true })
    await expect(call(page, 'fail')).rejects.toThrow('as expected')
  })

  test('leaves nothing on the page but what the preload exposes', async () => {
    const page = (await startApp({ entry })).page()
    const names = await page.evaluate(() =>
      Object.keys(window).filter(name => /host|fixture|require/i.test(name)),
    )
    expect(names).toEqual(['fixture'])
  })

  test('runs a child process with a port, and tells when it ends', async () => {
    const page = (await startApp({ entry })).page()
    await listenForNews(page)
    await call(page, 'childEcho', { text: 'żółć' })
    expect(await news(page)).toEqual({ echo: { text: 'żółć' }, map: undefined, argument: '--greeting=hello' })
    expect(await call(page, 'killChild')).not.toBe(0)
  })

  test('tells every window, the second one too', async () => {
    const app = await startApp({ entry })
    const first = app.page()
    const second = await app.nextWindow(() => call(first, 'openWindow', '#b'))
    await listenForNews(first)
    await listenForNews(second)
    await call(second, 'childEcho', { from: 'second' })
    expect(await news(first)).toEqual(await news(second))
  })

  test('enforces the policy of the page, and keeps it from navigating away or opening windows', async () => {
    const app = await startApp({ entry })
    app.expectProblem(/Content Security Policy|ERR_BLOCKED_BY_CLIENT/)
    const page = app.page()
    await page.evaluate(() => {
      const script = document.createElement('script')
      script.textContent = 'window.injected = true'
      document.body.append(script)
    })
    expect(await page.evaluate(() => Reflect.has(window, 'injected'))).toBe(false)
    await page.locator('#away').click()
    await page.locator('#popup').click()
    await expect(page.locator('h1')).toHaveText('Fixture')
    await expect.poll(() => app.pages().length).toBe(1)
    expect(page.url()).toContain('bundle.app.internal/index.html')
    await page.goto(`${page.url()}#/place`)
    await page.reload()
    expect(page.url()).toContain('#/place')
  })

  test('prints from a hidden window without a bridge', async () => {
    const app = await startApp({ entry })
    expect(await call(app.page(), 'print')).toEqual({ title: 'Fixtureundefined', start: '%PDF-' })
    await expect.poll(() => app.pages().length).toBe(1)
  })

  test('lets a test answer dialogs, idle time and the lock of the screen', async () => {
    const app = await startApp({ entry })
    await app.answerDialog({ kind: 'save', filePath: '/somewhere/b.pdf' })
    expect(await call(app.page(), 'save')).toEqual({ canceled: false, filePath: '/somewhere/b.pdf' })
    await app.pretendIdle(400)
    expect(Number(await call(app.page(), 'idle'))).toBeGreaterThanOrEqual(400)
    await listenForNews(app.page())
    await app.lockScreen()
    expect(await news(app.page())).toEqual({ locked: true })
  })

  test('shows the first start when the same profile is started again, and ends the second', async () => {
    const app = await startApp({ entry })
    const second = await app.nextWindow(async () => {
      const again = spawn(process.execPath, [run, entry, `--user-data-dir=${join(app.folder, 'user-data')}`])
      const [code] = await once(again, 'exit')
      expect(code).toBe(0)
    })
    expect(second.url()).toContain('#second-instance')
  })

  test('ends when the app quits, and starts again after it was killed', async () => {
    const app = await startApp({ entry })
    await app.restart('kill')
    await expect(app.page().locator('h1')).toHaveText('Fixture')
    expect(await app.quit()).toBe(0)
  })
})
