import { expect, test } from 'vitest'
import { printPage } from '#host/print-page.ts'

test('a page is printed to a tagged PDF without an app, by a script of the caller', async () => {
  const page =
    '<!doctype html><html lang="en"><head><title>T</title><script>window.draw = text => { document.body.textContent = text }</script></head><body></body></html>'
  const answer = () => new Response(page, { headers: { 'content-type': 'text/html' } })
  const pdf = Buffer.from(await printPage(answer, 'app://bundle/print.html', 'window.draw("żółć")'))
  expect(pdf.subarray(0, 5).toString()).toBe('%PDF-')
  expect(pdf.includes('/StructTreeRoot')).toBe(true)
})
