import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve, sep } from 'node:path'
import { describe, expect, test } from 'vitest'
import { badHabits, badNames, unguardedDoors, wrongArrows } from './support/layer-rules.ts'
import { readSource } from './support/source-file.ts'

const project = resolve(import.meta.dirname, '..')
const folders = ['domain', 'db', 'electron', 'renderer', 'seeds', 'host', 'scripts', 'tests', 'bench']

const sourcePaths = folders.flatMap(folder =>
  readdirSync(join(project, folder), { recursive: true, encoding: 'utf8' })
    .filter(path => /\.tsx?$/.test(path))
    .map(path => `${folder}/${path.split(sep).join('/')}`),
)
const sources = sourcePaths.map(path => readSource(path, readFileSync(join(project, path), 'utf8')))

describe('the source tree', () => {
  test('keeps to the arrows between the layers', () => {
    expect(sources.flatMap(wrongArrows)).toEqual([])
  })

  test('opens each door between the processes in one guarded file', () => {
    expect(sources.flatMap(unguardedDoors)).toEqual([])
  })

  test('names every file after what is inside', () => {
    expect(sourcePaths.flatMap(badNames)).toEqual([])
  })

  test('switches no check off, casts nothing twice, and keeps the domain pure and every file short', () => {
    expect(sources.flatMap(badHabits)).toEqual([])
  })

  test('keeps the median file well under 150 lines', () => {
    const lengths = sources.map(file => file.lines).sort((a, b) => a - b)
    expect(lengths[Math.floor(lengths.length / 2)]).toBeLessThan(150)
  })
})

describe('the rules themselves notice', () => {
  const planted = (path: string, text: string) => readSource(path, text)

  test.each([
    ['domain/a.ts', "import { readFileSync } from 'node:fs'"],
    ['domain/a.ts', "import type { Store } from '#db/stores/referral-store.ts'"],
    ['domain/a.ts', "export const load = () => import('electron')"],
    ['domain/a.ts', "export * from '../db/open.ts'"],
    ['domain/a.ts', "export type T = import('drizzle-orm').SQL"],
    ['db/a.ts', "import { send } from '#electron/use-cases/send-referral.ts'"],
    ['db/a.ts', "import { x } from './b'"],
    ['electron/use-cases/a.ts', "import { app } from 'electron'"],
    ['electron/use-cases/a.ts', "import { App } from '#renderer/app/App.tsx'"],
    ['electron/use-cases/a.ts', "import { openWindow } from '../window.ts'"],
    ['electron/vault/a.ts', "import { ipcMain } from 'electron'"],
    ['renderer/A.tsx', "import { open } from '#db/open.ts'"],
    ['renderer/A.tsx', "import { join } from 'node:path'"],
    ['seeds/a.ts', "import { createWindow } from '#electron/window.ts'"],
    ['host/a.ts', "import { app } from 'electron'"],
  ])('an arrow against the rules in %s: %s', (path, text) => {
    expect(wrongArrows(planted(path, text))).toHaveLength(1)
  })

  test.each([
    ['domain/a.ts', 'export const at = () => Date.now()'],
    ['domain/a.ts', 'export const at = () => new Date()'],
    ['domain/a.ts', 'export const at = () => Math.random()'],
    ['db/a.ts', 'export const copy = (db: D) => db.serialize()'],
    ['electron/a.ts', 'export const id = (x: string) => x as unknown as number'],
    ['electron/a.ts', `// ${'@ts'}-ignore\nexport const id = 1`],
    ['renderer/A.tsx', 'export default () => null'],
    ['electron/desk.ts', 'export const open = () => new BrowserWindow({})'],
    ['db/a.ts', `export const id = 1${'\n'.repeat(400)}`],
  ])('a bad habit in %s: %s', (path, text) => {
    expect(badHabits(planted(path, text))).toHaveLength(1)
  })

  test.each([
    "import { ipcMain } from 'electron'",
    "import { app, shell } from 'electron'",
    "import * as e from 'electron'",
  ])('an unguarded door: %s', text => expect(unguardedDoors(planted('electron/a.ts', text))).toHaveLength(1))

  test.each(['db/utils.ts', 'electron/helpers/open.ts', 'domain/index.ts', 'domain/MonthReport.ts'])(
    'a name like %s',
    path => expect(badNames(path)).toHaveLength(1),
  )

  test('and says nothing of what only looks like it', () => {
    const innocent = planted(
      'domain/a.ts',
      "// import 'node:fs'; Date.now()\nimport { z } from 'zod'\nexport const at = (ms: number) => new Date(ms)",
    )
    expect([...wrongArrows(innocent), ...badHabits(innocent)]).toEqual([])
  })
})
