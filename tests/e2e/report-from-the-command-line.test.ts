import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, inject, test } from 'vitest'
import { sztafeta } from '../cli/run-sztafeta.ts'

const home = mkdtempSync(join(tmpdir(), 'sztafeta-report-'))
afterAll(() => rmSync(home, { recursive: true, force: true }))

test('the command line prints the month of the demo network on the pages of the app', async () => {
  const vault = join(home, 'vault')
  cpSync(inject('demoVault'), vault, { recursive: true })
  const out = join(home, 'november.pdf')
  const ran = await sztafeta('report', '--vault', vault, '--month', '2026-11', '--out', out)
  expect(ran.code, ran.said).toBe(0)
  const pdf = readFileSync(out, 'latin1')
  expect(pdf.startsWith('%PDF-')).toBe(true)
  expect(pdf).toContain('/StructTreeRoot')
  expect(pdf).toContain('Brygada1918')
})
