import { mkdirSync, readFileSync } from 'node:fs'
import { extname, join, resolve } from 'node:path'
import react from '@vitejs/plugin-react'
import { chromium } from 'playwright-core'
import { build } from 'vite'
import { findBrowser } from '#host/find-browser.ts'

/** Takes pictures of the specimen in both schemes: `node tests/specimen/picture.ts [folder]`. */
const target = resolve(process.argv[2] ?? 'out/specimen/pictures')
const bundle = resolve('out/specimen/bundle')
const origin = 'https://specimen.internal'
const kinds: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.woff2': 'font/woff2',
}

await build({
  configFile: false,
  root: import.meta.dirname,
  plugins: [react()],
  logLevel: 'warn',
  build: { outDir: bundle, emptyOutDir: true, assetsInlineLimit: 0 },
})
mkdirSync(target, { recursive: true })
const found = await findBrowser()
const browser = await chromium.launch({
  executablePath: found.executablePath,
  env: { ...process.env, ...found.environment },
  chromiumSandbox: process.getuid?.() !== 0,
})
try {
  for (const colorScheme of ['light', 'dark'] as const) {
    for (const shown of ['', '?pieces']) {
      const page = await browser.newPage({ colorScheme, viewport: { width: 1440, height: 900 } })
      page.on('pageerror', error => process.stderr.write(`${error.message}\n`))
      await page.route(`${origin}/**`, route => {
        const path = new URL(route.request().url()).pathname
        const file = join(bundle, path === '/' ? 'index.html' : path)
        return route.fulfill({
          body: readFileSync(file),
          contentType: kinds[extname(file)] ?? 'application/octet-stream',
        })
      })
      await page.goto(`${origin}/${shown}`)
      await page.evaluate(() => document.fonts.ready)
      const name = `${shown === '' ? 'track' : 'pieces'}-${colorScheme}.png`
      await page.screenshot({ path: join(target, name), fullPage: shown === '' })
      await page.close()
    }
  }
} finally {
  await browser.close()
}
process.stdout.write(`${target}\n`)
