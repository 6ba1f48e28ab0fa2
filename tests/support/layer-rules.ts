import { posix } from 'node:path'
import type { SourceFile } from './source-file.ts'

type Layer = {
  readonly folder: string
  readonly allowed: ReadonlyArray<RegExp>
  readonly forbidden?: ReadonlyArray<RegExp>
}

const anyPackage = /^[@a-z][^:]*$/
const node = /^node:/
const domain = /^#domain\//
const db = /^#db\//
const electronLayer = /^#electron\//
const screensOrHost = /^(#renderer\/|#host\/|react|@mantine\/|@tanstack\/)/
const runtime = /^electron$/

/** The arrows between the layers; the first folder that fits a file decides. */
const layers: ReadonlyArray<Layer> = [
  { folder: 'domain/', allowed: [/^zod$/, domain] },
  { folder: 'db/migrations/', allowed: [] },
  { folder: 'db/', allowed: [node, domain, db, /^zod$/, /^drizzle-orm/, /^better-sqlite3$/] },
  {
    folder: 'electron/use-cases/',
    allowed: [node, domain, db, /^#electron\/(use-cases|vault)\//, anyPackage],
    forbidden: [runtime, screensOrHost],
  },
  {
    folder: 'electron/vault/',
    allowed: [node, domain, db, electronLayer, /^#seeds\//, anyPackage],
    forbidden: [runtime, screensOrHost],
  },
  {
    folder: 'electron/cli/',
    allowed: [node, domain, db, electronLayer, /^#seeds\//, /^#host\/print-page\.ts$/, anyPackage],
    forbidden: [runtime, /^(#renderer\/|react|@mantine\/|@tanstack\/)/],
  },
  { folder: 'electron/', allowed: [node, domain, db, electronLayer, anyPackage], forbidden: [screensOrHost] },
  {
    folder: 'renderer/',
    allowed: [domain, /^#renderer\//, anyPackage],
    forbidden: [runtime, /^better-sqlite3/, /^drizzle-orm/, /^@node-rs\//, /^(fs|path|os|crypto)$/],
  },
  {
    folder: 'seeds/',
    allowed: [node, domain, db, /^#electron\/(use-cases|vault)\//, /^#seeds\//, anyPackage],
    forbidden: [runtime, screensOrHost],
  },
  // Types alone, to compare the stand-in with what it stands in for.
  { folder: 'host/conformance.ts', allowed: [/^electron$/, node, /^#host\//] },
  {
    folder: 'host/',
    allowed: [node, /^#host\//, anyPackage],
    forbidden: [/^(electron|react)$/, /^@mantine\//],
  },
]

const isRelative = (specifier: string) => specifier.startsWith('.')
const withoutQuery = (specifier: string) => specifier.replace(/\?.*$/, '')
const rootOf = (path: string) => path.split('/')[0] ?? ''

/** A relative import, written as it would be from another layer, so that the same rules apply to it. */
const asLayerImport = (file: SourceFile, specifier: string): string =>
  `#${posix.join(posix.dirname(file.path), specifier)}`

const isNextDoor = (file: SourceFile, specifier: string): boolean => {
  const own = layers.find(layer => file.path.startsWith(layer.folder))
  return own !== undefined && asLayerImport(file, specifier).slice(1).startsWith(own.folder)
}

/** The imports of a file that point against the arrows, each with the reason. */
export const wrongArrows = (file: SourceFile): ReadonlyArray<string> => {
  const layer = layers.find(candidate => file.path.startsWith(candidate.folder))
  if (layer === undefined) return []
  return file.imports.flatMap(specifier => {
    if (isRelative(specifier)) {
      if (!/\.\w+$/.test(withoutQuery(specifier)))
        return [`${file.path}: ${specifier} lacks its file extension`]
      if (isNextDoor(file, specifier)) return []
      if (rootOf(asLayerImport(file, specifier).slice(1)) !== rootOf(file.path))
        return [`${file.path}: ${specifier} leaves ${rootOf(file.path)}/`]
    }
    const meant = isRelative(specifier) ? asLayerImport(file, specifier) : specifier
    const allowed = layer.allowed.some(pattern => pattern.test(meant))
    const forbidden = (layer.forbidden ?? []).some(pattern => pattern.test(meant))
    return allowed && !forbidden ? [] : [`${file.path}: ${layer.folder} must not import ${specifier}`]
  })
}

/** The doors between the processes: each has one file, which is where its guard stands. */
const onlyIn: Readonly<Record<string, ReadonlyArray<string>>> = {
  ipcMain: ['electron/relay.ts'],
  ipcRenderer: ['electron/preload.ts'],
  contextBridge: ['electron/preload.ts'],
  utilityProcess: ['electron/vault-link.ts', 'electron/demo-link.ts'],
  shell: [],
  net: [],
  everything: [],
}

/** Uses of the runtime outside the one file that guards them. */
export const unguardedDoors = (file: SourceFile): ReadonlyArray<string> =>
  file.path.startsWith('electron/')
    ? file.runtimeNames
        .filter(name => !(onlyIn[name] ?? [file.path]).includes(file.path))
        .map(name => `${file.path}: ${name} of the runtime is used elsewhere only`)
    : []

const vagueNames = new Set([
  'utils',
  'util',
  'helpers',
  'helper',
  'common',
  'types',
  'index',
  'services',
  'misc',
])

/** File names that say nothing about what is inside, and names in another case than the house writes. */
export const badNames = (path: string): ReadonlyArray<string> => {
  const parts = path.split('/')
  const file = parts.at(-1) ?? ''
  const stem = file.replace(/(\.(test|config|d))*\.\w+$/, '')
  const wellFormed = file.endsWith('.tsx')
    ? /^([A-Z][A-Za-z0-9]*|[a-z0-9-]+)$/
    : /^[a-z0-9]+([.-][a-z0-9]+)*$/
  return [
    ...[...parts.slice(0, -1), stem]
      .filter(part => vagueNames.has(part))
      .map(part => `${path}: "${part}" says nothing`),
    ...(wellFormed.test(stem) ? [] : [`${path}: not named in kebab-case (components in PascalCase)`]),
  ]
}

/** Habits that the house does not allow itself anywhere. */
export const badHabits = (file: SourceFile): ReadonlyArray<string> => [
  ...(file.lines > 400 ? [`${file.path}: ${file.lines} lines, 400 are the limit`] : []),
  ...(file.windowsMade > 0 && file.path !== 'electron/window.ts' && file.path.startsWith('electron/')
    ? [`${file.path}: makes a window of its own`]
    : []),
  ...(file.doubtfulCasts > 0 ? [`${file.path}: a cast by way of unknown`] : []),
  ...(file.switchedOffChecks > 0 ? [`${file.path}: a check is switched off`] : []),
  ...(file.defaultExports > 0 && !/(^|\/)[a-z.-]+\.config\.ts$/.test(file.path)
    ? [`${file.path}: a default export`]
    : []),
  ...(file.path.startsWith('domain/')
    ? file.impurities.map(name => `${file.path}: domain reads ${name}`)
    : []),
  ...(/^(db|electron|seeds)\//.test(file.path)
    ? file.bannedCalls.map(name => `${file.path}: .${name}() is banned on an encrypted database`)
    : []),
]
