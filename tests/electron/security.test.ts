import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, describe, expect, test } from 'vitest'
import { contentSecurityPolicy, isOurFrame } from '#electron/security.ts'
import { createBundle } from '#electron/security-bundle.ts'

const folder = mkdtempSync(join(tmpdir(), 'sztafeta-bundle-'))
const built = join(folder, 'renderer')
mkdirSync(join(built, 'assets'), { recursive: true })
writeFileSync(join(built, 'index.html'), '<meta name="style-nonce" content="" /><h1>Sztafeta</h1>')
writeFileSync(join(built, 'assets', 'app.js'), 'export const a = 1')
writeFileSync(join(built, 'notes.exe'), 'not for a page')
writeFileSync(join(folder, 'secret.html'), 'outside the bundle')
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const bundle = createBundle(built)
const ask = (url: string, method = 'GET') => bundle({ url, method })

describe('a call', () => {
  test('is heard from the top frame of our own page only', () => {
    const page = { url: 'app://bundle/index.html#/', parent: null }
    expect(isOurFrame(page)).toBe(true)
    expect(isOurFrame(null)).toBe(false)
  })

  test.each([
    'https://bundle/index.html',
    'app://elsewhere/index.html',
    'file:///index.html',
    'about:blank',
    'app:bundle',
    'not an address',
  ])('is not heard from %s', url => {
    expect(isOurFrame({ url, parent: null })).toBe(false)
  })
})

describe('the bundle', () => {
  test('serves the start page with a policy whose nonce is in the page and never used again', async () => {
    const nonces = await Promise.all(
      ['app://bundle/', 'app://bundle/index.html'].map(async url => {
        const response = ask(url)
        const nonce = /content="([^"]+)"/.exec(await response.text())?.[1] ?? ''
        expect(response.headers.get('content-security-policy')).toBe(contentSecurityPolicy(nonce))
        expect(response.headers.get('x-content-type-options')).toBe('nosniff')
        return nonce
      }),
    )
    expect(new Set(nonces).size).toBe(2)
    expect(nonces.every(nonce => nonce.length >= 20)).toBe(true)
  })

  test('serves scripts as scripts, by GET alone', () => {
    expect(ask('app://bundle/assets/app.js').headers.get('content-type')).toContain('text/javascript')
    expect(ask('app://bundle/assets/app.js', 'POST').status).toBe(404)
  })

  test.each([
    'app://bundle/../secret.html',
    'app://bundle/%2e%2e/secret.html',
    'app://bundle/..%2fsecret.html',
    'app://bundle/assets/..%5c..%5csecret.html',
    'app://bundle//secret.html',
    'app://bundle/assets',
    'app://bundle/notes.exe',
    'app://elsewhere/index.html',
  ])('has nothing at %s', url => {
    expect(ask(url).status).toBe(404)
  })

  test('answers every address with one of its own files or with nothing', () => {
    fc.assert(
      fc.property(fc.webPath(), path => {
        const address = `app://bundle${path}`
        // Dots and double slashes are resolved before anything is looked up: /. is the page itself.
        const named = new URL(address).pathname
        return ask(address).status === 404 || ['/', '', '/index.html', '/assets/app.js'].includes(named)
      }),
      { numRuns: 500 },
    )
  })
})

describe('the policy', () => {
  test('lets no script in from a string, and nothing at all from another place', () => {
    const policy = contentSecurityPolicy('abc')
    expect(policy).toContain("default-src 'none'")
    expect(policy).toContain("require-trusted-types-for 'script'")
    expect(policy).not.toMatch(/unsafe|\*|https?:|blob:/)
  })
})
