import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { renderMigrations } from './render-migrations.ts'

/**
 * `npm run schema` writes the next migration from db/schema; `npm run schema -- --first` writes the only one anew,
 * which is right as long as no version was released. Both then bundle the SQL into db/migrations.ts.
 */
const root = join(import.meta.dirname, '..')
const folder = join(root, 'db/migrations')
const first = process.argv.includes('--first')
if (first) rmSync(folder, { recursive: true, force: true })

const drizzleKit = join(createRequire(import.meta.url).resolve('drizzle-kit'), '../bin.cjs')
const known = first ? [] : readdirSync(folder)
execFileSync(process.execPath, [drizzleKit, 'generate', ...(first ? ['--name=first'] : [])], {
  cwd: root,
  stdio: 'inherit',
})

/** What drizzle cannot say: triggers and virtual tables, in files of their own beside the tables. */
const handWritten = readdirSync(join(root, 'db/schema'))
  .filter(name => name.endsWith('.sql'))
  .sort()
  .map(name => readFileSync(join(root, 'db/schema', name), 'utf8'))

for (const name of readdirSync(folder).filter(name => name.endsWith('.sql') && !known.includes(name))) {
  const file = join(folder, name)
  const generated = readFileSync(file, 'utf8')
    .replaceAll('--> statement-breakpoint', '')
    .replaceAll('`', '"')
    .replaceAll(/\n{2,}/g, '\n')
    // drizzle-kit cannot say STRICT: without it SQLite stores any value in any column.
    .replaceAll(/^\);$/gm, ') STRICT;')
  writeFileSync(file, [generated, ...(first ? handWritten : [])].map(part => `${part.trimEnd()}\n`).join(''))
}
writeFileSync(join(root, 'db/migrations.ts'), renderMigrations(folder))
