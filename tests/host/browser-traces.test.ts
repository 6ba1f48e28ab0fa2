import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { forgetTraces } from '#host/browser-traces.ts'

test('what a browser notes of its pages goes, its settings stay', () => {
  const profile = mkdtempSync(join(tmpdir(), 'sztafeta-profile-'))
  onTestFinished(() => rmSync(profile, { recursive: true, force: true }))
  const folder = join(profile, 'Default')
  mkdirSync(join(folder, 'Sessions'), { recursive: true })
  mkdirSync(join(folder, 'Local Storage'))
  for (const name of ['History', 'History-journal', 'Sessions/Session_1', 'Preferences', 'Local Storage/x']) {
    writeFileSync(join(folder, name), 'AZ-7K3F9-Q5T2M')
  }
  forgetTraces(profile)
  for (const gone of ['History', 'History-journal', 'Sessions'])
    expect(existsSync(join(folder, gone))).toBe(false)
  for (const kept of ['Preferences', 'Local Storage/x']) expect(existsSync(join(folder, kept))).toBe(true)
  forgetTraces(join(profile, 'never-made'))
})
