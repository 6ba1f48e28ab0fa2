import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** The SQL files as one TypeScript file, so that the bundle and plain Node load the same text without a loader. */
export const renderMigrations = (folder: string): string => {
  const names = readdirSync(folder)
    .filter(name => name.endsWith('.sql'))
    .sort()
  const entries = names.map(name => {
    const sql = readFileSync(join(folder, name), 'utf8')
    return `  {\n    name: '${name.replace('.sql', '')}',\n    sql: \`\n${sql}\`,\n  },\n`
  })
  return `/** Written by \`npm run schema\` from db/migrations/*.sql; do not edit. The n-th leads to schema version n. */
export const migrations: readonly { readonly name: string; readonly sql: string }[] = [
${entries.join('')}]
`
}
